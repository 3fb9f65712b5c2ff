import type { Duty, DutyFacts } from '#core/casework';
import type { Day } from '#kernel';

/** Those whose state support has ended by a day and who have neither duty, contact, new support nor a stated reason. */
export const lostPersons = (
  facts: DutyFacts,
  duties: readonly Duty[],
  on: Day,
): readonly string[] =>
  facts.persons
    .filter(({ person, decisions, steps }) => {
      const allowances = decisions.filter(({ law, known }) => law === 'SFB' && known <= on);
      const ended = allowances.some(({ valid }) => valid.to !== null && valid.to <= on);
      const supported = decisions.some(
        ({ outcome, known, valid: { from, to } }) =>
          outcome === 'granted' && known <= on && from <= on && (to === null || on < to),
      );
      const met = steps.some(
        (step) =>
          step.on <= on &&
          ((step.kind === 'contact' && step.reached) || step.kind === 'other_support'),
      );
      const watched = duties.some(
        (duty) =>
          duty.kind === 'contact_after_ended_support' &&
          duty.person === person &&
          (duty.status !== 'not_needed' || duty.notNeeded !== null || isGone(facts, person, on)),
      );
      return ended && !supported && !met && !watched;
    })
    .map(({ person }) => person);

const isGone = ({ persons }: DutyFacts, person: string, on: Day): boolean =>
  persons.some((each) => each.person === person && each.ended !== null && each.ended <= on);
