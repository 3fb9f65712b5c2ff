import {
  type Figure,
  type Kind,
  type MetricId,
  type Part,
  type FigurePackage,
  computed,
  figureOf,
  figuresOf,
  kronorPer,
} from '#core/figures';
import { type Problem, type Result, ok, R, ratio, refuse, words } from '#kernel';
import {
  HOURLY_AMOUNT,
  HOURS_A_WEEK,
  calendarWeeks,
  lawFigure,
  newYearsDay,
} from '../law-figure.ts';
import { budgetOf } from '../budget.ts';
import {
  LATE_CHANGE,
  RESIDUAL,
  SUM_IN_MILLIONS,
  UNEXPLAINED_EFFECT,
  effectFormula,
  levelFormula,
  restFormula,
} from './split-formulas.ts';
import { COST_ONLY, type Factor, SPLIT_MODELS, type SplitModel } from './split-model.ts';

/** Which figures stand at one end of the comparison. */
export type End = { readonly kind: Extract<Kind, 'budget' | 'outcome'>; readonly year: string };

export type WaterfallEffect = {
  readonly id: string;
  readonly part: Part;
  readonly role: 'effect' | 'late_known' | 'unexplained';
  readonly figure: Figure;
};

export type Waterfall = {
  readonly from: Figure;
  readonly to: Figure;
  /** In fixed order: SFB, LSS, own provider; within each the model's factors. All in mnkr. */
  readonly effects: readonly WaterfallEffect[];
  readonly factors: readonly {
    readonly id: string;
    readonly part: Part;
    readonly from: Figure;
    readonly to: Figure;
    readonly effect: Figure;
  }[];
  /** Total change less all effects; always exactly zero. */
  readonly residual: Figure;
};

const PARTS = ['state', 'lss', 'own_provider'] as const;

/**
 * Net cost from one end to the other as effects in mnkr. Uses the finest model for which the package and the law
 * have figures at both ends; a package without parts is explained by its total alone. NOT_FOUND when an end is missing.
 */
export function waterfall(of: FigurePackage, from: End, to: End): Result<Waterfall, Problem> {
  const splits = PARTS.flatMap((part) => splitPart(of, part, from, to));
  const total = [from, to].flatMap((end) => figure(of, 'total.net_cost', end) ?? []);
  const ends =
    total.length === 2
      ? total
      : [splits.map((split) => split.costs[0]), splits.map((split) => split.costs[1])].flatMap(
          (costs) =>
            computed(
              SUM_IN_MILLIONS,
              costs.flatMap((cost) => cost ?? []),
            ) ?? [],
        );
  const [first, last] = ends;
  if (!first || !last) return refuse(missing(of, total.length === 0 ? from : to));
  const used = splits.length > 0 ? splits : splitTotal(of, from, to);
  const known = used.flatMap(({ effects }) => effects);
  const rest = computed(UNEXPLAINED_EFFECT, [first, last, ...known.map(({ figure: f }) => f)]);
  const unexplained: readonly WaterfallEffect[] =
    rest && !R.isZero(rest.value)
      ? [{ id: 'unexplained', part: 'total', role: 'unexplained', figure: rest }]
      : [];
  const effects = [...known, ...unexplained];
  const residual = computed(RESIDUAL, [first, last, ...effects.map(({ figure: f }) => f)]);
  return residual
    ? ok({
        from: first,
        to: last,
        effects,
        factors: used.flatMap(({ factors }) => factors),
        residual,
      })
    : refuse(missing(of, to));
}

type Split = Pick<Waterfall, 'effects' | 'factors'> & { readonly costs: readonly Figure[] };

const figure = (of: FigurePackage, metric: MetricId, { kind, year }: End): Figure | undefined =>
  kind === 'budget' ? budgetOf(of, metric, year) : figureOf(of, metric, kind, year);

type Basis = (of: FigurePackage, end: End) => readonly (Figure | undefined)[];

const cost =
  (part: (typeof PARTS)[number]): Basis =>
  (of, end) => [figure(of, `${part}.net_cost`, end)];

const persons =
  (part: 'state' | 'lss'): Basis =>
  (of, end) => [figure(of, `${part}.net_cost`, end), figure(of, `${part}.persons`, end)];

const stateFull: Basis = (of, end) => [
  ...persons('state')(of, end),
  lawFigure(HOURS_A_WEEK, newYearsDay(end.year)),
  calendarWeeks(end.year),
  lawFigure(HOURLY_AMOUNT, newYearsDay(end.year)),
];

const lssHours: Basis = (of, end) => [
  figure(of, 'lss.net_cost', end),
  figure(of, 'lss.hours', end),
];

