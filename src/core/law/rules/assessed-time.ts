import { day, R, type Ratio, type Words, words } from '#kernel';
import type { DeductionMethod, Responsible } from '../assessment.ts';
import type { Fact, Rule } from '../calculation.ts';
import { amountIn } from '../show.ts';
import { isBasic } from './grounds-of-need.ts';
import { deductionMethod, type PersonFacts } from './deduction-method.ts';
import {
  type Bucket,
  type BucketFacts,
  type CountedNeed,
  parentalDeduction,
} from './parental-deduction.ts';
import { responsibleByThreshold } from './responsible-by-threshold.ts';
import { type Counted, countedStandby, countedWaiting } from './waiting-and-standby.ts';

type Situation = {
  readonly person: PersonFacts;
  readonly needs: readonly CountedNeed[];
  readonly waiting: { readonly hoursPerWeek: Fact<Ratio> };
  readonly standby: { readonly hoursPerWeek: Fact<Ratio> };
};

export type BucketTime = {
  readonly before: Ratio;
  readonly schedule: Ratio;
  readonly taken: Ratio;
  readonly after: Ratio;
};

export type AssessedTime = {
  readonly basic: BucketTime;
  readonly other: BucketTime;
  readonly waiting: Counted;
  readonly standby: Counted;
  readonly total: Ratio;
  readonly responsible: Responsible;
  readonly deductionMethod: DeductionMethod;
};

const showMinutes = amountIn('min/week');
const LSS_9A = { act: 'LSS (1993:387)', section: '9 a §' };

const timeBefore = (id: string, label: Words): Rule<readonly CountedNeed[], Ratio> => ({
  id,
  label,
  show: showMinutes,
  versions: [
    {
      from: day('1996-07-01'),
      ref: LSS_9A,
      apply: (c, needs) => R.sum(needs.map(({ time }) => c.take(time).minutes)),
    },
  ],
});

const BEFORE = {
  basic: timeBefore('grundlaggande-behov.tid', words('Grundläggande behov', 'Basic needs')),
  other: timeBefore(
    'andra-personliga-behov.tid',
    words('Andra personliga behov', 'Other personal needs'),
  ),
};

const timeAfter = (bucket: Bucket, id: string, label: Words): Rule<BucketFacts, BucketTime> => ({
  id,
  label,
  show: ({ after }) => showMinutes(after),
  versions: [
    {
      from: day('1996-07-01'),
      ref: LSS_9A,
      apply: (c, facts) => {
        const before = c.use(BEFORE[bucket], facts.needs);
        const { schedule, taken } = c.use(parentalDeduction[bucket], facts);
        return { before, schedule, taken, after: R.subtract(before, taken) };
      },
    },
  ],
});

const basicNeedsAfter = timeAfter(
  'basic',
  'grundlaggande-behov.efter-avdrag',
  words('Grundläggande behov efter föräldraavdrag', 'Basic needs after parental deduction'),
);
const otherNeedsAfter = timeAfter(
  'other',
  'andra-personliga-behov.efter-avdrag',
  words(
    'Andra personliga behov efter föräldraavdrag',
    'Other personal needs after parental deduction',
  ),
);

/** Minutes a week that count: basic and other needs after deduction, counted waiting time and counted standby. */
export const assessedTime: Rule<Situation, AssessedTime> = {
  id: 'assistans.raknad-tid',
  label: words('Räknad assistans i veckan', 'Counted assistance a week'),
  show: ({ total }) => showMinutes(total),
  versions: [
    {
      from: day('1996-07-01'),
      ref: LSS_9A,
      apply: (c, { person, needs, waiting, standby }) => {
        const inBucket = (basic: boolean): BucketFacts => ({
          person,
          needs: needs.filter(({ time }) => isBasic(time.value.grounds) === basic),
        });
        const basicStep = c.evaluate(basicNeedsAfter, inBucket(true));
        const basic = c.take(basicStep);
        const other = c.use(otherNeedsAfter, inBucket(false));
        const waited = c.use(countedWaiting, waiting);
        const stoodBy = c.use(countedStandby, standby);
        return {
          basic,
          other,
          waiting: waited,
          standby: stoodBy,
          total: R.sum([basic.after, other.after, waited.counted, stoodBy.counted]),
          responsible: c.use(responsibleByThreshold, basicStep),
          deductionMethod: c.evaluate(deductionMethod, person).value,
        };
      },
    },
  ],
};
