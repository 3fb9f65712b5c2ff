import type { Figure, Formula } from '#core/figures';
import { type Ratio, type Words, words } from '#kernel';
import { type Method, methodError, methods, planningError } from './planning-error.ts';

/** Inputs: a budget and an outcome for each year, year after year. */
const pairs = (inputs: readonly Figure[]): readonly { budget: Ratio; outcome: Ratio }[] =>
  inputs.flatMap((budget, i) => {
    const outcome = inputs[i + 1];
    return i % 2 === 0 && outcome ? [{ budget: budget.value, outcome: outcome.value }] : [];
  });

const sizeOf = (
  id: string,
  measure: Formula['measure'],
  label: Words,
  text: Words,
  pick: keyof NonNullable<ReturnType<typeof planningError>>,
): Formula => ({
  id,
  label,
  text,
  measure,
  dateBasis: 'span',
  kind: 'deviation',
  arity: null,
  compute: (inputs) => planningError(pairs(inputs))?.[pick],
});

export const MEAN_ABSOLUTE_ERROR = sizeOf(
  'planning.mae',
  'as_input',
  words('Medelfel', 'Mean absolute error'),
  words(
    'medelvärdet av |utfall − budget| över åren',
    'the mean of |outcome − budget| over the years',
  ),
  'meanAbsolute',
);
export const BIAS = sizeOf(
  'planning.bias',
  'as_input',
  words('Systematiskt fel', 'Bias'),
  words('medelvärdet av utfall − budget över åren', 'the mean of outcome − budget over the years'),
  'bias',
);
export const MEAN_PERCENT_ERROR = sizeOf(
  'planning.mape',
  'percent',
  words('Medelfel i procent', 'Mean absolute percentage error'),
  words(
    'medelvärdet av |utfall − budget| / utfall över åren',
    'the mean of |outcome − budget| / outcome over the years',
  ),
  'meanAbsolutePercent',
);
export const ROOT_MEAN_SQUARE_ERROR = sizeOf(
  'planning.rmse',
  'as_input',
  words('Kvadratiskt medelfel', 'Root mean square error'),
  words(
    'roten ur medelvärdet av (utfall − budget)²',
    'the root of the mean of (outcome − budget)²',
  ),
  'rootMeanSquare',
);
export const LARGEST_ERROR = sizeOf(
  'planning.largest',
  'as_input',
  words('Största fel', 'Largest error'),
  words('det största |utfall − budget|', 'the largest |outcome − budget|'),
  'largest',
);

const METHOD_WORDS: Readonly<Record<Method, { readonly label: Words; readonly text: Words }>> = {
  naive_t1: {
    label: words('Förra årets utfall', "Last year's outcome"),
    text: words('förra årets utfall', "last year's outcome"),
  },
  drift: {
    label: words('Trend', 'Drift'),
    text: words(
      'förra årets utfall + medelförändringen hittills',
      "last year's outcome + the mean change so far",
    ),
  },
  damped_drift: {
    label: words('Dämpad trend', 'Damped drift'),
    text: words(
      'förra årets utfall + 0,7 × medelförändringen hittills',
      "last year's outcome + 0.7 × the mean change so far",
    ),
  },
  half_last_change: {
    label: words('Halva senaste ändringen', 'Half the last change'),
    text: words(
      'förra årets utfall + hälften av den senaste ändringen',
      "last year's outcome + half of the last change",
    ),
  },
  smoothed: {
    label: words('Utjämnat', 'Smoothed'),
    text: words(
      'exponentiell utjämning med vikt 0,5 från första året',
      'exponential smoothing with weight 0.5 from the first year',
    ),
  },
  naive_t2: {
    label: words('Utfallet två år bakåt', 'The outcome two years back'),
    text: words('utfallet två år tidigare', 'the outcome two years before'),
  },
};

export const methodLabel = (method: Method): Words => METHOD_WORDS[method].label;

const METHOD_ID = /^planning\.method\.([a-z0-9_]+)\.from(\d{1,3})$/;

/** Mean absolute error of a method. Inputs: the outcomes in time order; scored from index `from`. */
export const methodFormula = (method: Method, from: number): Formula => ({
  id: `planning.method.${method}.from${from}`,
  label: METHOD_WORDS[method].label,
  text: words(
    `medelfelet om prognosen vore ${METHOD_WORDS[method].text.sv}, från år ${from + 1} i serien`,
    `the mean absolute error had the forecast been ${METHOD_WORDS[method].text.en}, from year ${from + 1} of the series`,
  ),
  measure: 'as_input',
  dateBasis: 'span',
  kind: 'deviation',
  arity: null,
  compute: (inputs) =>
    methodError(
      method,
      inputs.map(({ value }) => value),
      from,
    ),
});

/** The method's formula for an id such as `planning.method.drift.from2`. */
export function methodFormulaOf(id: string): Formula | undefined {
  const [, name, from] = METHOD_ID.exec(id) ?? [];
  const method = methods.find((one) => one === name);
  return method && from ? methodFormula(method, Number(from)) : undefined;
}

export const planningFormulas: readonly Formula[] = [
  MEAN_ABSOLUTE_ERROR,
  BIAS,
  MEAN_PERCENT_ERROR,
  ROOT_MEAN_SQUARE_ERROR,
  LARGEST_ERROR,
];
