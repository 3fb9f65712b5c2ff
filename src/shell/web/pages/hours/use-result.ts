import { useMemo } from 'react';
import { checkAssessment } from '#core/intake/assessment';
import { type Assessment, type AssessmentInput, assess } from '#core/law';
import type { Finding } from '#kernel';
import { today } from '../../components/today.ts';
import { type Draft, isBegun, situationOf } from './draft.ts';

/** What the form comes to: not enough to go on, faults to correct, or computed hours. */
export type HoursResult =
  | { readonly kind: 'empty' }
  | { readonly kind: 'faulty'; readonly findings: readonly Finding[] }
  | { readonly kind: 'computed'; readonly input: AssessmentInput; readonly assessment: Assessment };

/** Computes the form for a day as it was typed; here in the browser, on every change. */
export function useResult(draft: Draft, on: string): HoursResult {
  return useMemo(() => resultOf(draft, on), [draft, on]);
}

function resultOf(draft: Draft, on: string): HoursResult {
  const hasTime = draft.waiting !== '' || draft.standby !== '';
  if (on === '' || draft.born === '' || !(draft.rows.some(isBegun) || hasTime))
    return { kind: 'empty' };
  const checked = checkAssessment(situationOf(draft, on, today()));
  return checked.ok
    ? { kind: 'computed', input: checked.value, assessment: assess(checked.value) }
    : { kind: 'faulty', findings: checked.problem.findings ?? [] };
}
