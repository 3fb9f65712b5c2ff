import type { FkNoticeForm } from '#shell/api';

/** The form as typed; days as people write them. */
export type Draft = FkNoticeForm;

export const EMPTY: Draft = {
  id: '',
  person: '',
  born: '',
  name: '',
  outcome: 'granted',
  decision: '',
  changes: '',
  decided: '',
  received: '',
  from: '',
  to: '',
  category: '',
  per: 'week',
  basic: '',
  other: '',
  waiting: '',
  standby: '',
  interim: false,
  higherAmount: false,
  reason: '',
};

const KEPT = 'tjugo.notice.draft';

/** Keeps the form in this tab, but nothing of whom it concerns. */
export const keepDraft = (draft: Draft): void =>
  sessionStorage.setItem(KEPT, JSON.stringify({ ...draft, person: '', born: '', name: '' }));

export const forgetDraft = (): void => sessionStorage.removeItem(KEPT);

/** The form as it was left; empty when none is kept or it was kept by another version. */
export function keptDraft(): Draft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    return isDraft(kept) ? kept : EMPTY;
  } catch {
    return EMPTY;
  }
}

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.entries(EMPTY).every(
    ([name, value]) =>
      typeof Object.entries(kept).find(([key]) => key === name)?.[1] === typeof value,
  );

/** Whether notices of an outcome tell of time. */
export const grantsTime = ({ outcome }: Draft): boolean =>
  outcome !== 'withdrawn' && outcome !== 'refused';

/** Whether notices of an outcome name a decision of their own, and one that they change. */
export const namesDecision = ({ outcome }: Draft): boolean => outcome !== 'withdrawn';
export const namesChanged = ({ outcome }: Draft): boolean => outcome !== 'refused';