const lssFull: Basis = (of, end) => [...persons('lss')(of, end), figure(of, 'lss.hours', end)];

/** From the finest to the coarsest. The plan and the outcome of one year share price, so the price is no factor there. */
function modelsFor(
  part: (typeof PARTS)[number],
  sameYear: boolean,
): readonly (readonly [SplitModel, Basis])[] {
  if (part === 'own_provider') return [[COST_ONLY.own_provider, cost('own_provider')]];
  if (part === 'state') {
    return [
      ...(sameYear ? [] : [[SPLIT_MODELS.STATE_FULL, stateFull] as const]),
      [SPLIT_MODELS.STATE_SIMPLE, persons('state')],
      [COST_ONLY.state, cost('state')],
    ];
  }
  return [
    [SPLIT_MODELS.LSS_FULL, lssFull],
    [SPLIT_MODELS.LSS_HOURS, lssHours],
    [SPLIT_MODELS.LSS_SIMPLE, persons('lss')],
    [COST_ONLY.lss, cost('lss')],
  ];
}

function splitPart(
  of: FigurePackage,
  part: (typeof PARTS)[number],
  from: End,
  to: End,
): readonly Split[] {
  for (const [model, basis] of modelsFor(part, from.year === to.year)) {
    const split = splitBy(of, model, basis(of, from), basis(of, to), from, to);
    if (split) return [split];
  }
  return [];
}

function splitTotal(of: FigurePackage, from: End, to: End): readonly Split[] {
  const basis: Basis = (pack, end) => [figure(pack, 'total.net_cost', end)];
  const split = splitBy(of, COST_ONLY.total, basis(of, from), basis(of, to), from, to);
  return split ? [split] : [];
}

function splitBy(
  of: FigurePackage,
  model: SplitModel,
  from: readonly (Figure | undefined)[],
  to: readonly (Figure | undefined)[],
  start: End,
  end: End,
): Split | undefined {
  const inputs = [...from, ...to].flatMap((input) => input ?? []);
  if (inputs.length !== 2 * model.basis) return undefined;
  const late = model.lateIn === undefined ? [] : lateKnown(of, start, end);
  const costs = [inputs[0], inputs[model.basis]].flatMap((one) => one ?? []);
  const effects: WaterfallEffect[] = [];
  const factors: Waterfall['factors'][number][] = [];
  for (const factor of model.factors) {
    const whole = computed(effectFormula(model, factor), inputs);
    const levels = [inputs.slice(0, model.basis), inputs.slice(model.basis)].flatMap(
      (side) => computed(levelFormula(model, factor), side) ?? [],
    );
    if (!whole || !levels[0] || !levels[1]) return undefined;
    const id = `${model.part}.${factor.id}`;
    factors.push({ id, part: model.part, from: levels[0], to: levels[1], effect: whole });
    effects.push(...bars(model, factor, id, whole, inputs, costs, late));
  }
  return { effects, factors, costs };
}

/** One bar, or two where amounts known late are part of the factor. */
function bars(
  model: SplitModel,
  factor: Factor,
  id: string,
  whole: Figure,
  inputs: readonly Figure[],
  costs: readonly Figure[],
  late: readonly Figure[],
): readonly WaterfallEffect[] {
  const one: WaterfallEffect = { id, part: model.part, role: 'effect', figure: whole };
  if (late.length === 0 || model.lateIn !== factor.id) return [one];
  const known = computed(LATE_CHANGE, [...costs, ...late]);
  const rest = computed(restFormula(model, factor), [...inputs, ...late]);
  if (!known || !rest) return [one];
  return [
    { ...one, figure: rest },
    { id: `${model.part}.late_known`, part: model.part, role: 'late_known', figure: known },
  ];
}

const lateKnown = (of: FigurePackage, from: End, to: End): readonly Figure[] =>
  figuresOf(of, 'state.late_known_cost', 'outcome').filter(({ period }) =>
    [from, to].some((end) => end.kind === 'outcome' && end.year === period),
  );

const missing = (of: FigurePackage, { kind, year }: End): Problem => ({
  code: 'NOT_FOUND',
  detail: words(
    `${of.spec.title.sv} har ingen nettokostnad för ${kind === 'budget' ? 'budget' : 'utfall'} ${year}. Välj ett annat år.`,
    `${of.spec.title.en} has no net cost for ${kind} ${year}. Choose another year.`,
  ),
});

/** Less than a krona of the change may be left over, whatever the printed units are. */
export const isExplained = ({ residual }: Waterfall): boolean => {
  const kronor = R.multiply(residual.value, kronorPer(residual.measure) ?? ratio(1));
  return R.compare(R.multiply(kronor, kronor), R.ONE) < 0;
};
