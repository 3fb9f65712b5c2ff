import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bornhuetterFerguson, capeCodPrior, chainLadder, mack } from '#core/analysis';

// Answers of R's ChainLadder 0.2.21 on published triangles; Taylor-Ashe is GenIns, and RAA has a cell that falls.
type Answer = {
  readonly factors: readonly number[];
  readonly unknown: readonly number[];
  readonly se: readonly number[];
  readonly totalUnknown: number;
  readonly totalSe: number;
};
type Case = {
  readonly cumulative: readonly (readonly (number | null)[])[];
  readonly mack: Answer;
  readonly 'log-linear': Answer;
};
const cases = Object.entries(
  JSON.parse(readFileSync(new URL('mack.json', import.meta.url), 'utf8')) as Record<string, Case>,
);

const triangleOf = ({ cumulative }: Case) => ({
  origins: cumulative.map((_, i) => String(i + 1)),
  known: cumulative.map((row) => row.filter((value) => value !== null)),
  delays: cumulative[0]?.length ?? 0,
});
const CLOSED_FORM = 1e-6;
const off = (found: number | undefined, known: number | undefined): number =>
  Math.abs((found ?? Number.NaN) - (known ?? Number.NaN)) / Math.max(1, Math.abs(known ?? 0));

describe.each(cases)('the triangle %s', (_, golden) => {
  const triangle = triangleOf(golden);

  it.each(['mack', 'log-linear'] as const)(
    "has R's unknown amounts and standard errors with the last sigma by %s",
    (sigma) => {
      const { factors, origins, total } = mack(triangle, sigma);
      factors.forEach((factor, k) =>
        expect(off(factor, golden[sigma].factors[k] ?? 1)).toBeLessThan(CLOSED_FORM),
      );
      origins.forEach(({ unknown, se }, i) => {
        expect(off(unknown, golden[sigma].unknown[i])).toBeLessThan(CLOSED_FORM);
        expect(off(se, golden[sigma].se[i])).toBeLessThan(CLOSED_FORM);
      });
      expect(off(total.unknown, golden[sigma].totalUnknown)).toBeLessThan(CLOSED_FORM);
      expect(off(total.se, golden[sigma].totalSe)).toBeLessThan(CLOSED_FORM);
    },
  );

  it("gives chain ladder the same amounts as Mack's method", () => {
    const sum = chainLadder(triangle).reduce((all, { unknown }) => all + unknown, 0);
    expect(off(sum, golden.mack.totalUnknown)).toBeLessThan(CLOSED_FORM);
  });

  it("gives Bornhuetter-Ferguson chain ladder's answer for an origin whose own ultimate is the prior", () => {
    chainLadder(triangle).forEach(({ ultimate, unknown }, i) => {
      expect(off(bornhuetterFerguson(triangle, ultimate)[i]?.unknown, unknown)).toBeLessThan(
        CLOSED_FORM,
      );
    });
  });

  it('gives Cape Cod the prior under which what is known is what was expected by now', () => {
    const prior = capeCodPrior(triangle);
    const expectedByNow = bornhuetterFerguson(triangle, prior).reduce(
      (sum, { unknown }) => sum + prior - unknown,
      0,
    );
    const known = triangle.known.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0);
    expect(off(expectedByNow, known)).toBeLessThan(CLOSED_FORM);
  });
});

describe('Taylor and Ashe', () => {
  it('is missing 18 680 856 with a standard error of 2 447 095, as Mack printed in 1993', () => {
    const [, golden] = cases.find(([name]) => name === 'GenIns') ?? [];
    const { total } = mack(triangleOf(golden!));
    expect(Math.round(total.unknown)).toBe(18_680_856);
    expect(Math.round(total.se)).toBe(2_447_095);
  });
});
