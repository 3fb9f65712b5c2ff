import { type Figure, type Formula, kronorPer } from '#core/figures';
import {
  type Ore,
  R,
  type Ratio,
  ratio,
  ratioOfNumber,
  ore,
  roundOre,
  addOre,
  type Words,
  words,
} from '#kernel';
import { type Outcome, scoreVintages, type Vintage, type VintageScore } from './vintage.ts';

/** How a forecast is measured when its year is over. */
export const RECORD_MEASURES = ['n', 'mae', 'bias', 'mase', 'crps', 'in80', 'in95'] as const;
export type RecordMeasure = (typeof RECORD_MEASURES)[number];

/** What is measured: the budget, last year's outcome, deficits foreseen in the year, the year simulated, or saved. */
export const RECORD_METHODS = ['budget', 'naive', 'deficit', 'simulated', 'saved'] as const;
export type RecordMethod = (typeof RECORD_METHODS)[number];

/** The points of an interval, as the last word of a simulated figure's metric. */
const POINTS = ['mean', 'p025', 'p10', 'p50', 'p90', 'p975'] as const;

const ORE_PER_KRONA = ratio(100);

/**
 * A method's score over the years whose outcome is known. Inputs: outcomes in time order, then what the method said: budgets,
 * deficits foreseen against them, or the points of intervals, each with its target year as period.
 */
export const recordFormula = (what: RecordMeasure, method: RecordMethod): Formula => ({
  id: `record.${what}.${method}`,
  label: words(
    `${METHODS[method].sv}: ${MEASURES[what].label.sv}`,
    `${METHODS[method].en}: ${MEASURES[what].label.en}`,
  ),
  text: MEASURES[what].text,
  measure: MEASURES[what].measure,
  dateBasis: 'span',
  kind: 'deviation',
  arity: null,
  compute: (inputs) => scoreOf(what, method, inputs),
});

/** Outcome less forecast, mnkr: above zero it cost more than foreseen. Inputs: the outcome, then the forecast. */
export const MISS: Formula = {
  id: 'record.miss',
  label: words('Miss', 'Miss'),
  text: words('utfall − prognos', 'outcome − forecast'),
  measure: 'mnkr',
  dateBasis: 'calendar_year',
  kind: 'deviation',
  arity: 2,
  compute: (inputs) => {
    const [outcome, forecast] = inputs.map(oreOf);
    return outcome === undefined || forecast === undefined
      ? undefined
      : ratio(outcome - forecast, ORE_PER_MNKR);
  },
};

/** The formula for an id such as `record.mae.budget`. */
export function recordFormulaOf(id: string): Formula | undefined {
  if (id === MISS.id) return MISS;
  const [, what, method] = /^record\.(\w+)\.(\w+)$/.exec(id) ?? [];
  const measure = RECORD_MEASURES.find((one) => one === what);
  const named = RECORD_METHODS.find((one) => one === method);
  return measure && named && recordFormula(measure, named);
}

export const recordMethodLabel = (method: RecordMethod): Words => METHODS[method];
export const recordMeasureWords = (what: RecordMeasure) => MEASURES[what];

function scoreOf(
  what: RecordMeasure,
  method: RecordMethod,
  inputs: readonly Figure[],
): Ratio | undefined {
  const outcomes = inputs
    .filter(({ kind }) => kind === 'outcome')
    .flatMap((figure): readonly Outcome[] => {
      const amount = oreOf(figure);
      return amount === undefined ? [] : [{ target: figure.period, amount }];
    });
  const [score] = scoreVintages(saidBy(method, inputs, outcomes), outcomes);
  return score && valueOf(what, score);
}

function saidBy(
  method: RecordMethod,
  inputs: readonly Figure[],
  outcomes: readonly Outcome[],
): readonly Vintage[] {
  const said = (target: string, mean: Ore): Vintage => ({
    id: target,
    kind: 'forecast',
    method,
    target,
    mean,
  });
  const budgets = inputs.filter(({ kind }) => kind === 'budget');
  const forecasts = inputs.filter(({ kind }) => kind === 'forecast');
  const each = (figures: readonly Figure[], of: (amount: Ore, target: string) => Ore | undefined) =>
    figures.flatMap((figure) => {
      const amount = oreOf(figure);
      const mean = amount === undefined ? undefined : of(amount, figure.period);
      return mean === undefined ? [] : [said(figure.period, mean)];
    });
  switch (method) {
    case 'budget':
      return each(budgets, (amount) => amount);
    case 'naive':
      return outcomes
        .slice(1)
        .flatMap(({ target }, i) => said(target, outcomes[i]?.amount ?? ore(0)));
    case 'deficit':
      return each(forecasts, (amount, target) => {
        const budget = budgets.find(({ period }) => period === target);
        const planned = budget && oreOf(budget);
        return planned === undefined ? undefined : addOre(planned, amount);
      });
    case 'simulated':
    case 'saved':
      return [...Map.groupBy(forecasts, ({ id }) => id.replace(POINT, '.'))].flatMap(([, points]) =>
        spreadIn(points, said),
      );
  }
}

