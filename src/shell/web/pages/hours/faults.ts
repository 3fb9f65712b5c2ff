import type { Words } from '#kernel';
import { type Draft, fieldOf } from './draft.ts';
import type { HoursResult } from './use-result.ts';
import { HOURS } from './words.ts';

type Fault = { readonly name: string; readonly message: Words };

/** The faults by the form's own fields, and in its own words where the reader's speak of the file. */
export function faultsOf(
  result: HoursResult,
  day: 'on' | 'against',
  draft: Draft,
): readonly Fault[] {
  if (result.kind !== 'faulty') return [];
  const faults = result.findings.map(({ at: { path = '' }, code, message }) => ({
    name: path === 'on' ? day : fieldOf(path, draft),
    message: code === 'AIDS_NOT_INVESTIGATED' ? HOURS.aidsFault : message,
  }));
  return [...new Map(faults.map((fault) => [`${fault.name} ${fault.message.en}`, fault])).values()];
}
