import type { FactVersion } from '#core/register';
import { dayRange, invariant } from '#kernel';
import type { PersonTimelineView } from '#shell/usecases';

/** The versions as the register has them: each with its days and its changes. */
export function versionsIn({ changes, versions }: PersonTimelineView): readonly FactVersion[] {
  const byNumber = new Map(changes.map((change) => [change.changeId, change]));
  const changeOf = (number: number) => {
    const change = byNumber.get(number);
    invariant(change !== undefined, 'a version names changes that came with it');
    return change;
  };
  return versions.map(({ kind, id, from, to, attributes, recordedBy, closedBy }) => ({
    kind,
    id,
    valid: dayRange(from, to),
    attributes,
    recordedBy: changeOf(recordedBy),
    closedBy: closedBy === null ? null : changeOf(closedBy),
  }));
}

/** An attribute that is text, or undefined when the fact has none such. */
export function textAt(
  { attributes }: Pick<FactVersion, 'attributes'>,
  name: string,
): string | undefined {
  const value = attributes[name];
  return typeof value === 'string' ? value : undefined;
}

/** An attribute that is a number, 0 when the fact has none such. */
export function numberAt({ attributes }: Pick<FactVersion, 'attributes'>, name: string): number {
  const value = attributes[name];
  return typeof value === 'number' ? value : 0;
}
