import { type Month, monthsBetween, shiftMonth } from '#kernel';
import { crpsOfDraws } from '../statistics/scores.ts';
import type { Spread } from '../statistics/sample.ts';
import { type NowcastQuestion, nowcast } from './nowcast.ts';

export type NowcastHit = {
  readonly asOf: Month;
  readonly unknown: Spread;
  /** Cases that had begun by then and have become known since. */
  readonly sinceKnown: number;
  readonly crps: number;
  readonly within80: boolean;
  readonly within95: boolean;
};

/**
 * How nowcasts made then would have hit, each with only what was known then: one for every month in `origins` whose delay
 * has run out by the question's `asOf`. Law dates later than an origin are not told to it.
 */
export function nowcastRecord(
  question: NowcastQuestion & { readonly maxDelay: number },
  origins: readonly Month[],
): readonly NowcastHit[] {
  const { cases, asOf, maxDelay, lawDates = [] } = question;
  return origins
    .filter((origin) => monthsBetween(origin, asOf) >= maxDelay)
    .map((origin) => {
      const then = nowcast({
        ...question,
        asOf: origin,
        lawDates: lawDates.filter((month) => month <= origin),
      });
      const last = shiftMonth(origin, maxDelay);
      const sinceKnown = cases.reduce(
        (sum, { effective, known, count }) =>
          effective <= origin &&
          known > origin &&
          known <= last &&
          count > 0 &&
          monthsBetween(effective, known) <= maxDelay
            ? sum + count
            : sum,
        0,
      );
      const { p10, p90, p025, p975 } = then.unknown;
      const totals = then.draws.map((world) => world.reduce((sum, count) => sum + count, 0));
      return {
        asOf: origin,
        unknown: then.unknown,
        sinceKnown,
        crps: crpsOfDraws(totals, sinceKnown),
        within80: p10 <= sinceKnown && sinceKnown <= p90,
        within95: p025 <= sinceKnown && sinceKnown <= p975,
      };
    });
}
