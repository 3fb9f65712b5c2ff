import { describe, expect, it } from 'vitest';
import type { FigurePackage } from '#core/figures';
import { withCell } from '../../../tests/support/table-from.ts';
import { openLibrary } from './index.ts';
import { tableContradictions } from './table-contradictions.ts';

const library = await openLibrary(new URL('../../../data/published', import.meta.url).pathname);
const published = (id: string): FigurePackage => library.packages.get(id)!;

/** The package with one cell of one table printed otherwise. */
function misprinted(id: string, tableId: string, row: number, column: number, text: string) {
  const of = published(id);
  const table = of.tables.get(tableId)!;
  const printed = withCell(table.printed, row, column, text);
  return { ...of, tables: new Map([...of.tables, [tableId, { ...table, printed }]]) };
}

describe('tables that contradict themselves', () => {
  it('counts the cells and leads to the table', () => {
    expect(tableContradictions(published('jonkoping'), 'sv')).toMatchObject([
      {
        id: 'jonkoping.table_contradiction.J21',
        period: '2019',
        sentence:
          'Tabellen ”Kostnad som gått från staten till kommunen” motsäger sig själv i 6 celler.',
        link: '/granska-tabell?table=jonkoping/J21',
      },
    ]);
  });

  it('says of each cell what is printed and what the relation gives, with its figure', () => {
    const [alarm] = tableContradictions(published('jonkoping'), 'en');
    expect(alarm!.why).toHaveLength(6);
    expect(alarm!.why[1]).toMatchObject({
      sentence: expect.stringMatching(/^2019, real_cost_kr: 7,132,800 is printed.*gives 6,073,800/),
      figures: [{ id: 'jonkoping/J21/real-cost/2019' }],
    });
  });

  it('says what a printed total has left out', () => {
    const [alarm] = tableContradictions(published('jonkoping'), 'sv');
    expect(alarm!.why[2]!.sentence).toContain('det tryckta stämmer om 2012 lämnas utanför');
  });

  it('are none where every table keeps what it says', () => {
    expect(tableContradictions(published('malmo'), 'sv')).toEqual([]);
  });

  it('are found in any package as soon as one cell is printed otherwise', () => {
    const [alarm, ...others] = tableContradictions(
      misprinted('malmo', 'M03', 2, 5, '-19973'),
      'sv',
    );
    expect(others).toEqual([]);
    expect(alarm).toMatchObject({
      sentence:
        'Tabellen ”Personlig assistans SFB, 20 timmar per vecka” motsäger sig själv i en cell.',
      link: '/granska-tabell?table=malmo/M03',
    });
    expect(alarm!.why.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Budgetavvikelse, 2024: det står −19.973\..* ger −19.373\.$/),
    ]);
  });
});
