import { type DecisionRow, type DutyFacts, OWN_RULES, type PersonFacts } from '#core/casework';
import type { Day } from '#kernel';

/** What the slow walk finds of a duty. */
export type SlowDuty = { since: string; due: string; doneOn: string | null; status: string };

const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const plus = (text: string, duration: Temporal.DurationLike): string =>
  date(text).add(duration).toString();
const own = (rule: keyof typeof OWN_RULES): number => OWN_RULES[rule].count;
const held = (
  { valid: { from, to } }: { valid: { from: string; to: string | null } },
  on: string,
): boolean => from <= on && (to === null || on < to);
const quarterOf = (on: string): Temporal.PlainDate => {
  const d = date(on);
  return d.with({ month: d.month - ((d.month - 1) % 3), day: 1 });
};

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

const key = (kind: string, person: string, fact: string): string => `${kind}:${person}:${fact}`;

function note(
  found: Map<string, SlowDuty>,
  kind: string,
  person: string,
  fact: string,
  since: string,
  due: string,
): void {
  const id = key(kind, person, fact);
  if (!found.has(id)) found.set(id, { since, due, doneOn: null, status: 'open' });
}

function done(
  found: Map<string, SlowDuty>,
  kind: string,
  person: string,
  fact: string,
  on: string,
): void {
  const duty = found.get(key(kind, person, fact));
  if (duty && (duty.doneOn === null || on < duty.doneOn)) duty.doneOn = on;
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

const idsOf = (found: Map<string, SlowDuty>, kind: string, person: string): readonly string[] =>
  [...found.keys()]
    .filter((id) => id.startsWith(`${kind}:${person}:`))
    .map((id) => id.slice(`${kind}:${person}:`.length));

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

/** Days without execution, the quarters that they make late, and the day it begins. */
function walkExecution(
  facts: PersonFacts,
  decision: DecisionRow,
  today: string,
  yesterday: string,
  found: Map<string, SlowDuty>,
): void {
  const carried = (on: string): boolean => decision.executed.some((each) => held(each, on));
  const holds = (on: string): boolean =>
    (decision.valid.to === null || on < decision.valid.to) &&
    (facts.ended === null || on < facts.ended);
  const { person } = facts;
  if (
    !carried(today) &&
    holds(today) &&
    (today === decision.decided || (today > decision.decided && carried(yesterday)))
  ) {
    const id = today === decision.decided ? decision.id : `${decision.id}@${today}`;
    note(found, 'execute_decision', person, id, today, plus(today, { days: own('execute') }));
  }
  for (const id of idsOf(found, 'execute_decision', person).filter(
    (each) => each === decision.id || each.startsWith(`${decision.id}@`),
  )) {
    const duty = found.get(key('execute_decision', person, id));
    if (!duty) continue;
    const over = duty.doneOn !== null || duty.status === 'lapsed';
    if (!over && carried(today)) done(found, 'execute_decision', person, id, today);
    if (!over && !carried(today) && !holds(today)) duty.status = 'lapsed';
    if (
      duty.doneOn === null &&
      duty.status !== 'lapsed' &&
      today > plus(duty.since, { months: 3 })
    ) {
      const quarter = quarterOf(today);
      const due = quarter.add({ months: 4 }).subtract({ days: 1 }).toString();
      note(found, 'report_non_executed', person, `${id}:${quarter.toString()}`, today, due);
    }
    if (duty.doneOn !== null) {
      const told = facts.steps.filter(
        (s) => s.kind === 'non_execution_reported' && s.stretch === id && s.on <= today,
      );
      if (told.length > 0) {
        note(
          found,
          'tell_executed',
          person,
          id,
          today,
          plus(today, { days: own('tell_executed') }),
        );
        const notified = facts.steps
          .filter((s) => s.kind === 'execution_notified' && s.stretch === id && s.on <= today)
          .map((s) => s.on)
          .toSorted();
        if (notified[0]) done(found, 'tell_executed', person, id, notified[0]);
      }
    }
  }
  for (const fact of idsOf(found, 'report_non_executed', person)) {
    const told_ = facts.steps.filter(
      (s) =>
        s.kind === 'non_execution_reported' &&
        `${s.stretch}:${s.quarter}` === fact &&
        s.on <= today,
    );
    const by = (who: 'ivo' | 'auditors'): string | undefined =>
      told_
        .filter((s) => s.kind === 'non_execution_reported' && s.to.includes(who))
        .map((s) => s.on)
        .toSorted()[0];
    const [ivo, auditors] = [by('ivo'), by('auditors')];
    if (ivo && auditors)
      done(found, 'report_non_executed', person, fact, ivo > auditors ? ivo : auditors);
  }
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
