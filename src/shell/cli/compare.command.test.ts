import { describe, expect, it } from 'vitest';
import { ok } from '#kernel';
import { EMPTY_WORLD } from '../../../tests/support/empty-world.ts';
import { type CompareArgs, compareAnswer } from './compare.command.ts';
import type { Io } from './io.ts';

const world = (csv: string): Io => ({
  ...EMPTY_WORLD,
  out: () => undefined,
  err: () => undefined,
  readFile: () => Promise.resolve(ok(new TextEncoder().encode(csv))),
});
const CSV = 'area;observed;population\nA;2;1000\nB;30;2000\nC;28;3000\n';
const ask = (args: Partial<CompareArgs> = {}, csv = CSV) =>
  compareAnswer({ file: 'mapp/omraden.csv', ...args }, 'sv', world(csv));

describe('tjugo compare', () => {
  it("answers in the contract's words", async () => {
    const { exit, json } = await ask();
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      overdispersion: expect.closeTo(5.7667, 3) as unknown,
      areas: [
        { area: 'A', observed: 2, population: 1000, rate: 0.002, expected: 10, ratio: 0.2 },
        { area: 'B', ratio: 1.5, funnel: { p95: { low: expect.any(Number) as unknown } } },
        { area: 'C', ebRatio: expect.any(Number) as unknown, ebLow: expect.any(Number) as unknown },
      ],
    });
  });

  it('sets a table for people', async () => {
    const { text } = await ask();
    expect(text).toContain('inom det väntade');
    expect(text).toContain('Överspridning: 5,8');
  });

  it('names faults with file and row, and wrong options', async () => {
    expect((await ask({}, 'area,observed,population\nA,x,1000\n')).json).toMatchObject({
      code: 'INPUT_INVALID',
      findings: [{ file: 'omraden.csv', row: 2, column: 'observed' }],
    });
    expect((await ask({ reference: '12' })).exit).toBe(2);
  });
});
