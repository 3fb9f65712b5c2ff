import type { Instant } from '#kernel';
import type { RecordedStep, Proposal, StepActor, StepBody, StepKind } from './case-step.ts';
import { standing } from './standing.ts';

type BodyOf<K extends StepKind> = Extract<StepBody, { readonly step: K }>;

/** A step of one kind with who recorded it and when. */
export type Recorded<K extends StepKind> = BodyOf<K> & {
  readonly number: number;
  readonly at: Instant;
  readonly actor: StepActor;
};

/** Where a case stands. */
export type Stage =
  | 'begun'
  | 'investigated'
  | 'proposed'
  | 'read'
  | 'decided'
  | 'appealed'
  | 'closed';

/** A case as its steps leave it: what was taken back is not counted. */
export type CaseState = {
  readonly person: string;
  readonly stage: Stage;
  readonly opened: Recorded<'opened'>;
  readonly application: Recorded<'application_received'> | null;
  readonly category: Recorded<'category_assessed'> | null;
  /** The newest proposal; null before the first. */
  readonly proposal: Recorded<'proposed'> | null;
  /** The reading of the newest proposal by somebody else; null until it is read. */
  readonly reading: Recorded<'read'> | null;
  readonly decision: Recorded<'decided'> | null;
  readonly order: Recorded<'ordered'> | null;
  readonly answer: Recorded<'order_answered'> | null;
  readonly plan: Recorded<'plan'> | null;
  readonly appeal: Recorded<'appealed'> | null;
  readonly judgments: readonly Recorded<'judgment'>[];
  readonly closed: Recorded<'closed'> | null;
  /** Every step that holds, first recorded first. */
  readonly steps: readonly RecordedStep[];
};

/** Folds the steps of one case, first recorded first. Undefined when none of them opens it. */
export function caseState(recorded: readonly RecordedStep[]): CaseState | undefined {
  const steps = standing(recorded);
  const last = <K extends StepKind>(kind: K): Recorded<K> | null => {
    const found = steps.findLast((step) => step.body.step === kind);
    return found === undefined ? null : recordedAs(found, kind);
  };
  const opened = last('opened');
  if (opened === null) return undefined;
  const proposal = last('proposed');
  const reading = last('read');
  const parts = {
    application: last('application_received'),
    category: last('category_assessed'),
    proposal,
    reading: after(reading, proposal),
    decision: last('decided'),
    order: last('ordered'),
    answer: after(last('order_answered'), last('ordered')),
    plan: last('plan'),
    appeal: last('appealed'),
    closed: last('closed'),
  };
  const judgments = steps.flatMap((step) =>
    step.body.step === 'judgment' ? [recordedAs(step, 'judgment')] : [],
  );
  return { person: opened.person, opened, ...parts, judgments, steps, stage: stageOf(parts) };
}

/** The proposal that a decision would now be made of: the newest, agreed to by a second officer. */
export const agreedProposal = ({ proposal, reading }: CaseState): Proposal | undefined =>
  proposal !== null && reading?.agrees === true ? proposal.proposal : undefined;

function recordedAs<K extends StepKind>(step: RecordedStep, _kind: K): Recorded<K> {
  const { number, at, actor } = step;
  // The caller has found the step by its kind.
  return { ...(step.body as BodyOf<K>), number, at, actor };
}

const after = <A extends { number: number }>(
  step: A | null,
  before: { number: number } | null,
): A | null => (step !== null && before !== null && step.number > before.number ? step : null);

type Parts = Pick<
  CaseState,
  'application' | 'category' | 'proposal' | 'reading' | 'decision' | 'appeal' | 'closed'
>;

function stageOf(parts: Parts): Stage {
  const { closed, appeal, decision, reading, proposal, category } = parts;
  if (closed !== null) return 'closed';
  if (decision !== null && after(proposal, decision) === null)
    return after(appeal, decision) === null ? 'decided' : 'appealed';
  if (reading?.agrees === true) return 'read';
  if (proposal !== null) return 'proposed';
  return category === null ? 'begun' : 'investigated';
}
