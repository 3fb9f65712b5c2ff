import {
  type Day,
  invariant,
  ok,
  type Problem,
  type Ratio,
  refuse,
  type Result,
  type Words,
  words,
} from '#kernel';
import { lawValue } from './law-value.ts';
import { type LegalRef, PROMPTNESS, type Promptness } from './parameter.ts';
import type { ParameterId } from './parameters.gen.ts';
import { earliestReading, readingForAge, type Reading, readingOn } from './reading.ts';
import type { Trace, TraceValue } from './trace.ts';

const held = Symbol('held');

/** Something that is told about a case. Its value can only be read through a calculation, which writes it down. */
export type Fact<T> = {
  readonly id: string;
  readonly label: Words;
  readonly show: (value: T) => TraceValue;
  readonly [held]: T;
};

export const fact = <T>(
  id: string,
  label: Words,
  value: T,
  show: (value: T) => TraceValue,
): Fact<T> => ({ id, label, show, [held]: value });

/** The rule as it reads for assistance given from a day, until the next version. */
export type RuleVersion<Facts, T> = {
  readonly from: Day;
  readonly ref: LegalRef;
  readonly apply: (c: Calculation, facts: Facts) => T;
};

/** A rule of law, named by what it produces; versions in time order. */
export type Rule<Facts, T> = {
  readonly id: string;
  readonly label: Words;
  readonly show: (value: T) => TraceValue;
  readonly versions: readonly RuleVersion<Facts, T>[];
};

/** A value together with the step of the trace that explains it. */
export type Step<T> = { readonly value: T; readonly trace: Trace };

type Basis = {
  readonly on: Day;
  readonly readings: Set<Reading>;
  /** Values used for a day before their first known one. */
  readonly assumed: Set<Reading>;
  readonly steps: Map<unknown, { readonly facts: unknown; readonly step: Step<unknown> }>;
};

/** The only ways to a value are the methods here, and each writes a step: the trace is complete by construction. */
export class Calculation {
  readonly #basis: Basis;
  readonly #steps: Trace[] = [];

  private constructor(basis: Basis) {
    this.#basis = basis;
  }

  /** Opens a calculation by the law of one day. */
  static on(on: Day): Calculation {
    return new Calculation({ on, readings: new Set(), assumed: new Set(), steps: new Map() });
  }

  get on(): Day {
    return this.#basis.on;
  }

  get readings(): ReadonlySet<Reading> {
    return this.#basis.readings;
  }

  get assumed(): ReadonlySet<Reading> {
    return this.#basis.assumed;
  }

  param(id: ParameterId): Ratio {
    return this.#read(id, readingOn(id, this.on)).amount;
  }

  /** The value in force on another day than the calculation's own, as transitional rules need. */
  paramOn(id: ParameterId, on: Day): Ratio {
    return this.#read(id, readingOn(id, on)).amount;
  }

  /** The value of the day, or the earliest known one for a day before it; the latter is remembered as assumed. */
  paramOrEarliest(id: ParameterId): Ratio {
    const onDay = readingOn(id, this.on);
    const reading = this.#read(id, onDay ?? earliestReading(id));
    if (!onDay) this.#basis.assumed.add(reading);
    return reading.amount;
  }

  paramForAge(id: ParameterId, age: number): Ratio {
    return this.#read(id, readingForAge(id, this.on, age)).amount;
  }

  list(id: ParameterId): readonly string[] {
    return this.#read(id, readingOn(id, this.on)).items;
  }

  promptness(id: ParameterId): Promptness {
    const { value } = this.#read(id, readingOn(id, this.on)).period;
    const promptness = PROMPTNESS.find((each) => each === value);
    invariant(promptness !== undefined, `"${id}" is a pace of law`);
    return promptness;
  }

  fact<T>({ id, label, show, [held]: value }: Fact<T>): T {
    this.#steps.push({ id, label, value: show(value), children: [] });
    return value;
  }

  use<Facts, T>(rule: Rule<Facts, T>, facts: Facts): T {
    return this.take(this.evaluate(rule, facts));
  }

  /** Writes the step of a value that was worked out earlier in the same calculation. */
  take<T>({ value, trace }: Step<T>): T {
    this.#steps.push(trace);
    return value;
  }

  /** Takes a value whose own steps already stand elsewhere in the same trace; only the result is written again. */
  cite<T>({ value, trace }: Step<T>): T {
    this.#steps.push({ ...trace, children: [] });
    return value;
  }

  /** Works a rule out without writing its step here; whoever takes the value writes it. */
  evaluate<Facts, T>(rule: Rule<Facts, T>, facts: Facts, label: Words = rule.label): Step<T> {
    const known = this.#basis.steps.get(rule);
    // The same rule always makes the same type of step.
    if (known && known.facts === facts) return known.step as Step<T>;
    const version = rule.versions.findLast(({ from }) => from <= this.on);
    if (!version) throw new NotStated(notInForce(rule, this.on));
    const c = new Calculation(this.#basis);
    const value = version.apply(c, facts);
    const trace = {
      id: rule.id,
      label,
      value: rule.show(value),
      ref: version.ref,
      children: c.#steps,
    };
    const step = { value, trace };
    this.#basis.steps.set(rule, { facts, step });
    return step;
  }

  #read(id: ParameterId, reading: Reading | undefined): Reading {
    if (!reading) throw new NotStated(missingValue(id, this.on));
    this.#basis.readings.add(reading);
    this.#steps.push(reading.step);
    return reading;
  }
}

/** Calculates a rule by the law of one day. PARAMETER_UNKNOWN when the law states no rule or value for that day. */
export function calculate<Facts, T>(
  rule: Rule<Facts, T>,
  on: Day,
  facts: Facts,
): Result<Step<T>, Problem> {
  try {
    return ok(Calculation.on(on).evaluate(rule, facts));
  } catch (cause) {
    if (cause instanceof NotStated) return refuse(cause.problem);
    throw cause;
  }
}

// Thrown so that a rule reads as the law does; calculate makes it a problem again.
class NotStated extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail.en);
    this.problem = problem;
  }
}

function missingValue(id: ParameterId, on: Day): Problem {
  const answer = lawValue(id, on);
  invariant(!answer.ok, `"${id}" is read the way its values are given`);
  return answer.problem;
}

type AnyRule = { readonly label: Words; readonly versions: readonly { readonly from: Day }[] };

function notInForce({ label, versions }: AnyRule, on: Day): Problem {
  const first = versions[0]?.from;
  return {
    code: 'PARAMETER_UNKNOWN',
    detail: words(
      `${label.sv}: ingen regel är känd för ${on}. Den första gäller från ${first}.`,
      `${label.en}: no rule is known for ${on}. The first is in force from ${first}.`,
    ),
  };
}
