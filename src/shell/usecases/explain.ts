import {
  type End,
  IN_MILLIONS,
  SUM_IN_MILLIONS,
  type Waterfall,
  type WaterfallEffect,
  waterfall,
} from '#core/analysis';
import { type Figure, type FigurePackage, computed, measureFacts } from '#core/figures';
import { type Language, type Problem, R, type Result, ok, refuse, words } from '#kernel';
import { caveatsOf } from './explanation-caveats.ts';
import { amountText, figureView, packageView, partLabel } from './figure-view.ts';
import { type Library, packageIn } from './library.ts';
import type { BarView, ExplanationView } from './explanation-view.ts';

export type ExplainQuestion = { readonly municipality: string } & (
  | { readonly from: string; readonly to: string }
  | { readonly budgetFor: string }
);

/** Förklara: why net cost differs between two years, or between a year's budget and its outcome. */
export function explain(
  library: Library,
  question: ExplainQuestion,
  language: Language,
): Result<ExplanationView, Problem> {
  const found = packageIn(library, question.municipality);
  if (!found.ok) return found;
  const isBudget = 'budgetFor' in question;
  const from: End = isBudget
    ? { kind: 'budget', year: question.budgetFor }
    : { kind: 'outcome', year: question.from };
  const to: End = { kind: 'outcome', year: isBudget ? question.budgetFor : question.to };
  if (!isBudget && from.year === to.year) return refuse(sameYear(from.year));
  const split = waterfall(found.value, from, to);
  if (!split.ok) return split;
  const yearly = isBudget ? [] : steps(found.value, from.year, to.year);
  return ok({
    package: packageView(found.value, language),
    mode: isBudget ? 'budget' : 'years',
    from: from.year,
    to: to.year,
    heading: heading(split.value, from, to, language),
    unit: measureFacts('mnkr').label[language],
    bars: barsOf(split.value, from, to, language),
    factors: split.value.factors.map((factor) => ({
      id: factor.id,
      label: labelOf(factor.part, factor.effect, language),
      part: factor.part,
      from: figureView(factor.from, language),
      to: figureView(factor.to, language),
      effect: figureView(factor.effect, language),
    })),
    residual: figureView(split.value.residual, language),
    chained: chainedOf(split.value, yearly, language),
    method: METHOD[language],
    caveats: caveatsOf(found.value, split.value, yearly, language),
  });
}

const METHOD = words(
  'Varje effekt är ett medelvärde över alla ordningar som faktorerna kan ändras i (Shapley). Effekterna summerar på öret till hela förändringen.',
  'The effects are a mean over all orders in which the factors can change (Shapley). They sum to the change to the öre.',
);

const sameYear = (year: string): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    `Från och till är samma år, ${year}. Välj två olika år, eller budget mot utfall.`,
    `From and to are the same year, ${year}. Choose two different years, or budget against outcome.`,
  ),
});

const labelOf = (part: BarView['part'], figure: Figure, language: Language): string =>
  `${partLabel(part, language)}: ${figure.label[language].toLowerCase()}`;

function barsOf(split: Waterfall, from: End, to: End, language: Language): readonly BarView[] {
  const first = computed(IN_MILLIONS, [split.from]);
  const last = computed(IN_MILLIONS, [split.to]);
  if (!first || !last) return [];
  const total = (id: string, end: End, figure: Figure): BarView => ({
    id,
    label: endLabel(end),
    part: 'total',
    role: 'total',
    start: 0,
    end: R.toNumber(figure.value),
    figure: figureView(figure, language),
  });
  let level = first.value;
  const effects = split.effects.map((effect): BarView => {
    const start = level;
    level = R.add(level, effect.figure.value);
    return {
      id: effect.id,
      label: labelOf(effect.part, effect.figure, language),
      part: effect.part,
      role: effect.role === 'late_known' ? 'late_known' : 'effect',
      start: R.toNumber(start),
      end: R.toNumber(level),
      figure: figureView(effect.figure, language),
    };
  });
  return [total('from', from, first), ...effects, total('to', to, last)];
}

const endLabel = ({ kind, year }: End): string => (kind === 'budget' ? `Budget ${year}` : year);

function heading(split: Waterfall, from: End, to: End, language: Language): string {
  const change = computed(
    SUM_IN_MILLIONS,
    split.effects.map(({ figure }) => figure),
  );
  const direction = change ? R.compare(change.value, R.ZERO) : 0;
  if (!change || direction === 0) {
    return words(
      `Nettokostnaden är densamma ${from.year} och ${to.year}`,
      `Net cost is the same in ${from.year} and ${to.year}`,
    )[language];
  }
  const amount = amountText(change, 1, language);
  const isMore = direction > 0;
  const most = largest(split.effects, direction);
  const because =
    most && split.effects.length > 1
      ? words(
          `; mest bidrar ${inSentence(most, 'sv')}, ${amountText(most.figure, 1, 'sv')}`,
          `; the largest contribution is ${inSentence(most, 'en')}, ${amountText(most.figure, 1, 'en')}`,
        )[language]
      : '';
  const said =
    from.kind === 'budget'
      ? words(
          `${to.year} kostade ${amount} ${isMore ? 'mer' : 'mindre'} än budgeterat`,
          `${to.year} cost ${amount} ${isMore ? 'more' : 'less'} than budgeted`,
        )
      : words(
          `Nettokostnaden ${isMore ? 'ökade' : 'minskade'} ${amount} från ${from.year} till ${to.year}`,
          `Net cost ${isMore ? 'rose' : 'fell'} by ${amount} from ${from.year} to ${to.year}`,
        );
  return said[language] + because;
}

const inSentence = ({ part, figure }: WaterfallEffect, language: Language): string =>
  `${partLabel(part, language)} (${figure.label[language].toLowerCase()})`;

/** The effect that did most in the change's own direction. */
const largest = (
  effects: readonly WaterfallEffect[],
  direction: number,
): WaterfallEffect | undefined =>
  effects
    .filter(({ figure }) => R.compare(figure.value, R.ZERO) * direction > 0)
    .toSorted((a, b) => direction * R.compare(b.figure.value, a.figure.value))[0];

/** The waterfalls of each year on the way, when there are years between. */
function steps(of: FigurePackage, from: string, to: string): readonly Waterfall[] {
  const [first, last] = [Number(from), Number(to)];
  if (!(last - first > 1)) return [];
  const each: Waterfall[] = [];
  for (let year = first; year < last; year += 1) {
    const step = waterfall(
      of,
      { kind: 'outcome', year: String(year) },
      { kind: 'outcome', year: String(year + 1) },
    );
    if (!step.ok) return [];
    each.push(step.value);
  }
  return each;
}

const chainedOf = (
  split: Waterfall,
  yearly: readonly Waterfall[],
  language: Language,
): ExplanationView['chained'] =>
  split.factors.flatMap(({ id, part, effect }) => {
    const parts = yearly.flatMap(
      (step) => step.factors.find((factor) => factor.id === id)?.effect ?? [],
    );
    const sum = parts.length === yearly.length ? computed(SUM_IN_MILLIONS, parts) : undefined;
    return sum
      ? [
          {
            id,
            label: labelOf(part, effect, language),
            figure: { ...figureView(sum, language), label: effect.label[language] },
          },
        ]
      : [];
  });
