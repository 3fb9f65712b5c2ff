import type { Day, Words } from '#kernel';
import type { LegalRef, Promptness } from '#core/law';
import type { DutyFacts, PersonFacts } from './duty-facts.ts';
import type { OwnRuleName } from './own-rules.ts';

export type DutyStatus = 'open' | 'due_soon' | 'overdue' | 'done' | 'not_needed';

/** Who sets the due day: the law's own count, a day in the facts, or the municipality's own rule. */
export type DueBy = 'law' | 'fact' | OwnRuleName;

/** One thing that the municipality has to do, from a fact and a day. */
export type Duty = {
  /** Kind, person and the fact that brought it: the same for as long as the fact stands. */
  readonly id: string;
  readonly kind: string;
  readonly label: Words;
  readonly person: string | null;
  readonly basis: LegalRef;
  /** The statute's own word for speed; null when it has none. */
  readonly promptness: Promptness | null;
  readonly since: Day;
  /** The last day in time. */
  readonly due: Day;
  readonly dueBy: DueBy;
  readonly status: DutyStatus;
  readonly doneOn: Day | null;
  /** The account that has taken it; null while it is the unit's. */
  readonly owner: string | null;
  readonly why: Words;
  /** Why it is not needed and who said so; null when the facts say it themselves. */
  readonly notNeeded: { readonly reason: string; readonly actor: string } | null;
};

/** A duty as the facts alone tell it. */
export type Occurrence = {
  /** The triggering fact, unique among the person's duties of one kind. */
  readonly fact: string;
  readonly since: Day;
  readonly due: Day;
  readonly dueBy: DueBy;
  readonly doneOn: Day | null;
  readonly why: Words;
  /** Why the facts make it needless; null when they do not. */
  readonly lapsed: Words | null;
};

/** The day that is asked about, and what holds for all persons. */
export type Ground = {
  readonly on: Day;
  readonly count: (rule: OwnRuleName) => number;
  readonly providers: DutyFacts['providers'];
};

/** One kind of duty: where the law says it, and how to find it in a person's facts up to the day asked about. */
export type DutyRule = {
  readonly kind: string;
  readonly label: Words;
  readonly basis: LegalRef;
  readonly promptness: Promptness | null;
  /** How many days before the due day it is said to be due soon. */
  readonly soon: number;
  /** True for what must be done although the person is dead or deregistered. */
  readonly outlives: boolean;
  readonly find: (facts: PersonFacts, ground: Ground) => readonly Occurrence[];
};

export const LSS = 'LSS (1993:387)';
