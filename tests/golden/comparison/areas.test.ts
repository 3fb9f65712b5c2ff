import { describe, expect, it } from 'vitest';
import { type AreaCount, compareAreas, readAreas } from '#core/analysis';
import { readTable } from '#core/intake';

const areas = async (csv: string) => {
  const table = await readTable(new TextEncoder().encode(csv), 'omraden.csv');
  if (!table.ok) throw new Error(table.problem.detail.en);
  return readAreas(table.value);
};
const counted = (
  rows: readonly (readonly [area: string, observed: number, population: number, age?: string])[],
): readonly AreaCount[] =>
  rows.map(([area, observed, population, age]) => ({
    area,
    observed,
    population,
    age: age ?? null,
  }));
const compared = (counts: readonly AreaCount[], referenceRate?: number) => {
  const done = compareAreas(counts, { referenceRate });
  if (!done.ok) throw new Error(done.problem.detail.en);
  return done.value;
};

describe('a comparison of areas', () => {
  const three = compared(
    counted([
      ['A', 2, 1000],
      ['B', 30, 2000],
      ['C', 28, 3000],
    ]),
  );

  it('expects in each area what all areas together have per inhabitant', () => {
    expect(three.reference.rate).toBeCloseTo(0.01, 12);
    expect(three.areas.map(({ expected }) => expected)).toEqual([10, 20, 30]);
    expect(three.areas.map(({ ratio }) => ratio)).toEqual([0.2, 1.5, 28 / 30]);
  });

  it('measures how much more the areas differ than chance, and draws ratios together by it', () => {
    expect(three.overdispersion).toBeCloseTo(5.7666667, 6);
    const rate = 1 / ((6.4 + 5 + 4 / 30) / 60 - 1 / 20);
    expect(three.areas[0]?.shrunken.ratio).toBeCloseTo((2 + rate) / (10 + rate), 9);
  });

  it('widens the funnel by the square root of the unrest, and says who is outside', () => {
    const [a] = three.areas;
    // Poisson quantiles of 10: 4 and 17.
    const width = Math.sqrt(three.overdispersion ?? 1);
    expect(a?.funnel.p95.low).toBeCloseTo(Math.max(0, 1 - 0.6 * width), 9);
    expect(a?.funnel.p95.high).toBeCloseTo(1 + 0.7 * width, 9);
    expect(three.areas.map(({ position }) => position)).toEqual(['inside', 'inside', 'inside']);
  });

  it('draws the same funnel between the areas, from the least expected to the most', () => {
    const { areas: seen, funnel } = three;
    const inOrder = seen.toSorted((a, b) => a.expected - b.expected);
    for (const [step, area] of [
      [funnel[0], inOrder[0]],
      [funnel.at(-1), inOrder.at(-1)],
    ] as const) {
      expect(step?.expected).toBeCloseTo(area?.expected ?? 0, 9);
      expect(step?.p95.low).toBeCloseTo(area?.funnel.p95.low ?? 0, 9);
    }
    expect(funnel.every(({ p95, p998 }) => p998.high >= p95.high)).toBe(true);
  });

  it('finds the one that differs among many that do not', () => {
    const calm = Array.from({ length: 40 }, (_, i) => [`K${i}`, 95 + (i % 11), 10_000] as const);
    const many = compared(counted([...calm, ['Ensam', 160, 10_000]]));
    expect(
      many.areas.filter(({ position }) => position !== 'inside').map(({ area }) => area),
    ).toEqual(['Ensam']);
    expect(many.areas.at(-1)?.position).toBe('far_above');
  });

  it('gives all the same ratio, with its interval, when chance is explanation enough', () => {
    const even = compared(
      counted([
        ['A', 10, 1000],
        ['B', 20, 2000],
      ]),
    );
    expect(even.prior).toBeNull();
    expect(even.areas.map(({ shrunken }) => shrunken.ratio)).toEqual([1, 1]);
    expect(even.areas[0]?.shrunken.low).toBeLessThan(1);
    expect(even.areas[0]?.shrunken.high).toBeGreaterThan(1);
  });

  it('tells where a rate rests on too few to be read as it stands', () => {
    expect(three.areas.map(({ isSmall }) => isSmall)).toEqual([true, false, false]);
  });

  it('can be made with a given rate: Mullsjö against the whole country in 2017', () => {
    const [mullsjo] = compared(
      counted([
        ['Mullsjö', 6, 7279],
        ['Eksjö', 55, 17_415],
      ]),
      0.00147,
    ).areas;
    expect(mullsjo?.expected).toBeCloseTo(10.7, 1);
    expect(mullsjo?.ratio).toBeCloseTo(0.561, 2);
  });
});

