import { type Figure, type Formula, kronorPer } from '#core/figures';
import { type Ratio, R, ratio, words } from '#kernel';
import { shapley } from './shapley.ts';
import { type Factor, type SplitModel, splitModels } from './split-model.ts';

const MILLION = ratio(1_000_000);

const SHAPLEY_TEXT = words(
  'faktorns ändring × de andra faktorernas medelprodukt över alla ordningar (Shapley)',
  "the factor's change × the others' mean product over all orders (Shapley)",
);

function effects(model: SplitModel, inputs: readonly Figure[]): readonly Ratio[] | undefined {
  const from = model.levels(inputs.slice(0, model.basis));
  const to = model.levels(inputs.slice(model.basis, 2 * model.basis));
  return from && to && shapley(from, to).map((effect) => R.divide(effect, MILLION));
}

/** One factor's level at one end, from the model's basis figures. */
export const levelFormula = (model: SplitModel, factor: Factor): Formula => ({
  id: `level.${model.id}.${factor.id}`,
  label: factor.label,
  text: factor.text,
  measure: factor.measure,
  dateBasis: 'calendar_year',
  kind: 'outcome',
  arity: model.basis,
  part: model.part,
  compute: (inputs) => model.levels(inputs)?.[model.factors.indexOf(factor)],
});

/** One factor's effect in mnkr, from the basis figures of the first end followed by those of the second. */
export const effectFormula = (model: SplitModel, factor: Factor): Formula => ({
  id: `effect.${model.id}.${factor.id}`,
  label: factor.label,
  text: words(`${factor.text.sv}; ${SHAPLEY_TEXT.sv}`, `${factor.text.en}; ${SHAPLEY_TEXT.en}`),
  measure: 'mnkr',
  dateBasis: 'span',
  kind: 'deviation',
  arity: 2 * model.basis,
  part: model.part,
  compute: (inputs) => effects(model, inputs)?.[model.factors.indexOf(factor)],
});

const inMillions = ({ value, measure }: Figure): Ratio =>
  R.divide(R.multiply(value, kronorPer(measure) ?? R.ZERO), MILLION);

const isMoney = ({ measure }: Figure): boolean => kronorPer(measure) !== undefined;

/** A formula on amounts alone has no value for anything else. */
const ofMoney =
  (compute: Formula['compute']): Formula['compute'] =>
  (inputs) =>
    inputs.every(isMoney) ? compute(inputs) : undefined;

/** Amounts booked in the second end's year less those booked in the first's; the first two inputs are the net costs. */
function lateChange([from, to, ...late]: readonly Figure[]): Ratio {
  const bookedIn = (period: string | undefined): Ratio =>
    R.sum(late.filter((amount) => amount.period === period).map(inMillions));
  return from?.period === to?.period
    ? bookedIn(to?.period)
    : R.subtract(bookedIn(to?.period), bookedIn(from?.period));
}

/** Inputs: net cost at both ends, then the amounts known late. From budget to outcome all of them count. */
export const LATE_CHANGE: Formula = {
  id: 'effect.late_known',
  label: words('Sent känt', 'Known late'),
  text: words(
    'belopp som hör till andra år, bokförda i slutåret minus bokförda i startåret',
    'amounts that belong to other years, booked in the last year less those booked in the first',
  ),
  measure: 'mnkr',
  dateBasis: 'span',
  kind: 'deviation',
  arity: null,
  part: 'state',
  compute: ofMoney(lateChange),
};

/** What is left of the factor that takes up late amounts. Inputs: the effect's own, then the amounts known late. */
export const restFormula = (model: SplitModel, factor: Factor): Formula => ({
  ...effectFormula(model, factor),
  id: `rest.${model.id}.${factor.id}`,
  label: words(`${factor.label.sv}, övrigt`, `${factor.label.en}, other`),
  text: words(
    `${factor.text.sv}; faktorns effekt minus det som blev känt sent`,
    `${factor.text.en}; the factor's effect less what was known late`,
  ),
  arity: null,
  compute: (inputs) => {
    const whole = effects(model, inputs)?.[model.factors.indexOf(factor)];
    const ends = [0, model.basis].flatMap((i) => inputs[i] ?? []);
    const late = inputs.slice(2 * model.basis);
    return whole && late.every(isMoney)
      ? R.subtract(whole, lateChange([...ends, ...late]))
      : undefined;
  },
});

/** Inputs: total at both ends, then the effects. What they leave of the change, in mnkr. */
export const RESIDUAL: Formula = {
  id: 'residual',
  label: words('Rest', 'Residual'),
  text: words('förändringen minus summan av effekterna', 'the change less the sum of the effects'),
  measure: 'mnkr',
  dateBasis: 'span',
  kind: 'deviation',
  arity: null,
  part: 'total',
  compute: ofMoney(
    ([from, to, ...parts]) =>
      from &&
      to &&
      R.subtract(R.subtract(inMillions(to), inMillions(from)), R.sum(parts.map(inMillions))),
  ),
};

/** Like the residual, but named as a bar: what the published total has beyond its published parts. */
export const UNEXPLAINED_EFFECT: Formula = {
  ...RESIDUAL,
  id: 'effect.unexplained',
  label: words('Oförklarat', 'Unexplained'),
  text: words(
    'ändringen av den publicerade summan minus ändringen av dess publicerade delar',
    'the change of the published total less the change of its published parts',
  ),
};

/** Money in mnkr, whatever unit it was printed in. */
export const IN_MILLIONS: Formula = {
  id: 'mnkr',
  label: words('Nettokostnad', 'Net cost'),
  text: words('beloppet i miljoner kronor', 'the amount in millions of kronor'),
  measure: 'mnkr',
  dateBasis: 'calendar_year',
  kind: 'outcome',
  arity: 1,
  compute: ofMoney(([amount]) => amount && inMillions(amount)),
};

/** Sum of amounts, in mnkr. */
export const SUM_IN_MILLIONS: Formula = {
  ...IN_MILLIONS,
  id: 'sum.mnkr',
  text: words('summan i miljoner kronor', 'the sum in millions of kronor'),
  arity: null,
  compute: ofMoney((amounts) => R.sum(amounts.map(inMillions))),
};

export const splitFormulas: readonly Formula[] = [
  ...splitModels.flatMap((model) =>
    model.factors.flatMap((factor) => [
      levelFormula(model, factor),
      effectFormula(model, factor),
      ...(model.lateIn === factor.id ? [restFormula(model, factor)] : []),
    ]),
  ),
  LATE_CHANGE,
  RESIDUAL,
  UNEXPLAINED_EFFECT,
  IN_MILLIONS,
  SUM_IN_MILLIONS,
];
