import { addDays, includes, words } from '#kernel';
import { lawValue } from '#core/law';
import { stepsOf } from './duty-step.ts';
import { type DutyRule, LSS } from './duty.ts';
import { earliest, isAllowance, isGranted, latest } from './duty-facts.ts';
import { daysOf, stepAnswered } from './steps-answered.ts';

const MINUTES_AN_HOUR = 60;
const LIMIT = 'assistansersattning.grans-grundlaggande-behov';

/** 15 § 8 LSS: tell Försäkringskassan that an applicant may have right to assistance allowance. */
export const tellOfPossibleAllowance: DutyRule = {
  kind: 'tell_fk_of_possible_allowance',
  label: words(
    'Anmäl möjlig rätt till assistansersättning',
    'Notify of possible right to allowance',
  ),
  basis: { act: LSS, section: '15 § 8' },
  promptness: null,
  soon: 3,
  outlives: false,
  find: (facts, { count }) => {
    const assumed = stepsOf(facts.steps, 'allowance_assumed').map(({ id, on }) => ({
      id,
      since: on,
    }));
    const granted = facts.decisions
      .filter(({ law, decided, basicPerWeek }) => law === 'LSS' && basicPerWeek > limitOn(decided))
      .map(({ id, decided }) => ({ id, since: decided }));
    return [...assumed, ...granted]
      .filter(
        ({ since }) => !facts.decisions.some((d) => isAllowance(d) && includes(d.valid, since)),
      )
      .map(({ id, since }) => ({
        fact: id,
        since,
        due: addDays(since, count('tell_fk')),
        dueBy: 'tell_fk' as const,
        doneOn: earliest([
          ...daysOf(
            facts,
            'fk_notified',
            ({ matter, on }) => matter === 'allowance' && on >= since,
          ),
          ...facts.notices.map(({ received }) => (received >= since ? received : null)),
        ]),
        lapsed: null,
        why: words(
          `Från ${since} kan personen antas ha rätt till assistansersättning: de grundläggande behoven är mer än 20 timmar i veckan. Kommunens egen regel är ${count('tell_fk')} dagar.`,
          `From ${since} the person may be assumed to have right to assistance allowance: basic needs are more than 20 hours a week. The municipality's own rule is ${count('tell_fk')} days.`,
        ),
      }));
  },
};

function limitOn(day: Parameters<typeof lawValue>[1]): number {
  const limit = lawValue(LIMIT, day);
  return limit.ok ? Number(limit.value.value) * MINUTES_AN_HOUR : Number.POSITIVE_INFINITY;
}

/** 15 § 9 LSS: tell Försäkringskassan of other granted measures that affect somebody's need of assistance. */
export const tellOfOtherMeasure: DutyRule = {
  kind: 'tell_fk_of_other_measure',
  label: words('Anmäl annan beviljad insats', 'Notify of another granted measure'),
  basis: { act: LSS, section: '15 § 9' },
  promptness: null,
  soon: 3,
  outlives: false,
  find: (facts, { count }) =>
    facts.decisions
      .filter(
        (other) =>
          other.law === 'LSS' &&
          isGranted(other) &&
          other.measure === 'other' &&
          facts.decisions.some(
            (d) =>
              isAllowance(d) &&
              includes(d.valid, latest(other.valid.from, d.valid.from)) &&
              (other.valid.to === null || d.valid.from < other.valid.to),
          ),
      )
      .map(({ id, decided }) => ({
        fact: id,
        since: decided,
        due: addDays(decided, count('tell_fk')),
        dueBy: 'tell_fk',
        doneOn: earliest(
          daysOf(
            facts,
            'fk_notified',
            (step) => step.matter === 'other_measure' && step.about === id,
          ),
        ),
        lapsed: null,
        why: words(
          `En annan insats beviljades ${decided} och personen har assistansersättning. Försäkringskassan ska få veta om den påverkar behovet. Kommunens egen regel är ${count('tell_fk')} dagar.`,
          `Another measure was granted on ${decided} and the person has assistance allowance. Försäkringskassan is to know if it affects the need. The municipality's own rule is ${count('tell_fk')} days.`,
        ),
      })),
};

/** 15 § 10 LSS: tell Försäkringskassan of suspected misuse. */
export const tellOfMisuse = stepAnswered({
  kind: 'tell_fk_of_misuse',
  label: words('Anmäl misstänkt felaktig användning', 'Notify of suspected misuse'),
  basis: { act: LSS, section: '15 § 10' },
  promptness: null,
  rule: 'tell_fk',
  outlives: true,
  brings: 'suspicion',
  when: ({ of }) => of === 'misuse',
  answeredOn: ({ id }, facts) =>
    daysOf(facts, 'fk_notified', ({ matter, about }) => matter === 'misuse' && about === id),
  why: ({ on }, days) =>
    words(
      `Sedan ${on} finns anledning att anta att ersättningen används fel. En människa avgör. Kommunens egen regel är ${days} dagar.`,
      `Since ${on} there is reason to assume that the allowance is misused. A person decides. The municipality's own rule is ${days} days.`,
    ),
});