describe('areas of unlike ages', () => {
  // Both have 1 in 100 children and 1 in 1 000 adults; the young area has more children.
  const ages = compared(
    counted([
      ['Ung', 80, 8000, 'barn'],
      ['Ung', 2, 2000, 'vuxna'],
      ['Gammal', 20, 2000, 'barn'],
      ['Gammal', 8, 8000, 'vuxna'],
    ]),
  );

  it('are as expected when each age is', () => {
    expect(ages.areas.map(({ ratio }) => ratio)).toEqual([1, 1]);
    expect(ages.areas.map(({ rate }) => rate)).toEqual([0.0082, 0.0028]);
  });

  it('have the same rate with the ages of all', () => {
    for (const { ageStandardisedRate } of ages.areas)
      expect(ageStandardisedRate).toBeCloseTo(0.5 * 0.01 + 0.5 * 0.001, 12);
  });

  it('cannot be compared with one given rate', () => {
    const asked = compareAreas(
      counted([
        ['A', 1, 10, 'barn'],
        ['A', 1, 10, 'vuxna'],
      ]),
      {
        referenceRate: 0.1,
      },
    );
    expect(asked).toMatchObject({ ok: false, problem: { code: 'INPUT_INVALID' } });
  });
});

describe('a file of areas', () => {
  it('is refused with every fault and its row at once', async () => {
    const read = await areas(
      'area,observed,population\nA,..,1000\nB,-2,0\nA,5,x\nRiket,100,9000\n,3,10\n',
    );
    expect(read).toMatchObject({
      ok: false,
      problem: {
        code: 'INPUT_INVALID',
        findings: [
          { code: 'CELL_NOT_NUMBER', at: { row: 2, column: 'observed' } },
          { code: 'COUNT_NEGATIVE', at: { row: 3, column: 'observed' } },
          { code: 'POPULATION_ZERO', at: { row: 3, column: 'population' } },
          { code: 'CELL_NOT_NUMBER', at: { row: 4, column: 'population' } },
          { code: 'AREA_IS_TOTAL', at: { row: 5, column: 'area' } },
          { code: 'AREA_MISSING', at: { row: 6, column: 'area' } },
          { code: 'AREA_TWICE', at: { row: 4, column: 'area' } },
        ],
      },
    });
  });

  it('needs every age in every area', async () => {
    const read = await areas(
      'area,age,observed,population\nA,barn,1,10\nA,vuxna,1,10\nB,barn,1,10\n',
    );
    expect(read).toMatchObject({
      ok: false,
      problem: { findings: [{ code: 'AGE_MISSING', at: { row: 4 } }] },
    });
  });

  it('never mixes persons counted on unlike days', async () => {
    const read = await areas(
      'area,observed,population,basis\nA,1,10,1 oktober\nB,1,10,snitt per månad\n',
    );
    expect(read).toMatchObject({
      ok: false,
      problem: { code: 'DEFINITIONS_DIFFER', findings: [{ at: { row: 3 } }] },
    });
  });

  it('without a seen person has nothing to compare', () => {
    expect(
      compareAreas(
        counted([
          ['A', 0, 10],
          ['B', 0, 20],
        ]),
      ),
    ).toMatchObject({ ok: false });
  });
});
