import { day, R, type Ratio, type Words, words } from '#kernel';
import type { Calculation, Rule, Step } from '../calculation.ts';
import { MINUTES_PER_HOUR } from '../calendar.ts';
import type { Character, NeedKind } from '../need.ts';
import { amountIn, yesOrNo } from '../show.ts';
import { ageForDeduction, deductionMethod, type PersonFacts } from './deduction-method.ts';
import type { NeedFacts } from './need-facts.ts';
import { namedMeasure } from './named-measure.ts';
import type { TimeOfNeed } from './time-of-need.ts';

export type Bucket = 'basic' | 'other';

/** A need with its time worked out, in the bucket where it counts. */
export type CountedNeed = { readonly facts: NeedFacts; readonly time: Step<TimeOfNeed> };

export type BucketFacts = {
  readonly person: PersonFacts;
  readonly needs: readonly CountedNeed[];
};

export type Deduction = { readonly schedule: Ratio; readonly taken: Ratio };

const NOTHING: Deduction = { schedule: R.ZERO, taken: R.ZERO };
const showMinutes = amountIn('min/week');

/** Help from which no deduction is made: the needs, and the measures around them, that the law exempts. */
export const exemptFromDeduction: Rule<NeedFacts, boolean> = {
  id: 'foraldraavdrag.undantas',
  label: words('Undantas från föräldraavdrag', 'Exempt from parental deduction'),
  show: yesOrNo,
  versions: [
    {
      from: day('2020-07-01'),
      ref: { act: 'LSS (1993:387)', section: '9 f § andra stycket' },
      apply: (c, facts) => exempts(c, c.fact(facts.need), c.fact(facts.character)),
    },
  ],
};

function exempts(c: Calculation, need: NeedKind, character: Character): boolean {
  const exempt = c.list('foraldraavdrag.undantag');
  if (character === 'directly_necessary' || character === 'preparation')
    return exempt.includes(character) && c.use(namedMeasure, { need, character });
  return exempt.includes(need) || exempt.includes(character);
}

/** The part of one need's time that the deduction may be taken from: all of it, or none when it is exempt. */
const deductiblePart: Rule<CountedNeed, Ratio> = {
  id: 'foraldraavdrag.avdragsgill-del',
  label: words('Avdragsgill del', 'Deductible part'),
  show: showMinutes,
  versions: [
    {
      from: day('2020-07-01'),
      ref: { act: 'LSS (1993:387)', section: '9 f §' },
      apply: (c, { facts, time }) =>
        c.use(exemptFromDeduction, facts) ? R.ZERO : c.cite(time).minutes,
    },
  ],
};

/** The part of a bucket's time that the deduction may be taken from. */
const deductibleTime: Rule<readonly CountedNeed[], Ratio> = {
  id: 'foraldraavdrag.avdragsgill-tid',
  label: words('Tid som avdraget får göras från', 'Time the deduction may be taken from'),
  show: showMinutes,
  versions: [
    {
      from: day('2020-07-01'),
      ref: { act: 'LSS (1993:387)', section: '9 f §' },
      apply: (c, needs) =>
        R.sum(needs.map((need) => c.take(c.evaluate(deductiblePart, need, need.time.trace.label)))),
    },
  ],
};

const TABLE = {
  basic: 'foraldraavdrag.grundlaggande-behov',
  other: 'foraldraavdrag.andra-behov',
} as const;

const LABELS: Readonly<Record<Bucket, Words>> = {
  basic: words('Föräldraavdrag från grundläggande behov', 'Parental deduction from basic needs'),
  other: words(
    'Föräldraavdrag från andra personliga behov',
    'Parental deduction from other personal needs',
  ),
};

/** Minutes a week taken from a bucket: the table's hours on each day with assistance, never more than the time there. */
const parentalDeductionFrom = (bucket: Bucket): Rule<BucketFacts, Deduction> => ({
  id: `${TABLE[bucket]}.avdrag`,
  label: LABELS[bucket],
  show: ({ taken }) => showMinutes(R.subtract(R.ZERO, taken)),
  versions: [
    {
      from: day('1996-07-01'),
      ref: { act: 'SFB (2010:110)', section: '51 kap. 6 §, äldre lydelse' },
      apply: (c, { person }) => {
        c.use(deductionMethod, person);
        return NOTHING;
      },
    },
    {
      from: day('2023-01-01'),
      ref: { act: 'LSS (1993:387)', section: '9 f §' },
      apply: (c, { person, needs }) => {
        if (c.use(deductionMethod, person) === 'none') return NOTHING;
        const perDay = c.paramForAge(TABLE[bucket], c.use(ageForDeduction, person));
        const days = R.ratio(c.fact(person.assistanceDays));
        const schedule = R.multiply(R.multiply(perDay, MINUTES_PER_HOUR), days);
        if (R.isZero(schedule)) return NOTHING;
        return { schedule, taken: R.least(schedule, c.use(deductibleTime, needs)) };
      },
    },
  ],
});

export const parentalDeduction: Readonly<Record<Bucket, Rule<BucketFacts, Deduction>>> = {
  basic: parentalDeductionFrom('basic'),
  other: parentalDeductionFrom('other'),
};
