import type { Day, Minutes, Ratio, Words } from '#kernel';
import type { Need } from './need.ts';
import type { Trace } from './trace.ts';

/** A situation to compute hours for; made by checkAssessment, which meets every fault first. */
export type AssessmentInput = {
  readonly on: Day;
  readonly person: { readonly born: Day };
  readonly assistanceDaysPerWeek: number;
  readonly needs: readonly Need[];
  readonly waiting: { readonly hoursPerWeek: Ratio };
  readonly standby: { readonly hoursPerWeek: Ratio };
};

export type BucketResult = {
  readonly minutesPerWeek: Minutes;
  readonly deductionMinutesPerWeek: Minutes;
  readonly afterDeductionMinutesPerWeek: Minutes;
  /** What the table of parental deduction gives a week, before it is limited by the need; zero without a table. */
  readonly scheduleMinutesPerWeek: Minutes;
};

export type CountedTime = {
  readonly minutesPerWeek: Minutes;
  readonly countedMinutesPerWeek: Minutes;
};

export type DeductionMethod = 'none' | 'schablon' | 'individual';
export type Responsible = 'state' | 'municipality';

/** Something a reader of the result needs to know; `path` says which row it is about, when it is about one. */
export type AssessmentNote = {
  readonly code: string;
  readonly text: Words;
  readonly path?: string;
};

/** Computed hours, never a decision. Minutes are rounded half up, each once, from exact sums. */
export type Assessment = {
  readonly on: Day;
  readonly basic: BucketResult;
  readonly other: BucketResult;
  readonly waiting: CountedTime;
  readonly standby: CountedTime;
  readonly total: { readonly countedMinutesPerWeek: Minutes };
  readonly responsible: Responsible;
  readonly deductionMethod: DeductionMethod;
  readonly notes: readonly AssessmentNote[];
  readonly trace: Trace;
};
