import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aalenJohansen, type Followed, pointAt } from '#core/analysis';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

type Oracle = {
  readonly times: readonly number[];
  readonly 'n.risk': readonly number[];
  readonly pstate: readonly (readonly number[])[];
  readonly 'std.err': readonly (readonly number[])[];
};
const oracle = JSON.parse(read('aj_mgus2.json')) as Oracle;
const followed: readonly Followed[] = read('mgus2_competing.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [time = '', event = ''] = line.replaceAll('"', '').split(',');
    return { time: Number(time), cause: event === 'censor' ? null : event };
  });
const points = aalenJohansen(followed);

describe('what became of those followed', () => {
  it.each(oracle.times.map((time, i) => [time, i] as const))(
    'after %i months is what R finds, with its standard errors',
    (time, i) => {
      const point = pointAt(points, time);
      const shares = [
        point?.still,
        point?.taken.get('pcm')?.share,
        point?.taken.get('death')?.share,
      ];
      const errors = [
        point?.stillError,
        point?.taken.get('pcm')?.error,
        point?.taken.get('death')?.error,
      ];
      shares.forEach((share, n) => expect(share).toBeCloseTo(oracle.pstate[i]?.[n] ?? -1, 9));
      errors.forEach((error, n) => expect(error).toBeCloseTo(oracle['std.err'][i]?.[n] ?? -1, 9));
    },
  );

  it('always sums to everybody', () => {
    for (const { still, taken } of points) {
      const sum = [...taken.values()].reduce((total, { share }) => total + share, still);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it('is empty when nothing has ended, and nobody is lost when all end on one day', () => {
    expect(aalenJohansen([{ time: 3, cause: null }])).toEqual([]);
    expect(
      aalenJohansen([
        { time: 3, cause: 'lss' },
        { time: 3, cause: 'lss' },
      ]),
    ).toMatchObject([{ time: 3, atRisk: 2, still: 0 }]);
  });
});
