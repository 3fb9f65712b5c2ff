import { type CaseExecution, executionsOf, type RecordedStep } from '#core/casework';
import { reference, type RegisterCommand } from '#core/register';
import { factOfStep } from './fact-of-step.ts';

type Steps = readonly Pick<RecordedStep, 'number' | 'body'>[];

const NOWHERE = {};

/** What the register has to be told of executions when a case goes from some steps to others: nothing when they are the same. */
export function executionCommands(
  caseId: string,
  before: Steps,
  after: Steps,
): readonly RegisterCommand[] {
  const [had, has] = [executionsOf(before), executionsOf(after)];
  const refOf = ({ number }: CaseExecution) =>
    reference('execution', 'own', factOfStep(caseId, number));
  const gone = had.filter(({ number }) => has.every((each) => each.number !== number));
  const told = has.filter((each) => !had.some((earlier) => isSame(earlier, each)));
  return [
    ...gone.map(
      (each): RegisterCommand => ({
        fact: 'tombstone',
        ref: refOf(each),
        days: null,
        at: NOWHERE,
      }),
    ),
    ...told.map(
      (each): RegisterCommand => ({
        fact: 'execution',
        ref: refOf(each),
        valid: each.valid,
        at: NOWHERE,
        decision: reference('decision', 'own', factOfStep(caseId, each.decision)),
        provider: reference('provider', 'register', each.provider),
      }),
    ),
  ];
}

const isSame = (a: CaseExecution, b: CaseExecution): boolean =>
  a.number === b.number && a.valid.from === b.valid.from && a.valid.to === b.valid.to;
