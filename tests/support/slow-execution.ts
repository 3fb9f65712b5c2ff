import type { DecisionRow, PersonFacts } from '#core/casework';
import { date, done, held, idsOf, key, note, own, plus, type SlowDuty } from './slow-notes.ts';

const quarterOf = (on: string): Temporal.PlainDate => {
  const d = date(on);
  return d.with({ month: d.month - ((d.month - 1) % 3), day: 1 });
};

/** Days without execution, the quarters that they make late, and the day it begins. */
export function walkExecution(
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
    const told = facts.steps.filter(
      (s) =>
        s.kind === 'non_execution_reported' &&
        `${s.stretch}:${s.quarter}` === fact &&
        s.on <= today,
    );
    const by = (who: 'ivo' | 'auditors'): string | undefined =>
      told
        .filter((s) => s.kind === 'non_execution_reported' && s.to.includes(who))
        .map((s) => s.on)
        .toSorted()[0];
    const [ivo, auditors] = [by('ivo'), by('auditors')];
    if (ivo && auditors)
      done(found, 'report_non_executed', person, fact, ivo > auditors ? ivo : auditors);
  }
}
