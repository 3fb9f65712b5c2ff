import type { Draft } from './draft.ts';

const KEPT = 'tjugo.hours.draft';

/** Keeps the form in this browser, so that it is there tomorrow; nothing is sent anywhere. */
export const keepDraft = (draft: Draft): void => localStorage.setItem(KEPT, JSON.stringify(draft));

/** The form as it was left; undefined when none is kept or it was kept by another version. */
export function keptDraft(): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

const TEXTS = ['on', 'against', 'born', 'daysPerWeek', 'waiting', 'standby'];
const ROW_TEXTS = ['need', 'character', 'minutes', 'times', 'per', 'assistants'];

/** Whether something kept is a form as this version of the page writes it. */
export const isDraft = (kept: unknown): kept is Draft =>
  hasTexts(kept, TEXTS) &&
  'rows' in kept &&
  Array.isArray(kept.rows) &&
  kept.rows.every((row) => hasTexts(row, ROW_TEXTS));

const hasTexts = (value: unknown, names: readonly string[]): value is object =>
  typeof value === 'object' &&
  value !== null &&
  names.every(
    (name) => typeof Object.entries(value).find(([key]) => key === name)?.[1] === 'string',
  );
