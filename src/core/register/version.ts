import type { DayRange, Instant, PersonNumber } from '#kernel';
import type { Basis } from './basis.ts';
import type { FactKind } from './reference.ts';

/** Who changed the register, when, why and from which file. */
export type ChangeRecord = {
  readonly changeId: number;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly reason: string;
  readonly source: string | null;
};

/** One version of a fact: its days, from which change on it was believed, and which change ended the belief. */
export type FactVersion = {
  readonly kind: FactKind;
  readonly id: string;
  readonly valid: DayRange;
  readonly recordedBy: ChangeRecord;
  readonly closedBy: ChangeRecord | null;
  /** The columns of the fact in camel case; identity numbers are left out. */
  readonly attributes: Readonly<Record<string, unknown>>;
};

/** A fact as believed on a basis, and whether it holds on the basis's day. */
export type KnownFact = FactVersion & { readonly holds: boolean };

/** Everything the register believed of a person, of all days; `holds` tells what is true on the day asked for. */
export type PersonRecord = {
  readonly id: string;
  readonly basis: Basis;
  readonly identityNumber: PersonNumber | null;
  readonly facts: readonly KnownFact[];
};
