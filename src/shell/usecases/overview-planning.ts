import {
  BIAS,
  IN_MILLIONS,
  LARGEST_ERROR,
  MEAN_ABSOLUTE_ERROR,
  MEAN_PERCENT_ERROR,
  budgetOf,
  methodFormula,
  methodLabel,
  methods,
} from '#core/analysis';
import {
  type Figure,
  type MetricId,
  type FigurePackage,
  computed,
  figuresOf,
  kronorPer,
} from '#core/figures';
import { type Language, R, words } from '#kernel';
import { amountText, figureView, numberText } from './figure-view.ts';
import type { PlanningView } from './overview-view.ts';

const METRICS: readonly MetricId[] = [
  'total.net_cost',
  'state.net_cost',
  'lss.net_cost',
  'own_provider.net_cost',
  'state.persons',
  'lss.hours',
];

const FEWEST_YEARS = 3;
/** Trend methods need two outcomes before the first year they are scored on. */
const FIRST_SCORED = 2;

type Planned = {
  readonly metric: MetricId;
  readonly budgets: readonly Figure[];
  readonly outcomes: readonly Figure[];
};

/** How near the budget came, beside methods anyone could have used; null when no series has three planned years. */
export function planningOf(of: FigurePackage, language: Language): PlanningView | null {
  const planned = METRICS.flatMap((metric) => plannedOf(of, metric));
  const rows = planned.flatMap((series) => rowOf(series, language));
  const [first] = planned;
  if (!first || rows.length === 0) return null;
  return {
    sentence: sentenceOf(first, language),
    rows,
    comparison: planned.flatMap((series) => comparisonOf(series, language)),
    caveats: [
      words(
        'En budget är ett beslut, inte bara en prognos. Så få år räcker inte för att säga att en metod är bäst.',
        'A budget is a decision, not only a forecast. So few years are not enough to call one method best.',
      )[language],
      ...planned.flatMap((series) => copies(series, language)),
    ],
  };
}

function plannedOf(of: FigurePackage, metric: MetricId): readonly Planned[] {
  const pairs = figuresOf(of, metric, 'outcome').flatMap((outcome) => {
    const budget = budgetOf(of, metric, outcome.period);
    return budget ? [{ outcome, budget }] : [];
  });
  return pairs.length < FEWEST_YEARS
    ? []
    : [
        {
          metric,
          budgets: pairs.map(({ budget }) => budget),
          outcomes: pairs.map(({ outcome }) => outcome),
        },
      ];
}

const pairsFrom = ({ budgets, outcomes }: Planned, from: number): readonly Figure[] =>
  budgets.slice(from).flatMap((budget, i) => [budget, outcomes[from + i] ?? budget]);

function rowOf(series: Planned, language: Language): PlanningView['rows'] {
  const pairs = pairsFrom(series, 0);
  const [mean, bias, percent, largest] = [
    MEAN_ABSOLUTE_ERROR,
    BIAS,
    MEAN_PERCENT_ERROR,
    LARGEST_ERROR,
  ].map((formula) => computed(formula, pairs));
  const outcome = series.outcomes[0];
  if (!mean || !bias || !percent || !largest || !outcome) return [];
  return [
    {
      id: series.metric,
      label: outcome.label[language],
      part: outcome.part,
      years: series.outcomes.map(({ period }) => period),
      meanAbsolute: figureView(mean, language),
      bias: figureView(bias, language),
      meanAbsolutePercent: figureView(percent, language),
      largest: figureView(largest, language),
    },
  ];
}

function comparisonOf(series: Planned, language: Language): PlanningView['comparison'] {
  const { outcomes } = series;
  const budget = computed(MEAN_ABSOLUTE_ERROR, pairsFrom(series, FIRST_SCORED));
  if (!budget || !outcomes[0]) return [];
  const all = [
    { method: 'budget', label: words('Budget', 'Budget'), error: budget },
    ...methods.flatMap((method) => {
      const error = computed(methodFormula(method, FIRST_SCORED), outcomes);
      return error ? [{ method, label: methodLabel(method), error }] : [];
    }),
  ];
  const best = all.reduce((a, b) => (R.compare(b.error.value, a.error.value) < 0 ? b : a));
  return [
    {
      id: series.metric,
      label: outcomes[0].label[language],
      years: outcomes.slice(FIRST_SCORED).map(({ period }) => period),
      methods: all.map((one) => ({
        method: one.method,
        label: one.label[language],
        error: figureView(one.error, language),
        best: one === best,
      })),
    },
  ];
}

function sentenceOf(series: Planned, language: Language): string {
  const mean = computed(MEAN_ABSOLUTE_ERROR, pairsFrom(series, 0));
  const readable = mean && kronorPer(mean.measure) ? (computed(IN_MILLIONS, [mean]) ?? mean) : mean;
  if (!readable) return '';
  const signs = new Set(
    series.outcomes.map(({ value }, i) => R.compare(value, series.budgets[i]?.value ?? value)),
  );
  const side = signs.size === 1 ? [...signs][0] : 0;
  const always = words(
    side === 1 ? ', alltid för lågt' : side === -1 ? ', alltid för högt' : '',
    side === 1 ? ', always too low' : side === -1 ? ', always too high' : '',
  );
  const label = series.outcomes[0]?.label;
  return words(
    `${label?.sv}: budgeten låg i snitt ${amountText(readable, 1, 'sv')} om året från utfallet${always.sv}.`,
    `${label?.en}: the budget was on average ${amountText(readable, 1, 'en')} a year off the outcome${always.en}.`,
  )[language];
}

/** A budget within a thousandth of the year before's is no forecast of its own. */
const SAME = 1000n;

function copies({ budgets, outcomes }: Planned, language: Language): readonly string[] {
  return budgets.flatMap((budget, i) => {
    const before = budgets[i - 1];
    if (!before || R.isZero(before.value)) return [];
    const step = R.subtract(budget.value, before.value);
    const size = R.compare(step, R.ZERO) < 0 ? R.subtract(R.ZERO, step) : step;
    if (R.compare(R.multiply(size, { num: SAME, den: 1n }), before.value) > 0) return [];
    const pairs = budgets.flatMap((one, year) => (year === i ? [] : [one, outcomes[year] ?? one]));
    const without = computed(MEAN_ABSOLUTE_ERROR, pairs);
    const number = (figure: Figure, locale: Language): string =>
      numberText(R.toNumber(figure.value), 0, locale);
    return [
      words(
        `${budget.label.sv}: budgeten ${budget.period} (${number(budget, 'sv')}) är nästan densamma som ${before.period} (${number(before, 'sv')}). Utan det året är medelfelet ${without ? number(without, 'sv') : '–'}.`,
        `${budget.label.en}: the budget of ${budget.period} (${number(budget, 'en')}) is almost that of ${before.period} (${number(before, 'en')}). Without that year the mean error is ${without ? number(without, 'en') : '–'}.`,
      )[language],
    ];
  });
}
