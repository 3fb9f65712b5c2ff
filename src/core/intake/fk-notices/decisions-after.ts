import { type Day, dayRange } from '#kernel';
import type { DecisionFact, FkNoticeFact, Reference, Tombstone } from '#core/register';

/** A notice with the decision it tells of and the one that it ends; null where there is none. */
export type Told = {
  readonly notice: FkNoticeFact;
  readonly decision: DecisionFact | null;
  readonly ends: Reference<'decision'> | null;
};

type End = { readonly from: Day; readonly told: Told; readonly ref: Reference<'decision'> };

/**
 * The decisions as they stand after all notices: a decision that a notice changes or withdraws ends the day before the
 * notice takes effect. One that the file does not tell of itself is taken back from that day.
 */
export function decisionsAfter(told: readonly Told[]): readonly (DecisionFact | Tombstone)[] {
  const ends = new Map<string, End>();
  for (const each of told) {
    if (!each.ends) continue;
    const from = each.notice.valid.from;
    const known = ends.get(each.ends.id);
    if (!known || from < known.from) ends.set(each.ends.id, { from, told: each, ref: each.ends });
  }
  const decisions = told.flatMap(({ decision }) => decision ?? []);
  const own = new Set(decisions.map(({ ref }) => ref.id));
  const elsewhere = [...ends.values()].filter(({ ref }) => !own.has(ref.id));
  return [
    ...elsewhere.map((end) => takenBack(end, dayRange(end.from, null))),
    ...decisions.map((decision) => endedBy(decision, ends.get(decision.ref.id))),
  ];
}

function endedBy(decision: DecisionFact, end: End | undefined): DecisionFact | Tombstone {
  const { from, to } = decision.valid;
  if (!end || (to !== null && to <= end.from)) return decision;
  return end.from <= from ? takenBack(end, null) : { ...decision, valid: dayRange(from, end.from) };
}

const takenBack = ({ ref, told }: End, days: Tombstone['days']): Tombstone => ({
  fact: 'tombstone',
  ref,
  days,
  at: told.notice.at,
});
