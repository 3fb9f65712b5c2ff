import { type Day, dayRange, type DayRange } from '#kernel';
import type { RecordedStep } from './case-step.ts';
import { standing } from './standing.ts';

/** A decision of the case being carried out by a provider that has accepted its order. */
export type CaseExecution = {
  /** The step in which the provider accepted. */
  readonly number: number;
  /** The step in which it was decided. */
  readonly decision: number;
  /** The register's own id. */
  readonly provider: string;
  readonly valid: DayRange;
};

/**
 * The executions that the steps of a case amount to, each from the day the provider begins until the decision ends, or
 * until a provider who accepted later takes over. Nothing without a granted decision, a known provider and a first day.
 */
export function executionsOf(
  steps: readonly Pick<RecordedStep, 'number' | 'body'>[],
): readonly CaseExecution[] {
  let executions: readonly CaseExecution[] = [];
  let decided: { readonly number: number; readonly period: DayRange } | undefined;
  let provider: string | undefined;
  for (const { number, body } of standing(steps)) {
    if (body.step === 'decided') {
      const { period } = body.proposal;
      decided = period === null ? undefined : { number, period };
      provider = undefined;
    }
    if (body.step === 'ordered') provider = body.providerId;
    if (body.step !== 'order_answered') continue;
    if (body.accepted && body.from !== null && decided !== undefined && provider !== undefined) {
      const { from } = body;
      const decision = decided.number;
      executions = [
        ...executions.flatMap((each) => (each.decision === decision ? until(each, from) : [each])),
        { number, decision, provider, valid: dayRange(from, decided.period.to) },
      ];
    }
    // An order is answered once.
    provider = undefined;
  }
  return executions;
}

const until = (execution: CaseExecution, day: Day): readonly CaseExecution[] => {
  const { from, to } = execution.valid;
  if (from >= day) return [];
  return to !== null && to <= day ? [execution] : [{ ...execution, valid: dayRange(from, day) }];
};
