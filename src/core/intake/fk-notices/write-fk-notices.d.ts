import type { Day } from '#kernel';
import type { DecisionFact, FkNoticeFact, Reference } from '#core/register';
/**
 * A notice with the decision that it changes, the terms of its own decision and, for a person new to the municipality,
 * birthday and name. Of a withdrawal, the notice's decision is the one that is withdrawn.
 */
export type FkNoticeToWrite = {
  readonly notice: FkNoticeFact;
  readonly changes?: Reference<'decision'>;
  readonly terms?: Partial<Pick<DecisionFact, 'category' | 'interim' | 'higherAmount'>>;
  readonly person?: {
    readonly born: Day;
    readonly name: string | null;
  };
};
/** Writes notices in the layout that readFkNotices reads. */
export declare const writeFkNotices: (notices: readonly FkNoticeToWrite[]) => string;
