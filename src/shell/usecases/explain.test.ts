import { describe, expect, it } from 'vitest';
import { type ExplainQuestion, explain, figureLineage, openLibrary } from './index.ts';
import type { ExplanationView } from './explanation-view.ts';

const library = await openLibrary(new URL('../../../data/published', import.meta.url).pathname);
const explained = (question: ExplainQuestion, language: 'sv' | 'en' = 'sv'): ExplanationView => {
  const view = explain(library, question, language);
  if (!view.ok) throw new Error(view.problem.detail.sv);
  return view.value;
};
const QUESTIONS: readonly ExplainQuestion[] = [
  { municipality: 'malmo', from: '2023', to: '2024' },
  { municipality: 'malmo', from: '2020', to: '2025' },
  { municipality: 'malmo', from: '2025', to: '2020' },
  { municipality: 'malmo', budgetFor: '2024' },
  { municipality: 'jonkoping', from: '2014', to: '2018' },
  { municipality: 'jonkoping', budgetFor: '2018' },
];

describe('Förklara', () => {
  it('says first what changed and what did most', () => {
    expect(explained({ municipality: 'malmo', from: '2023', to: '2024' }).heading).toBe(
      'Nettokostnaden ökade 43,3 mnkr från 2023 till 2024; mest bidrar LSS (timmar per person), 15,5 mnkr',
    );
    expect(explained({ municipality: 'malmo', budgetFor: '2024' }, 'en').heading).toContain(
      '2024 cost SEK 43.2 million more than budgeted',
    );
  });

  it('keeps the bars in fixed order with the late-known amount as its own', () => {
    const { bars } = explained({ municipality: 'malmo', from: '2023', to: '2024' });
    expect(bars.map(({ id }) => id)).toEqual([
      'from',
      'state.persons',
      'state.hourly_amount',
      'state.realisation',
      'state.late_known',
      'lss.persons',
      'lss.hours_per_person',
      'lss.price',
      'own_provider.net_cost',
      'to',
    ]);
    expect(bars.find(({ role }) => role === 'late_known')!.figure.text).toBe('10,0');
  });

  it.each(QUESTIONS)(
    'connects every bar to the one before and leaves nothing over: %o',
    (question) => {
      const { bars, residual } = explained(question);
      bars.slice(1, -1).forEach((bar, i) => expect(bar.start).toBeCloseTo(bars[i]!.end, 9));
      expect(bars.at(-1)!.end).toBeCloseTo(bars.at(-2)!.end, 9);
      expect(residual.value).toBe(0);
    },
  );

  it.each(QUESTIONS)('gives each bar an address that leads back to it: %o', (question) => {
    const { bars, factors, chained } = explained(question);
    const figures = [
      ...bars.map(({ figure }) => figure),
      ...factors.flatMap(({ from, to, effect }) => [from, to, effect]),
      ...chained.map(({ figure }) => figure),
    ];
    for (const figure of figures) {
      const lineage = figureLineage(library, figure.id, 'sv');
      expect(lineage.ok && lineage.value.value).toBe(figure.value);
    }
  });

  it('prints the caveats of the tables and of the law that it leans on', () => {
    const { caveats } = explained({ municipality: 'malmo', from: '2024', to: '2025' });
    expect(caveats.join(' ')).toContain('sjuklön');
    expect(caveats.join(' ')).toContain('2025 är härlett');
  });

  it('shows the yearly steps beside the direct comparison, and says that they differ', () => {
    const { chained, caveats } = explained({ municipality: 'malmo', from: '2020', to: '2025' });
    const lss = chained.filter(({ id }) => id.startsWith('lss.')).map(({ figure }) => figure.text);
    expect(lss).toEqual(['−16,7', '38,9', '21,4']);
    expect(caveats.join(' ')).toContain('år för år');
  });

  it.each([
    [{ municipality: 'malmo', from: '2024', to: '2024' }, 'INPUT_INVALID'],
    [{ municipality: 'malmo', from: '1999', to: '2024' }, 'NOT_FOUND'],
    [{ municipality: 'malmo', budgetFor: '1999' }, 'NOT_FOUND'],
    [{ municipality: 'riket', from: '2023', to: '2024' }, 'NOT_FOUND'],
  ] as const)('refuses %o with %s', (question, code) => {
    const view = explain(library, question, 'sv');
    expect(view.ok ? undefined : view.problem.code).toBe(code);
  });
});
