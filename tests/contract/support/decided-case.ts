import { randomUUID } from 'node:crypto';
import JSZip from 'jszip';
import { expect } from 'vitest';
import type { Caller, Role } from '#core/access';
import type { Proposal, StepBody } from '#core/casework';
import { reference } from '#core/register';
import { day, dayRange, minutes } from '#kernel';
import { recordChange, type Store } from '#shell/store';
import { openPerson, recordStep } from '#shell/usecases';
import { makeCaller } from '../../support/caller.ts';
import { aPerson, byHand } from './commands.ts';

export const CASE_TODAY = day('2026-03-02');
export const GRANTED_PERIOD = dayRange(day('2026-04-01'), day('2028-04-01'));

export const PROPOSAL: Proposal = {
  matter: 'first_decision',
  outcome: 'granted',
  needs: [],
  granted: {
    per: 'week',
    basic: minutes(600),
    other: minutes(120),
    waiting: minutes(0),
    standby: minutes(0),
  },
  period: GRANTED_PERIOD,
  reviewOn: day('2027-04-01'),
  reservation: null,
  form: 'detailed',
  reasons: ['Du behöver hjälp varje dag.'],
  blocks: [],
  guideline: '1',
};
export const DECIDED = {
  step: 'decided',
  on: CASE_TODAY,
  delegation: '3.2',
  proposal: PROPOSAL,
  category: null,
} as const satisfies StepBody;

/** A caller of a role who has opened the person. */
export async function officer(
  store: Store,
  loginName: string,
  role: Role,
  person: string,
): Promise<Caller> {
  const caller = await makeCaller(store, role, loginName);
  await openPerson(store, caller, { person, reason: 'casework' });
  return caller;
}

/** A case of a made-up person, opened by Anna; Bo is her colleague. */
export async function begunCase(store: Store) {
  const made = aPerson('PX-1', { born: day('1990-04-01'), name: 'Påhittad person 1' });
  expect((await recordChange(store, byHand(), [made])).ok).toBe(true);
  const person = store.vault.idOf(reference('person', 'own', 'PX-1'));
  const anna = await officer(store, 'anna', 'case_officer', person);
  const bo = await officer(store, 'bo', 'case_officer', person);
  const caseId = randomUUID();
  let after = 0;
  const record = async (who: Caller, body: StepBody, seen = after) => {
    const answer = await recordStep(store, who, { caseId, after: seen, body }, CASE_TODAY);
    if (answer.ok) after = answer.value.number;
    return answer;
  };
  await record(anna, { step: 'opened', person, because: 'application' });
  return { store, person, anna, bo, caseId, record, last: () => after };
}

/** The case with an application, a category and a proposal by Anna. */
export async function proposedCase(store: Store, proposal: Proposal = PROPOSAL) {
  const all = await begunCase(store);
  const { record, anna } = all;
  await record(anna, {
    step: 'application_received',
    on: day('2026-02-01'),
    applicant: 'person',
    wanted: 'Hjälp med måltider.',
    wantedFrom: null,
  });
  await record(anna, { step: 'category_assessed', category: 3, evidence: 'Läkarintyg' });
  expect((await record(anna, { step: 'proposed', proposal })).ok).toBe(true);
  return all;
}

/** The case read by Bo and decided by Anna. */
export async function decidedCase(store: Store) {
  const all = await proposedCase(store);
  expect((await all.record(all.bo, { step: 'read', agrees: true, note: '' })).ok).toBe(true);
  expect((await all.record(all.anna, DECIDED)).ok).toBe(true);
  return all;
}

/** What stands in a paper that was taken out as Word. */
export async function wordText(
  taken: Awaited<ReturnType<typeof import('#shell/usecases').caseLetter>>,
): Promise<string> {
  if (!taken.ok) throw new Error(taken.problem.detail.en);
  const zip = await JSZip.loadAsync(taken.value.bytes);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  return xml.replaceAll(/<[^>]+>/g, '');
}
