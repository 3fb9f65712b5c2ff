import { AGAINST_EXPECTED, EXACT_HIGH, EXACT_LOW } from '#core/analysis';
import { areaOf, computed, dateBasisLabel, type Figure, type FigurePackage } from '#core/figures';
import { type Language, R, words } from '#kernel';
import { figureView } from './figure-view.ts';
import type { ExpectedView } from './comparison-view.ts';

const TABLE = 'J06';

const cellOf = ({ origin }: Figure) =>
  origin.from === 'table' ? { row: origin.row, column: origin.column } : { row: '', column: '' };

/** The package's table of persons here and with the country's level, service by service; null without one. */
export function expectedOf(of: FigurePackage, language: Language): ExpectedView | null {
  const table = of.tables.get(TABLE);
  const area = areaOf(of);
  const [first] = table?.figures ?? [];
  if (!table || !first || area === undefined) return null;
  const rows = table.spec.series.flatMap(({ column, label }): ExpectedView['rows'] => {
    const figures = table.figures.filter((figure) => cellOf(figure).column === column);
    const here = figures.find((figure) => cellOf(figure).row === area);
    const expected = figures.find((figure) => cellOf(figure).row === `${area} riket`);
    if (!here || !expected) return [];
    const inputs = [here, expected];
    const [ratio, low, high] = [AGAINST_EXPECTED, EXACT_LOW, EXACT_HIGH].map((formula) =>
      computed(formula, inputs),
    );
    if (!ratio || !low || !high) return [];
    return [
      {
        id: here.id,
        label: (label ?? here.label)[language],
        here: figureView(here, language),
        expected: figureView(expected, language),
        ratio: figureView(ratio, language),
        low: figureView(low, language),
        high: figureView(high, language),
        says: says(low, high)[language],
      },
    ];
  });
  return {
    title: table.spec.title[language],
    dateBasis: dateBasisLabel(first.dateBasis)[language],
    rows,
  };
}

function says(low: Figure, high: Figure) {
  if (R.compare(low.value, R.ONE) > 0) return MORE;
  return R.compare(high.value, R.ONE) < 0 ? FEWER : CHANCE;
}

const MORE = words('Fler än slumpen brukar ge', 'More than chance usually gives');
const FEWER = words('Färre än slumpen brukar ge', 'Fewer than chance usually gives');
const CHANCE = words('Slumpen räcker som förklaring', 'Chance is explanation enough');
