import { type Day, day, R, type Words, words } from '#kernel';
import type { AssessmentInput, AssessmentNote } from './assessment.ts';
import { ageNotes } from './age-notes.ts';
import type { Calculation } from './calculation.ts';
import { DAYS_PER_WEEK, HOURS_PER_WEEK, MINUTES_PER_HOUR } from './calendar.ts';
import { lawValue } from './law-value.ts';
import type { NeedKind } from './need.ts';
import { needNotes } from './need-notes.ts';
import type { Standing } from './parameter.ts';
import { type Reading, readingOn } from './reading.ts';
import type { AssessedTime } from './rules/assessed-time.ts';
import type { TimeOfNeed } from './rules/time-of-need.ts';

type Assessed = {
  readonly input: AssessmentInput;
  /** In the order of the needs. */
  readonly times: readonly TimeOfNeed[];
  readonly time: AssessedTime;
  readonly calculation: Calculation;
};

/** What a reader of the hours needs to know, most important first. */
export const notesOf = (assessed: Assessed): readonly AssessmentNote[] => [
  ...noBasicNeeds(assessed),
  ...ageNotes(assessed.input),
  ...individualDeduction(assessed),
  ...privatePartsDecide(assessed),
  ...waitingInDoubt(assessed),
  ...dailyNeedsOnFewerDays(assessed),
  ...moreThanAWeek(assessed),
  ...assessed.input.needs.flatMap((need, i) => {
    const time = assessed.times[i];
    return time ? needNotes(need, time.grounds, assessed.input.on, `needs[${i}]`) : [];
  }),
  ...valuesFromLaterDays(assessed),
  ...valuesNotVerified(assessed),
];

const note = (code: string, text: Words, path?: string): readonly AssessmentNote[] => [
  { code, text, ...(path === undefined ? {} : { path }) },
];

const NO_BASIC_NEEDS = words(
  'Inget av behoven räknas som grundläggande behov. Personlig assistans förutsätter hjälp med minst ett (9 a § första stycket LSS).',
  'None of the needs counts as a basic need. Personal assistance presupposes help with at least one (Section 9 a first paragraph LSS).',
);

const noBasicNeeds = ({ time }: Assessed) =>
  R.isZero(time.basic.before) ? note('NO_BASIC_NEEDS', NO_BASIC_NEEDS) : [];

function individualDeduction({ time, input }: Assessed): readonly AssessmentNote[] {
  if (time.deductionMethod !== 'individual') return [];
  const exempt = readingOn('foraldraavdrag.undantag', input.on)?.items ?? [];
  return note(
    'PARENTAL_DEDUCTION_INDIVIDUAL',
    exempt.length > 0
      ? words(
          'Föräldraansvaret bedömdes individuellt den dagen (SFB 51:6, LSS 9 f §). Inget avdrag är gjort här. Inget föräldraansvar räknas för andning, sondmatning och de åtgärder som är direkt nödvändiga för dem.',
          'Parental responsibility was assessed individually on that day (SFB 51:6, LSS 9 f §). No deduction is made here. None counts for breathing, tube feeding and the measures directly necessary for them.',
        )
      : words(
          'Föräldraansvaret bedömdes individuellt den dagen (SFB 51:6 i äldre lydelse, RÅ 1997 ref. 23). Inget avdrag är gjort här.',
          'Parental responsibility was assessed individually on that day (SFB 51:6, older wording, RÅ 1997 ref. 23). No deduction is made here.',
        ),
  );
}

// RÅ 2009 ref. 57, decided on this day, still limits what counts of these needs.
const PRIVATE_PARTS_RULING = day('2009-06-17');
const LIMITED_BY_RULING: readonly NeedKind[] = [
  'personal_hygiene',
  'meals',
  'dressing_undressing',
  'communication',
];
const PRIVATE_PARTS = words(
  'De integritetskänsliga delarna avgör här att staten ansvarar. Bara de mycket privata delarna av hygien, måltider, klädsel och kommunikation räknas; för måltider är det själva ätandet (RÅ 2009 ref. 57).',
  'The privacy-sensitive parts decide that the state is responsible. Only the very private parts of hygiene, meals, dressing and communication count; for meals that is the eating itself (RÅ 2009 ref. 57).',
);

