import { type Problem, type Ratio, type Result, type Words, ok, refuse, words } from '#kernel';
import type { DateBasis } from './date-basis.ts';
import type { Figure, Kind, Part } from './figure.ts';
import type { Measure } from './measure.ts';

/**
 * A named calculation on figures. Its result is known by name and inputs alone, so that an address can rebuild it.
 * `compute` answers undefined where the formula has no value, as when it would divide by zero.
 */
export type Formula = {
  readonly id: string;
  readonly label: Words;
  /** The formula as people write it. */
  readonly text: Words;
  /** `as_input`: the first input's. */
  readonly measure: Measure | 'as_input';
  readonly dateBasis: DateBasis;
  readonly kind: Kind;
  /** Number of inputs; null when any number from one will do. */
  readonly arity: number | null;
  readonly part?: Part;
  readonly compute: (inputs: readonly Figure[]) => Ratio | undefined;
};

/** Applies a formula; undefined where it has no value. The period is the inputs' own, or spans them. */
export function computed(formula: Formula, inputs: readonly Figure[]): Figure | undefined {
  const [first] = inputs;
  if (!first || (formula.arity !== null && inputs.length !== formula.arity)) return undefined;
  const value = formula.compute(inputs);
  if (!value) return undefined;
  const printed = inputs.filter(
    ({ origin }) => origin.from !== 'law' && origin.from !== 'assumption',
  );
  const about = printed[0] ?? first;
  return {
    id: `${formula.id}(${inputs.map(({ id }) => id).join(',')})`,
    metric: formula.id,
    label: formula.label,
    definition: formula.text,
    population: about.population,
    ...(about.area === undefined ? {} : { area: about.area }),
    part: formula.part ?? about.part,
    kind: formula.kind,
    dateBasis: formula.dateBasis,
    period: spanOf(printed.map(({ period }) => period)),
    measure: formula.measure === 'as_input' ? about.measure : formula.measure,
    value,
    knownOn: latest(printed.map(({ knownOn }) => knownOn)) ?? first.knownOn,
    origin: { from: 'formula', formula: formula.id, text: formula.text, inputs },
  };
}

const YEAR_LENGTH = 4;

function spanOf(periods: readonly string[]): string {
  const dated = periods.flatMap((period) => period.split('–')).filter((period) => period !== '');
  const sorted = dated.toSorted();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  if (first === last) return first;
  const [from, to] = [first.slice(0, YEAR_LENGTH), last.slice(0, YEAR_LENGTH)];
  return from === to ? from : `${from}–${to}`;
}

const latest = (known: readonly Figure['knownOn'][]): Figure['knownOn'] | undefined =>
  known.toSorted((a, b) => (a.on > b.on ? -1 : 1))[0];

/** Where figures that are not computed are found by their address. */
export type Leaves = (id: string) => Figure | undefined;

/** Formulas by their id. */
export type Formulas = (id: string) => Formula | undefined;

/**
 * Rebuilds a figure from its address, computed or not. NOT_FOUND names the part of the address that leads nowhere.
 */
export function figureAt(id: string, leaves: Leaves, formulas: Formulas): Result<Figure, Problem> {
  const call = /^([a-z0-9_.-]+)\((.*)\)$/s.exec(id);
  if (call?.[1] === undefined || call[2] === undefined) {
    const leaf = leaves(id);
    return leaf ? ok(leaf) : notFound(id);
  }
  const formula = formulas(call[1]);
  if (!formula) return notFound(id);
  const inputs: Figure[] = [];
  for (const argument of argumentsOf(call[2])) {
    const input = figureAt(argument, leaves, formulas);
    if (!input.ok) return input;
    inputs.push(input.value);
  }
  const figure = computed(formula, inputs);
  return figure ? ok(figure) : notFound(id);
}

/** Splits at the commas that stand outside parentheses. */
function argumentsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

const notFound = (id: string): { readonly ok: false; readonly problem: Problem } =>
  refuse({
    code: 'NOT_FOUND',
    detail: words(
      `Det finns inget tal med adressen ${id.slice(0, 200)}. Kontrollera adressen eller börja från Läget.`,
      `There is no figure at the address ${id.slice(0, 200)}. Check the address or start from the overview.`,
    ),
  });
