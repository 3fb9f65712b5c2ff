import { formulaOf, gapGrowthFigures, lawOrCalendarFigure, bridgeFigure } from '#core/analysis';
import { computed, type Figure } from '#core/figures';
import { type Language, words } from '#kernel';
import { figureView } from './figure-view.ts';
import type { Library } from './library.ts';
import type { GapGrowthView, OwnProviderView } from './own-provider-view.ts';

const MALMO = 'malmo';
const GROWTH_TABLE = 'M14';
const FULL_TIME_TABLE = 'M15';

const tableOf = ({ packages }: Library, table: string): readonly Figure[] =>
  packages.get(MALMO)?.tables.get(table)?.figures ?? [];

const rowOf = (figure: Figure): string => (figure.origin.from === 'table' ? figure.origin.row : '');

/** How Malmö's gap grew: as printed, and with the hourly amounts of the ordinance in the place of the printed growth. */
export function gapGrowths(library: Library, language: Language): readonly GapGrowthView[] {
  const perHour = tableOf(library, GROWTH_TABLE).filter(({ measure }) => measure === 'kr_per_hour');
  const wages = perHour.find((figure) => rowOf(figure).startsWith('Löner'));
  const amount = perHour.find((figure) => rowOf(figure).startsWith('Assistansersättning'));
  const [before, after] = ['2020', '2024'].map((year) =>
    lawOrCalendarFigure(`law/assistansersattning.timbelopp/${year}-01-01`),
  );
  const printed = wages && amount && gapGrowthFigures(wages, amount);
  const ofLaw = wages && before && after && gapGrowthFigures(wages, [before, after]);
  const row = (label: string, grown: typeof printed): readonly GapGrowthView[] =>
    wages && grown
      ? [
          {
            label,
            cost: figureView(wages, language),
            amount: figureView(grown.amount, language),
            gap: figureView(grown.gap, language),
          },
        ]
      : [];
  return [
    ...row(
      words('Malmö 2020–2024, som det är tryckt', 'Malmö 2020–2024, as printed')[language],
      printed,
    ),
    ...row(
      words(
        'Malmö 2020–2024, med förordningarnas timbelopp',
        "Malmö 2020–2024, with the ordinances' hourly amounts",
      )[language],
      ofLaw,
    ),
  ];
}

/** What each printed full-time measure makes an hour cost more than where full time is forty hours. */
export function fullTimeEffects(
  library: Library,
  amount: Figure,
  language: Language,
): OwnProviderView['fullTime'] {
  const formula = formulaOf('bridge.working_time');
  const share = bridgeFigure('bridge/personnelShare/low');
  const elsewhere = bridgeFigure('bridge/fullTimeElsewhere/low');
  if (!formula || !share || !elsewhere) return [];
  return tableOf(library, FULL_TIME_TABLE).flatMap((hours) => {
    const effect = computed(formula, [amount, share, elsewhere, hours]);
    return effect
      ? [
          {
            hours: { ...figureView(hours, language), label: rowOf(hours) },
            effect: figureView(effect, language),
          },
        ]
      : [];
  });
}