function privatePartsDecide({ input, times, time, calculation }: Assessed) {
  if (time.responsible !== 'state' || input.on < PRIVATE_PARTS_RULING) return [];
  const parts = times.filter(
    ({ grounds }, i) =>
      grounds === 'PRIVATE_HELP' && LIMITED_BY_RULING.some((need) => need === input.needs[i]?.need),
  );
  const rest = R.subtract(time.basic.after, R.sum(parts.map(({ minutes }) => minutes)));
  const hours = calculation.paramOrEarliest('assistansersattning.grans-grundlaggande-behov');
  const decided = R.compare(rest, R.multiply(hours, MINUTES_PER_HOUR)) <= 0;
  return decided ? note('PRIVATE_PARTS_DECIDE', PRIVATE_PARTS) : [];
}

const WAITING_IN_DOUBT = words(
  'Rättsläget för väntetid och beredskap var osäkert mellan HFD 2017 ref. 27 (2017-06-13) och lagändringen 2018-04-01.',
  'The law on waiting time and standby was in doubt between HFD 2017 ref. 27 (2017-06-13) and the change of law on 2018-04-01.',
);

function waitingInDoubt({ input: { on }, time }: Assessed) {
  const none = R.isZero(time.waiting.minutes) && R.isZero(time.standby.minutes);
  const inDoubt = readingOn('vantetid.rattslage', on)?.period.value === 'doubtful';
  return inDoubt && !none ? note('WAITING_IN_DOUBT', WAITING_IN_DOUBT) : [];
}

function dailyNeedsOnFewerDays({ input: { assistanceDaysPerWeek, needs } }: Assessed) {
  const fewer = R.compare(R.ratio(assistanceDaysPerWeek), DAYS_PER_WEEK) < 0;
  return fewer && needs.some(({ per }) => per === 'day')
    ? note(
        'DAILY_NEEDS_COUNTED_SEVEN_DAYS',
        words(
          `Behov per dag räknas sju dagar i veckan. Antalet dagar med assistans (${assistanceDaysPerWeek}) påverkar bara föräldraavdraget.`,
          `Needs per day count seven days a week. The number of days with assistance (${assistanceDaysPerWeek}) only affects the parental deduction.`,
        ),
        'assistanceDaysPerWeek',
      )
    : [];
}

const MORE_THAN_A_WEEK = words(
  'Behoven, väntetiden och beredskapen är tillsammans längre än en vecka för en assistent. Kontrollera minuter och antal gånger.',
  'The needs, waiting time and standby are together longer than a week for one assistant. Check minutes and number of times.',
);

function moreThanAWeek({ input, times, time }: Assessed) {
  const perAssistant = times.map(({ minutes }, i) =>
    R.divide(minutes, R.ratio(Math.max(1, input.needs[i]?.assistants ?? 1))),
  );
  const all = R.sum([...perAssistant, time.waiting.minutes, time.standby.minutes]);
  const week = R.multiply(HOURS_PER_WEEK, MINUTES_PER_HOUR);
  return R.compare(all, week) > 0 ? note('MORE_THAN_A_WEEK', MORE_THAN_A_WEEK) : [];
}

const valuesFromLaterDays = ({ calculation }: Assessed): readonly AssessmentNote[] =>
  [...calculation.assumed].flatMap((reading) => {
    const { label } = reading.step;
    const { from } = reading.period;
    const lookUp = lookUpOn(reading, calculation.on);
    return note(
      'VALUE_FROM_LATER_DAY',
      words(
        `${label.sv}: värdet för dagen är inte fastställt här. Det första kända, från ${from}, har använts. Slå upp ${lookUp}.`,
        `${label.en}: the value for the day is not established here. The first known one, from ${from}, was used. Look up ${lookUp}.`,
      ),
    );
  });

function lookUpOn({ id, period }: Reading, on: Day): string {
  const answer = lawValue(id, on);
  return answer.ok ? period.source : (answer.problem.lookUp ?? period.ref.act);
}

const STANDINGS: Readonly<Record<Standing, Words>> = {
  verified: words('verifierat', 'verified'),
  secondary: words('annan källa än lagtexten', 'a source other than the law text'),
  inferred: words('uträknat ur andra värden', 'worked out from other values'),
};

function valuesNotVerified({ calculation }: Assessed): readonly AssessmentNote[] {
  const doubtful = [...calculation.readings].filter(({ period }) => period.status !== 'verified');
  if (doubtful.length === 0) return [];
  const list = (pick: (text: Words) => string) =>
    doubtful.map(({ step, period }) => `${pick(step.label)} (${pick(STANDINGS[period.status])})`);
  return note(
    'VALUES_NOT_VERIFIED',
    words(
      `Inte verifierat i lagtexten: ${list(({ sv }) => sv).join('; ')}.`,
      `Not verified in the law text: ${list(({ en }) => en).join('; ')}.`,
    ),
  );
}
