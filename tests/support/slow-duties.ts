import type { DecisionRow, DutyFacts, PersonFacts } from '#core/casework';
import type { Day } from '#kernel';
import { walkExecution } from './slow-execution.ts';
import { date, done, held, idsOf, note, own, plus, type SlowDuty } from './slow-notes.ts';

const SOON: Readonly<Record<string, number>> = {
  contact_after_ended_support: 2,
  inform_after_negative_decision: 2,
  execute_decision: 7,
  report_non_executed: 30,
  tell_executed: 7,
  decide_application: 3,
  match_notice: 2,
  ask_about_renewal: 14,
  review_decision: 30,
};
export const WALKED_KINDS: ReadonlySet<string> = new Set(Object.keys(SOON));
const OUTLIVES = new Set(['report_non_executed', 'tell_executed', 'match_notice']);

/**
 * The duties of a register found by walking through every single day and noting what happens on it, with the calendar of
 * the platform. Shares nothing with the product's own calculation but the facts and the counts.
 */
export function slowDuties(facts: DutyFacts, on: Day): ReadonlyMap<string, SlowDuty> {
  const found = new Map<string, SlowDuty>();
  for (const person of facts.persons) walkPerson(person, on, found);
  for (const step of facts.unitSteps) {
    if (step.kind !== 'notice_unmatched' || step.on > on) continue;
    const answer = facts.unitSteps.find(
      (each) => each.kind === 'notice_matched' && each.notice === step.id && each.on <= on,
    );
    note(found, 'match_notice', 'unit', step.id, step.on, plus(step.on, { days: own('match') }));
    if (answer) done(found, 'match_notice', 'unit', step.id, answer.on);
  }
  for (const [id, duty] of found) duty.status = statusOf(id, duty, facts, on);
  return found;
}

function walkPerson(facts: PersonFacts, on: Day, found: Map<string, SlowDuty>): void {
  const { person } = facts;
  const met = new Set<string>();
  const first = [
    ...facts.decisions.map((d) => d.decided),
    ...facts.notices.map((n) => n.received),
    ...facts.steps.map((s) => s.on),
  ].toSorted()[0];
  if (first === undefined) return;
  for (let today = first as string; today <= on; today = plus(today, { days: 1 })) {
    const yesterday = plus(today, { days: -1 });
    const steps = facts.steps.filter((step) => step.on === today);
    for (const notice of facts.notices) {
      if (notice.received !== today || !['withdrawn', 'refused'].includes(notice.outcome)) continue;
      const same = `${notice.outcome} ${notice.decided} ${notice.from}`;
      if (met.has(same)) continue;
      met.add(same);
      note(
        found,
        'inform_after_negative_decision',
        person,
        notice.id,
        today,
        plus(today, { days: own('inform') }),
      );
    }
    for (const id of idsOf(found, 'inform_after_negative_decision', person)) {
      if (steps.some((s) => s.kind === 'contact' && s.reached && s.told.includes('lss'))) {
        done(found, 'inform_after_negative_decision', person, id, today);
      }
    }
    for (const decision of facts.decisions.filter((d) => d.known <= today && d.decided <= today)) {
      walkEnd(facts, decision, { today, on }, found);
      if (decision.law === 'LSS' && decision.outcome === 'granted') {
        walkExecution(facts, decision, today, yesterday, found);
        walkRenewal(facts, decision, today, found);
      }
    }
    for (const step of steps) {
      if (step.kind === 'application') {
        note(
          found,
          'decide_application',
          person,
          step.id,
          today,
          plus(today, { days: own('decide') }),
        );
      }
      if (step.kind === 'application_withdrawn')
        done(found, 'decide_application', person, step.application, today);
    }
    for (const id of idsOf(found, 'decide_application', person)) {
      if (facts.decisions.some((d) => d.law === 'LSS' && d.decided === today && d.known <= on)) {
        done(found, 'decide_application', person, id, today);
      }
    }
  }
}

/** The end of the state's support, and what closes the gap day by day. */
function walkEnd(
  facts: PersonFacts,
  decision: DecisionRow,
  { today, on }: { today: string; on: string },
  found: Map<string, SlowDuty>,
): void {
  const end = decision.valid.to;
  if (decision.law !== 'SFB' || end === null || today < end) return;
  const others = facts.decisions.filter(
    (d) => d.id !== decision.id && d.known <= today && d.outcome === 'granted',
  );
  if (
    facts.decisions.some(
      (d) => d.id !== decision.id && d.law === 'SFB' && d.known <= on && held(d, end),
    )
  )
    return;
  const kind = 'contact_after_ended_support';
  if (today === end) {
    const told = facts.notices
      .filter((n) => n.received <= on && (n.decision === decision.id || n.from === end))
      .map((n) => n.received as string)
      .toSorted()[0];
    const since = told !== undefined && told > end ? told : end;
    note(found, kind, facts.person, decision.id, since, plus(since, { days: own('contact') }));
  }
  const from = today === end ? plus(end, { days: -90 }) : today;
  const met = facts.steps.some(
    (s) =>
      ((s.kind === 'contact' && s.reached) || s.kind === 'other_support') &&
      s.on >= from &&
      s.on <= today,
  );
  const supported = others.some(
    (d) => d.valid.from <= today && (d.valid.to === null || end < d.valid.to),
  );
  if (met || supported) done(found, kind, facts.person, decision.id, today);
}

/** Renewal before the last day, and review by its date. */
function walkRenewal(
  facts: PersonFacts,
  decision: DecisionRow,
  today: string,
  found: Map<string, SlowDuty>,
): void {
  const { to } = decision.valid;
  const { person } = facts;
  if (to !== null) {
    const opens = plus(to, { days: -own('renewal_ahead') });
    const due = plus(to, { days: -own('renewal') });
    if (today >= opens) {
      const since = opens > decision.decided ? opens : decision.decided;
      note(
        found,
        'ask_about_renewal',
        person,
        `${decision.id}:${to}`,
        since,
        due > since ? due : since,
      );
      const asked = facts.steps.some(
        (s) =>
          s.on === today &&
          ((s.kind === 'renewal_asked' && s.decision === decision.id) || s.kind === 'application'),
      );
      if (asked) done(found, 'ask_about_renewal', person, `${decision.id}:${to}`, today);
    }
  }
  if (decision.reviewOn !== null) {
    const opens = plus(decision.reviewOn, { days: -own('review_ahead') });
    const since = opens > decision.decided ? opens : decision.decided;
    if (today >= since)
      note(
        found,
        'review_decision',
        person,
        `${decision.id}:${decision.reviewOn}`,
        since,
        decision.reviewOn,
      );
  }
}

function statusOf(id: string, duty: SlowDuty, facts: DutyFacts, on: Day): string {
  const [kind = '', person = '', fact = ''] = id.split(':');
  const owner = facts.persons.find((each) => each.person === person);
  const refused = owner?.steps.some(
    (s) => s.kind === 'duty_not_needed' && s.duty === id && s.on <= on,
  );
  if (refused) {
    duty.doneOn = null;
    return 'not_needed';
  }
  if (duty.doneOn !== null) return 'done';
  const reviewed = owner?.decisions.find((d) => fact === d.id);
  const over = kind === 'review_decision' && reviewed?.valid.to && reviewed.valid.to <= on;
  if (duty.status === 'lapsed' || over) return 'not_needed';
  if (owner?.ended && owner.ended <= on && !OUTLIVES.has(kind)) return 'not_needed';
  const left = date(on).until(date(duty.due)).days;
  return left < 0 ? 'overdue' : left <= (SOON[kind] ?? 0) ? 'due_soon' : 'open';
}
