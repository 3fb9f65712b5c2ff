import { type Day, words } from '#kernel';
import type { Duty, DutyRule, DutyStatus, Occurrence } from './duty.ts';
import type { DutyStep, StepOf } from './duty-step.ts';

type Verdict = StepOf<'duty_done' | 'duty_not_needed' | 'duty_reopened'>;
const isVerdict = (step: DutyStep): step is Verdict =>
  step.kind === 'duty_done' || step.kind === 'duty_not_needed' || step.kind === 'duty_reopened';

/** The last due day that is soon, so many days ahead. */
export type SoonUntil = (days: number) => Day;

/** Lays what people have said of duties over what the facts say. */
export function settler(
  person: string | null,
  ended: Day | null,
  steps: readonly DutyStep[],
  on: Day,
  soonUntil: SoonUntil,
) {
  const verdicts = new Map(steps.filter(isVerdict).map((step) => [step.duty, step]));
  const owners = new Map(
    steps.flatMap((step) => (step.kind === 'duty_taken' ? [[step.duty, step.by] as const] : [])),
  );
  return (rule: Omit<DutyRule, 'find'>, occurrence: Occurrence): Duty => {
    const { kind, label, basis, promptness, soon } = rule;
    const { fact, since, due, dueBy, why } = occurrence;
    const id = `${kind}:${person ?? 'unit'}:${fact}`;
    const verdict = verdicts.get(id);
    const told = verdict?.kind === 'duty_done' ? verdict.on : null;
    const doneOn = occurrence.doneOn !== null && occurrence.doneOn <= on ? occurrence.doneOn : told;
    const lapsed =
      occurrence.lapsed ??
      (ended !== null && !rule.outlives
        ? words(`Personen är avregistrerad ${ended}.`, `The person is deregistered on ${ended}.`)
        : null);
    const refused = verdict?.kind === 'duty_not_needed' ? verdict : null;
    const status: DutyStatus =
      doneOn !== null && refused === null
        ? 'done'
        : refused !== null || lapsed !== null
          ? 'not_needed'
          : due < on
            ? 'overdue'
            : due <= soonUntil(soon)
              ? 'due_soon'
              : 'open';
    return {
      id,
      kind,
      label,
      person,
      basis,
      promptness,
      since,
      due,
      dueBy,
      status,
      doneOn: status === 'done' ? doneOn : null,
      owner: owners.get(id) ?? null,
      why:
        status === 'not_needed' && lapsed
          ? words(`${why.sv} ${lapsed.sv}`, `${why.en} ${lapsed.en}`)
          : why,
      notNeeded:
        status === 'not_needed' && refused
          ? { reason: refused.reason, actor: refused.actor }
          : null,
    };
  };
}
