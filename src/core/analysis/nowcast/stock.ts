import type { Month } from '#kernel';
import { type Spread, spreadOf } from '../statistics/sample.ts';
import { type Nowcast, type NowcastQuestion, nowcast } from './nowcast.ts';

export type StockNowcast = {
  readonly asOf: Month;
  /** Persons by what is known: starts less ends. */
  readonly known: number;
  /** Persons as expected: known, more unknown starts, less unknown ends. */
  readonly expected: Spread;
  readonly starts: Nowcast;
  readonly ends: Nowcast;
  readonly draws: readonly number[];
};

/**
 * Persons at the end of a month. Ends become known late like starts, with delays of their own: they are a second triangle.
 * `before` is the persons at the start of the lists.
 */
export function nowcastStock({
  starts,
  ends,
  before,
}: {
  readonly starts: NowcastQuestion;
  readonly ends: Omit<NowcastQuestion, 'asOf' | 'seed'>;
  readonly before: number;
}): StockNowcast {
  const { asOf, seed } = starts;
  const begun = nowcast(starts);
  const ended = nowcast({ ...ends, asOf, seed: seed + 1 });
  const known = before + begun.known - ended.known;
  const sum = (world: Int32Array | undefined): number =>
    world === undefined ? 0 : world.reduce((a, b) => a + b, 0);
  const draws = begun.draws.map((world, i) => known + sum(world) - sum(ended.draws[i]));
  const mean = known + begun.unknown.mean - ended.unknown.mean;
  return { asOf, known, expected: spreadOf(draws, mean), starts: begun, ends: ended, draws };
}
