import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lawSteps, underTodaysLaw } from './law-steps.ts';
import { localLevel } from './local-level.ts';

type Golden = {
  readonly nile: {
    readonly values: readonly number[];
    readonly variances: { readonly level: number; readonly epsilon: number };
    readonly forecast: { readonly pred: readonly number[]; readonly se: readonly number[] };
  };
  readonly seatbelts: {
    readonly values: readonly number[];
    readonly petrol: readonly number[];
    readonly law: readonly number[];
    readonly lawEffect: number;
    readonly lawSe: number;
    readonly petrolEffect: number;
    readonly petrolSe: number;
  };
};
const { nile, seatbelts } = JSON.parse(
  readFileSync(
    new URL('../../../../tests/golden/forecast/local-level.json', import.meta.url),
    'utf8',
  ),
) as Golden;

const OPTIMISED = 1e-3;
const off = (found: number | undefined, known: number | undefined): number =>
  Math.abs((found ?? Number.NaN) / (known ?? Number.NaN) - 1);

describe('a level that walks at random', () => {
  it("has R's variances and forecasts on the Nile", () => {
    const { levelVariance, irregularVariance, path } = localLevel(nile.values, 5);
    expect(off(levelVariance, nile.variances.level)).toBeLessThan(OPTIMISED);
    expect(off(irregularVariance, nile.variances.epsilon)).toBeLessThan(OPTIMISED);
    path.forEach(({ mean, sd }, i) => {
      expect(off(mean, nile.forecast.pred[i])).toBeLessThan(OPTIMISED);
      expect(off(sd, nile.forecast.se[i])).toBeLessThan(OPTIMISED);
    });
  });

  it('finds that the seat-belt law took 21 per cent off the accidents, beside petrol price and months', () => {
    const column = (past: readonly number[]) => ({ past, ahead: [] });
    const months = Array.from({ length: 11 }, (_, month) =>
      column(seatbelts.values.map((_v, i) => (i % 12 === month ? 1 : 0))),
    );
    const { effects } = localLevel(seatbelts.values, 0, [
      column(seatbelts.law),
      column(seatbelts.petrol),
      ...months,
    ]);
    expect(off(effects[0]?.effect, seatbelts.lawEffect)).toBeLessThan(OPTIMISED);
    expect(off(effects[0]?.se, seatbelts.lawSe)).toBeLessThan(OPTIMISED);
    expect(off(effects[1]?.effect, seatbelts.petrolEffect)).toBeLessThan(OPTIMISED);
    expect(off(effects[1]?.se, seatbelts.petrolSe)).toBeLessThan(OPTIMISED);
  });

  it('passes over a gap and knows less after it', () => {
    const gap = [...nile.values.slice(0, -3), Number.NaN, Number.NaN, 740];
    const [with_, without] = [localLevel(gap, 1).path[0], localLevel(nile.values, 1).path[0]];
    expect(with_?.sd).toBeGreaterThan(without?.sd ?? 0);
  });
});

describe('the step at a law date', () => {
  const values = [10, 11, 9, 10, 10, 20, 21, 19, 20];

  it('is found with an interval', () => {
    const [step] = lawSteps(values, [5]);
    expect(step?.effect?.estimate).toBeCloseTo(10, 0);
    expect(step?.effect?.low).toBeGreaterThan(5);
    expect(step?.effect?.high).toBeLessThan(15);
  });

  it('lifts what came before to the level of today', () => {
    const lifted = underTodaysLaw(values, lawSteps(values, [5]));
    expect(lifted[0]).toBeCloseTo(20, 0);
    expect(lifted.slice(5)).toEqual(values.slice(5));
  });

  it.each([[0], [9], [12]])('is not told of a date at place %d, with nothing on one side', (at) => {
    expect(lawSteps(values, [at])).toEqual([{ at, effect: undefined }]);
    expect(underTodaysLaw(values, lawSteps(values, [at]))).toEqual(values);
  });
});
