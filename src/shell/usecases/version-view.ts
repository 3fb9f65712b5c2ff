import type { ChangeRecord, FactKind, FactVersion } from '#core/register';
import type { Day } from '#kernel';

/** One version of a fact. `to` is the first day on which it no longer holds, null when it is open. */
export type VersionView = {
  readonly kind: FactKind;
  readonly id: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly recordedBy: ChangeRecord;
  /** The change that ended the belief; null while it is believed. */
  readonly closedBy: ChangeRecord | null;
};

export const versionView = ({
  kind,
  id,
  valid,
  attributes,
  recordedBy,
  closedBy,
}: FactVersion): VersionView => ({
  kind,
  id,
  from: valid.from,
  to: valid.to,
  attributes,
  recordedBy,
  closedBy,
});
