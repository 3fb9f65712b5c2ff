import { type Day, dayRange } from '#kernel';
import { type DecisionRow, earliest, isMeasure, type PersonFacts } from './duty-facts.ts';

/** Days on which a granted measure is not carried out, from the decision or from an interruption. */
export type Unexecuted = {
  /** The decision; for an interruption also its first day. */
  readonly id: string;
  readonly from: Day;
  readonly after: 'decision' | 'interruption';
  /** The first day that it is carried out, or that the decision no longer holds; null while neither. */
  readonly to: Day | null;
  readonly executed: boolean;
};

/** Every such stretch of the municipality's own granted measures, in time order per decision. */
export const unexecutedOf = ({ decisions, ended }: PersonFacts, on: Day): readonly Unexecuted[] =>
  decisions.filter(isMeasure).flatMap((decision) => stretchesOf(decision, ended, on));

function stretchesOf(decision: DecisionRow, ended: Day | null, on: Day): readonly Unexecuted[] {
  const end = earliest([decision.valid.to, ended]);
  const stretches: Unexecuted[] = [];
  let reach: Day | null = decision.decided;
  let after: Unexecuted['after'] = 'decision';
  for (const { valid } of decision.executed) {
    if (reach === null) break;
    if (valid.from > reach) stretches.push(stretch(decision, reach, valid.from, after, true));
    reach = valid.to === null || valid.to > reach ? valid.to : reach;
    after = 'interruption';
  }
  if (reach !== null && reach <= on && (end === null || reach < end)) {
    stretches.push(stretch(decision, reach, end !== null && end <= on ? end : null, after, false));
  }
  return stretches;
}

const stretch = (
  { id }: DecisionRow,
  from: Day,
  to: Day | null,
  after: Unexecuted['after'],
  executed: boolean,
): Unexecuted => ({
  id: after === 'decision' ? id : `${id}@${from}`,
  ...dayRange(from, to),
  after,
  executed,
});
