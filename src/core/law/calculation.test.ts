import { describe, expect, test } from 'vitest';
import { day, R, type Ratio, words } from '#kernel';
import { calculate, fact, type Rule } from './calculation.ts';
import { amountIn } from './show.ts';

const NAME = words('Dubbla gränsen', 'Twice the threshold');
const hours = amountIn('h/week');
const extra = fact('tillagg', words('Tillägg', 'Extra'), R.ONE, hours);

const ref = { act: 'LSS (1993:387)', section: '1 §' };
const doubled: Rule<null, Ratio> = {
  id: 'dubbla-gransen',
  label: NAME,
  show: hours,
  versions: [
    { from: day('2012-01-01'), ref, apply: (c) => c.param('kommunens-andel.timmar-per-vecka') },
    {
      from: day('2020-01-01'),
      ref: { ...ref, section: '2 §' },
      apply: (c) => R.add(c.param('kommunens-andel.timmar-per-vecka'), c.fact(extra)),
    },
  ],
};

const outer: Rule<null, Ratio> = {
  id: 'yttre',
  label: NAME,
  show: hours,
  versions: [{ from: day('2000-01-01'), ref, apply: (c) => c.use(doubled, null) }],
};

describe('a calculation', () => {
  test('uses the version of a rule in force on the day', () => {
    expect(calculate(doubled, day('2019-12-31'), null)).toMatchObject({
      value: { value: R.ratio(20), trace: { ref: { section: '1 §' } } },
    });
    expect(calculate(doubled, day('2020-01-01'), null)).toMatchObject({
      value: { value: R.ratio(21), trace: { ref: { section: '2 §' } } },
    });
  });

  test('writes down every value it reads, in order', () => {
    const answer = calculate(outer, day('2020-01-01'), null);
    const [step] = answer.ok ? answer.value.trace.children : [];
    expect(step?.id).toBe('dubbla-gransen');
    expect(step?.children.map(({ id }) => id)).toEqual([
      'kommunens-andel.timmar-per-vecka',
      'tillagg',
    ]);
    expect(step?.children[0]?.ref).toEqual({ act: 'SFB (2010:110)', section: '51 kap. 22 §' });
  });

  test('is a problem, not a guess, on a day before the first version', () => {
    expect(calculate(doubled, day('2011-12-31'), null)).toMatchObject({
      ok: false,
      problem: { code: 'PARAMETER_UNKNOWN', detail: { sv: expect.stringContaining('2012-01-01') } },
    });
  });

  test('is a problem that says where to look when the law states no value on the day', () => {
    const early: Rule<null, Ratio> = {
      ...doubled,
      versions: [
        { from: day('1994-01-01'), ref, apply: (c) => c.param('kommunens-andel.timmar-per-vecka') },
      ],
    };
    expect(calculate(early, day('2010-12-31'), null)).toMatchObject({
      ok: false,
      problem: { code: 'PARAMETER_UNKNOWN', lookUp: expect.stringContaining('1993:389') },
    });
  });
});
