import { describe, expect, it } from 'vitest';
import { figureLineage, listPackages, openLibrary, overview, tableView } from './index.ts';
import type { OverviewView } from './overview-view.ts';

const library = await openLibrary(new URL('../../../data/published', import.meta.url).pathname);
const of = (municipality: string, language: 'sv' | 'en' = 'sv'): OverviewView => {
  const view = overview(library, { municipality }, language);
  if (!view.ok) throw new Error(view.problem.detail.sv);
  return view.value;
};

/** Every figure view in a value, however deep. */
function figureIds(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && 'text' in value && 'unit' in value ? [String(value.id)] : [];
  return [...own, ...Object.values(value).flatMap(figureIds)];
}

describe('the published folder', () => {
  it('holds four packages, none refused, municipalities first', () => {
    expect(library.refused).toEqual([]);
    expect(listPackages(library, 'sv').map(({ id }) => id)).toEqual([
      'jonkoping',
      'malmo',
      'riket',
      'socialstyrelsen-2017',
    ]);
  });
});

describe('Läget', () => {
  it('begins with the finding, in both languages', () => {
    expect(of('malmo').heading).toBe(
      'Personlig assistans kostade 362,1 mnkr 2025, 7,3 mnkr över budget',
    );
    expect(of('malmo', 'en').heading).toBe(
      'Personal assistance cost SEK 362.1 million in 2025, SEK 7.3 million over budget',
    );
    expect(of('jonkoping').heading).toContain('285,6 mnkr 2018, 49,7 mnkr över budget');
  });

  it('has a heading for each year, the latest one first on the page', () => {
    const { headings, heading, years } = of('malmo');
    expect(headings.map(({ year }) => year)).toEqual(years);
    expect(headings.at(-1)!.sentence).toBe(heading);
    expect(headings.find(({ year }) => year === '2024')).toMatchObject({
      sentence: 'Personlig assistans kostade 375,3 mnkr 2024, 43,2 mnkr över budget',
      figures: [{ text: '375\u00a0263' }, { text: '332\u00a0028' }, { text: '−43\u00a0235' }],
    });
    expect(of('jonkoping').headings[0]!.sentence).toBe(
      'Personlig assistans kostade 191,0 mnkr 2014, 6,1 mnkr under budget',
    );
  });

  it('keeps internal means and official snapshots in panels of their own', () => {
    const panels = of('malmo').panels.filter(({ id }) => id.startsWith('state.persons'));
    expect(panels.map(({ id, dateBasis }) => [id, dateBasis])).toEqual([
      ['state.persons', 'snitt av årets månader'],
      ['state.persons_first_of_october', 'ögonblicksbild 1 oktober'],
    ]);
  });

  it('computes 204 to 257 hours per person and month, as the document prints them', () => {
    const hours = of('malmo').panels.find(({ id }) => id === 'hours_per_person_month')!;
    expect(hours.series[0]!.points.map(({ text }) => text)).toEqual([
      '204',
      '220',
      '243',
      '240',
      '261',
      '257',
    ]);
  });

  it('computes the budget where a package prints only cost and deviation', () => {
    const budget = of('jonkoping').panels[0]!.series.find(({ kind }) => kind === 'budget')!;
    expect(budget.points.map(({ value }) => value)).toEqual([197.1, 191, 197.3, 198.9, 235.9]);
  });

  it('says what a municipality has not published', () => {
    const [sentence, ...others] = of('jonkoping').missing;
    expect(sentence).toMatch(/^Underlaget har inga tal för nettokostnad för SFB, .*timmar enligt/);
    expect(others).toEqual([]);
    expect(of('malmo').missing).toEqual([]);
  });

  it('says the unit of a change once, where it follows the number', () => {
    const title = (language: 'sv' | 'en') =>
      of('malmo', language).panels.find(({ id }) => id === 'state.net_cost')!.title;
    expect(title('sv')).toContain('från 121,6 till 155,0 mnkr');
    expect(title('en')).toContain('from SEK 121.6 million to SEK 155.0 million');
  });

  it('speaks of a flow as changed only when its whole interval lies on one side of one', () => {
    const flows = of('malmo').flows!.comparisons;
    const said = (id: string) => flows.find((flow) => flow.id === id)!;
    expect(said('new')).toMatchObject({
      conclusion: 'Fler än slumpen brukar ge',
      low: { text: '1,46' },
    });
    expect(said('new.adults').conclusion).toBe('Fler än slumpen brukar ge');
    expect(said('from_lss')).toMatchObject({
      conclusion: 'Slumpen räcker som förklaring',
      low: { text: '0,57' },
      high: { text: '1,90' },
    });
    for (const { sentence, conclusion } of flows)
      expect(sentence.toLowerCase()).toContain(conclusion.toLowerCase());
  });

  it('has no two panels of one id', () => {
    for (const { id } of listPackages(library, 'sv')) {
      const ids = of(id).panels.map((panel) => panel.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each(['malmo', 'jonkoping', 'riket', 'socialstyrelsen-2017'])(
    'gives every number of %s an address that leads back to the same number',
    (id) => {
      const ids = figureIds(of(id));
      expect(ids.length).toBeGreaterThan(20);
      const lost = ids.filter((figure) => {
        const lineage = figureLineage(library, figure, 'sv');
        return !lineage.ok || lineage.value.id !== figure;
      });
      expect(lost).toEqual([]);
    },
  );

  it('says which packages there are when asked for another', () => {
    const view = overview(library, { municipality: 'atlantis' }, 'sv');
    expect(view.ok ? undefined : view.problem.code).toBe('NOT_FOUND');
    expect(view.ok ? '' : view.problem.detail.sv).toContain('malmo');
  });
});

describe('the lineage of a figure', () => {
  it('leads from a printed number to its cell', () => {
    const lineage = figureLineage(library, 'malmo/M03/outcome/2024', 'sv');
    expect(lineage.ok && lineage.value).toMatchObject({
      value: 158_513,
      text: '158\u00a0513',
      unit: 'tkr',
      knownOn: '2026',
      source: { table: 'M03', row: 'Nettokostnad', column: '2024', line: 3, printed: '-158513' },
    });
  });

  it('says how certain a value of law is, in words', () => {
    const lineage = figureLineage(library, 'law/assistansersattning.timbelopp/2024-01-01', 'sv');
    expect(lineage.ok && lineage.value).toMatchObject({
      text: '332,60',
      law: { status: 'verified', standing: 'läst i lagtexten' },
    });
    const hours = figureLineage(library, 'law/kommunens-andel.timmar-per-vecka/2024-01-01', 'sv');
    expect(hours.ok && hours.value.text).toBe('20');
  });

  it('leads from a computed number to its formula and inputs', () => {
    const id = 'hours_per_person_month(malmo/M09/outcome/2024,malmo/M08/outcome/2024)';
    const lineage = figureLineage(library, id, 'sv');
    expect(lineage.ok && lineage.value.formula?.inputs.map((input) => input.id)).toEqual([
      'malmo/M09/outcome/2024',
      'malmo/M08/outcome/2024',
    ]);
  });

  it.each([
    'malmo/M03/outcome/1999',
    'no_such_formula(malmo/M03/outcome/2024)',
    'hours_per_person_month(malmo/M09/outcome/2024)',
    'hours_per_person_month(malmo/M09/outcome/2024,',
    'mnkr(malmo/M04/outcome/2024)',
    'state.cost_per_hour(malmo/M04/outcome/2024,malmo/M04/outcome/2024,malmo/M04/outcome/2024,malmo/M04/outcome/2024)',
    'flow.low(malmo/M01/deviation/2024,malmo/M01/deviation/2025)',
    'flow.p(jonkoping/J21/gross/2017,jonkoping/J21/gross/2016)',
    '',
  ])('does not find "%s"', (id) => {
    const lineage = figureLineage(library, id, 'sv');
    expect(lineage.ok ? undefined : lineage.problem.code).toBe('NOT_FOUND');
  });
});

describe('a source table', () => {
  it('is shown as printed with the asked-for cell marked', () => {
    const view = tableView(library, 'malmo', 'M03', 'sv', 'malmo/M03/outcome/2024');
    const cells = view.ok ? view.value.rows.flatMap((row) => row.cells) : [];
    expect(cells.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['-158513']);
  });

  it('that is not there is answered with those that are', () => {
    const view = tableView(library, 'malmo', 'M99', 'sv');
    expect(view.ok ? '' : view.problem.detail.sv).toContain('M01');
  });
});
