import { localLevel } from './local-level.ts';

export type LawStep = {
  /** The place in the series of the first period under the law. */
  readonly at: number;
  /** What the level moved by; the interval holds 95 of 100. Undefined when there is nothing on one side of the date. */
  readonly effect:
    | { readonly estimate: number; readonly low: number; readonly high: number }
    | undefined;
};

const Z95 = 1.959963984540054;

/** The step of the level at each law date, all at once, beside a level that walks at random. */
export function lawSteps(
  values: readonly number[],
  lawDates: readonly number[],
): readonly LawStep[] {
  const known = (from: number, to: number): boolean =>
    values.slice(Math.max(0, from), Math.max(0, to)).some((value) => !Number.isNaN(value));
  const told = lawDates.filter((at) => known(0, at) && known(at, values.length));
  const columns = told.map((at) => ({
    past: values.map((_, i) => (i >= at ? 1 : 0)),
    ahead: [],
  }));
  const { effects } = localLevel(values, 0, columns);
  return lawDates.map((at) => {
    const found = effects[told.indexOf(at)];
    return {
      at,
      effect: found && {
        estimate: found.effect,
        low: found.effect - Z95 * found.se,
        high: found.effect + Z95 * found.se,
      },
    };
  });
}

/** The values as if every law had always held: what came before a date is moved by its step. */
export const underTodaysLaw = (
  values: readonly number[],
  steps: readonly LawStep[],
): readonly number[] =>
  values.map((value, i) =>
    steps.reduce((sum, { at, effect }) => (i < at ? sum + (effect?.estimate ?? 0) : sum), value),
  );
