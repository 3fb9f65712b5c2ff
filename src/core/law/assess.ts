import { minutes, R, type Ratio, words } from '#kernel';
import type { Assessment, AssessmentInput, BucketResult, CountedTime } from './assessment.ts';
import { notesOf } from './assessment-notes.ts';
import { Calculation, fact } from './calculation.ts';
import { type AssessedTime, assessedTime, type BucketTime } from './rules/assessed-time.ts';
import { needFacts } from './rules/need-facts.ts';
import { timeOfNeed } from './rules/time-of-need.ts';
import type { Counted } from './rules/waiting-and-standby.ts';
import { NEED_LABELS } from './need.ts';
import { amountIn, dayAsText, wholeIn } from './show.ts';

const BORN = words('Född', 'Born');
const ASSISTANCE_DAYS = words('Dagar i veckan med assistans', 'Days a week with assistance');
const WAITING = words('Väntetid', 'Waiting time');
const STANDBY = words('Beredskap', 'Standby');
const showDays = wholeIn('days/week');
const showHours = amountIn('h/week');

/**
 * Computes the hours that needs give by the law of the day of the assistance, with notes and a complete trace.
 * Exact until the end; each printed number of minutes is then rounded half up, once. Never a decision.
 */
export function assess(input: AssessmentInput): Assessment {
  const { on, person, assistanceDaysPerWeek, needs, waiting, standby } = input;
  const c = Calculation.on(on);
  const counted = needs.map((need, i) => {
    const facts = needFacts(need, `needs[${i}]`);
    return { facts, time: c.evaluate(timeOfNeed, facts, NEED_LABELS[need.need]) };
  });
  const { value: time, trace } = c.evaluate(assessedTime, {
    person: {
      born: fact('person.born', BORN, person.born, dayAsText),
      assistanceDays: fact(
        'assistanceDaysPerWeek',
        ASSISTANCE_DAYS,
        assistanceDaysPerWeek,
        showDays,
      ),
    },
    needs: counted,
    waiting: {
      hoursPerWeek: fact('waiting.hoursPerWeek', WAITING, waiting.hoursPerWeek, showHours),
    },
    standby: {
      hoursPerWeek: fact('standby.hoursPerWeek', STANDBY, standby.hoursPerWeek, showHours),
    },
  });
  const times = counted.map((each) => each.time.value);
  return { on, ...rounded(time), notes: notesOf({ input, times, time, calculation: c }), trace };
}

const rounded = (time: AssessedTime) => ({
  basic: roundedBucket(time.basic),
  other: roundedBucket(time.other),
  waiting: roundedCounted(time.waiting),
  standby: roundedCounted(time.standby),
  total: { countedMinutesPerWeek: wholeMinutes(time.total) },
  responsible: time.responsible,
  deductionMethod: time.deductionMethod,
});

const wholeMinutes = (exact: Ratio) => minutes(R.roundHalfUp(exact));

const roundedBucket = ({ before, schedule, taken, after }: BucketTime): BucketResult => ({
  minutesPerWeek: wholeMinutes(before),
  deductionMinutesPerWeek: wholeMinutes(taken),
  afterDeductionMinutesPerWeek: wholeMinutes(after),
  scheduleMinutesPerWeek: wholeMinutes(schedule),
});

const roundedCounted = (time: Counted): CountedTime => ({
  minutesPerWeek: wholeMinutes(time.minutes),
  countedMinutesPerWeek: wholeMinutes(time.counted),
});
