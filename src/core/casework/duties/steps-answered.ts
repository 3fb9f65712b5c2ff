import { addDays, type Day, type Words } from '#kernel';
import type { LegalRef, Promptness } from '#core/law';
import { type DutyStepKind, type StepOf, stepsOf } from './duty-step.ts';
import type { DutyRule } from './duty.ts';
import { earliest, type PersonFacts } from './duty-facts.ts';
import type { OwnRuleName } from './own-rules.ts';

/** A duty that one step brings and another one answers. */
type Answered<K extends DutyStepKind> = {
  readonly kind: string;
  readonly label: Words;
  readonly basis: LegalRef;
  readonly promptness: Promptness | null;
  readonly rule: OwnRuleName;
  readonly outlives: boolean;
  readonly brings: K;
  readonly when: (step: StepOf<K>) => boolean;
  /** The days of the steps or facts that answer it. */
  readonly answeredOn: (step: StepOf<K>, facts: PersonFacts) => readonly (Day | null)[];
  readonly why: (step: StepOf<K>, days: number, facts: PersonFacts) => Words;
};

/** Makes a rule of "after this step, that answer within so many days of the municipality's own". */
export const stepAnswered = <K extends DutyStepKind>(answered: Answered<K>): DutyRule => ({
  kind: answered.kind,
  label: answered.label,
  basis: answered.basis,
  promptness: answered.promptness,
  soon: 3,
  outlives: answered.outlives,
  find: (facts, { count }) =>
    stepsOf(facts.steps, answered.brings)
      .filter(answered.when)
      .map((step) => ({
        fact: step.id,
        since: step.on,
        due: addDays(step.on, count(answered.rule)),
        dueBy: answered.rule,
        doneOn: earliest(
          answered.answeredOn(step, facts).map((on) => (on !== null && on >= step.on ? on : null)),
        ),
        lapsed: null,
        why: answered.why(step, count(answered.rule), facts),
      })),
});

/** The days of the steps of a kind that satisfy a condition. */
export const daysOf = <K extends DutyStepKind>(
  { steps }: PersonFacts,
  kind: K,
  is: (step: StepOf<K>) => boolean,
): readonly Day[] =>
  stepsOf(steps, kind)
    .filter(is)
    .map(({ on }) => on);
