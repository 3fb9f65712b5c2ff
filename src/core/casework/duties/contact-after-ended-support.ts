import { addDays, type Day, includes, words } from '#kernel';
import { type DutyStep, stepsOf } from './duty-step.ts';
import { type DutyRule, LSS } from './duty.ts';
import {
  type DecisionRow,
  earliest,
  isAllowance,
  isGranted,
  latest,
  type PersonFacts,
} from './duty-facts.ts';
import { isNegative } from './notices.ts';

/** A day from which somebody no longer has assistance allowance, and when the municipality knew. */
export type EndedSupport = { readonly decision: string; readonly end: Day; readonly known: Day };

/** The ends of assistance allowance up to a day; an end that another allowance takes over is none. */
export function endedSupport(
  { decisions, notices }: PersonFacts,
  on: Day,
): readonly EndedSupport[] {
  const allowances = decisions.filter(isAllowance);
  return allowances.flatMap(({ id, valid: { to: end } }) => {
    if (end === null || end > on) return [];
    if (allowances.some((other) => other.id !== id && includes(other.valid, end))) return [];
    const told = earliest(
      notices.map((notice) =>
        isNegative(notice) && (notice.decision === id || notice.from === end)
          ? notice.received
          : null,
      ),
    );
    return [{ decision: id, end, known: told !== null && told > end ? told : end }];
  });
}

/**
 * 15 § 1 LSS: follow up who is covered and their needs. The net under the notices: it opens when allowance has ended, told
 * of or not, and closes with a contact, new support, or a stated choice of other support.
 */
export const contactAfterEndedSupport: DutyRule = {
  kind: 'contact_after_ended_support',
  label: words('Kontakta efter att stödet upphört', 'Contact after support has ended'),
  basis: { act: LSS, section: '15 § 1' },
  promptness: null,
  soon: 2,
  outlives: false,
  find: (facts, { on, count }) =>
    endedSupport(facts, on).map(({ decision, end, known }) => ({
      fact: decision,
      since: known,
      due: addDays(known, count('contact')),
      dueBy: 'contact',
      doneOn: earliest([
        ...facts.decisions.map((other) => supportedFrom(other, end, on)),
        ...contactDays(facts.steps, end),
        ...stepsOf(facts.steps, 'other_support').map((step) => meetingOn(step, end)),
      ]),
      lapsed: null,
      why: words(
        `Assistansersättningen upphörde ${end} och inget annat stöd tog vid. Kontakta personen och berätta om LSS och SoL. Ett interimistiskt beslut kan göra att stödet inte avbryts. Kommunens egen regel är ${count('contact')} dagar.`,
        `Assistance allowance ended on ${end} and no other support followed. Contact the person and tell of LSS and SoL. An interim decision can keep support going. The municipality's own rule is ${count('contact')} days.`,
      ),
    })),
};

/** The day from which other support has closed the gap; null when it has not. Refusals close nothing. */
function supportedFrom(other: DecisionRow, end: Day, on: Day): Day | null {
  const ends = other.valid.to;
  if (!isGranted(other) || other.measure === 'sick_pay_cost' || (ends !== null && ends <= end))
    return null;
  const from = latest(other.valid.from, other.known, end);
  return from <= on ? from : null;
}

// Told of a withdrawal, an officer often speaks with the person before it takes effect.
const AHEAD = 90;

const meetingOn = ({ on }: DutyStep, end: Day): Day | null =>
  on >= addDays(end, -AHEAD) ? latest(on, end) : null;

/** The days of contact about an ended support; one before the end counts from the end. */
export const contactDays = (steps: readonly DutyStep[], end: Day): readonly Day[] =>
  stepsOf(steps, 'contact').flatMap((step) => (step.reached ? (meetingOn(step, end) ?? []) : []));