const POINT = new RegExp(`\\.(${POINTS.join('|')})/`);

function spreadIn(
  figures: readonly Figure[],
  said: (target: string, mean: Ore) => Vintage,
): readonly Vintage[] {
  const at = (point: (typeof POINTS)[number]): Ore | undefined => {
    const figure = figures.find(({ metric }) => metric.endsWith(`.${point}`));
    return figure && oreOf(figure);
  };
  const [mean, p025, p10, p50, p90, p975] = POINTS.map(at);
  const target = figures[0]?.period;
  if (mean === undefined || target === undefined) return [];
  return p025 !== undefined && p10 !== undefined && p90 !== undefined && p975 !== undefined
    ? [{ ...said(target, mean), spread: { mean, p025, p10, p50: p50 ?? mean, p90, p975 } }]
    : [said(target, mean)];
}

function valueOf(what: RecordMeasure, score: VintageScore): Ratio | undefined {
  switch (what) {
    case 'n':
      return ratio(score.n);
    case 'mae':
    case 'bias':
    case 'crps':
      return ratio(score[what], ORE_PER_MNKR);
    case 'mase':
      return score.mase === undefined ? undefined : ratioOfNumber(score.mase);
    case 'in80':
    case 'in95': {
      const share = what === 'in80' ? score.coverage80 : score.coverage95;
      return share === undefined ? undefined : ratioOfNumber(share * 100);
    }
  }
}

const ORE_PER_MNKR = 100_000_000;

function oreOf({ measure, value }: Figure): Ore | undefined {
  const kronor = kronorPer(measure);
  return kronor && roundOre(R.multiply(R.multiply(value, kronor), ORE_PER_KRONA));
}

const METHODS: Readonly<Record<RecordMethod, Words>> = {
  budget: words('Budgeten', 'The budget'),
  naive: words('Förra årets utfall', "Last year's outcome"),
  deficit: words('Prognoserna under året', 'Forecasts during the year'),
  simulated: words('Modellen, med det som var känt då', 'The model, told what was known then'),
  saved: words('Sparade prognoser', 'Saved forecasts'),
};

const MEASURES: Readonly<
  Record<
    RecordMeasure,
    { readonly label: Words; readonly text: Words; readonly measure: Formula['measure'] }
  >
> = {
  n: {
    label: words('Prognoser', 'Forecasts'),
    text: words('antal prognoser vars utfall är känt', 'forecasts whose outcome is known'),
    measure: 'cases',
  },
  mae: {
    label: words('Medelfel', 'Mean error'),
    text: words(
      'medelvärdet av |utfall − prognos| (MAE)',
      'the mean of |outcome − forecast| (MAE)',
    ),
    measure: 'mnkr',
  },
  bias: {
    label: words('Lutning', 'Bias'),
    text: words(
      'medelvärdet av (utfall − prognos): över noll kostade det mer än väntat',
      'the mean of (outcome − forecast): above zero it cost more than expected',
    ),
    measure: 'mnkr',
  },
  mase: {
    label: words('Skalat fel', 'Scaled error'),
    text: words(
      'medelfelet / utfallens medelförändring mellan år (MASE): under 1 är bättre än att gissa på förra året',
      "mean error / the outcomes' mean change between years (MASE): below 1 beats guessing last year",
    ),
    measure: 'ratio',
  },
  crps: {
    label: words('Avstånd med band', 'Distance with band'),
    text: words(
      'medelavståndet mellan hela prognosen, med sitt band, och utfallet (CRPS); utan band är det felet självt',
      'the mean distance between the whole forecast, with its band, and the outcome (CRPS); without a band it is the error itself',
    ),
    measure: 'mnkr',
  },
  in80: {
    label: words('I 80-bandet', 'In the 80 band'),
    text: words(
      'andel av utfallen mellan 10:e och 90:e percentilen; ska vara 80 procent',
      'share of outcomes between the 10th and 90th percentile; should be 80 per cent',
    ),
    measure: 'percent',
  },
  in95: {
    label: words('I 95-bandet', 'In the 95 band'),
    text: words(
      'andel av utfallen mellan 2,5:e och 97,5:e percentilen; ska vara 95 procent',
      'share of outcomes between the 2.5th and 97.5th percentile; should be 95 per cent',
    ),
    measure: 'percent',
  },
};
