import { randomUUID } from 'node:crypto';
import type { Duty, StepBody } from '#core/casework';
import { addDays, type Day, Random } from '#kernel';
import { appendCaseStep, type Store } from '#shell/store';
import { colleagueIn } from './demo.ts';

const CASES = 8;
const WAITED = 21;

/** Opens cases for some whose decisions end, each as far as its number, so that the list of cases is not empty. */
export async function openCases(
  store: Store,
  duties: readonly Duty[],
  today: Day,
  seed: number,
): Promise<void> {
  const random = new Random(seed, 'cases');
  const persons = duties
    .filter(({ kind, status }) => kind === 'ask_about_renewal' && status !== 'not_needed')
    .toSorted((a, b) => (a.due < b.due ? 1 : -1))
    .flatMap(({ person }) => (person === null ? [] : [person]));
  const { id: account, name } = await colleagueIn(store, 'case_officer');
  for (const [at, person] of [...new Set(persons)].slice(0, CASES).entries()) {
    const caseId = randomUUID();
    const came = addDays(today, -WAITED - random.below(WAITED));
    const bodies = stepsOf(person, came).slice(0, 2 + (at % 4));
    for (const [after, body] of bodies.entries())
      await appendCaseStep(store.db, {
        caseId,
        person,
        after,
        actor: { account, name, role: 'case_officer' },
        body,
      });
  }
}

const stepsOf = (person: string, came: Day): readonly StepBody[] => [
  { step: 'opened', person, because: 'renewal' },
  {
    step: 'application_received',
    on: came,
    applicant: 'person',
    wanted: 'Samma hjälp som förut, och mer på kvällarna.',
    wantedFrom: null,
  },
  {
    step: 'contact',
    on: addDays(came, 4),
    way: 'phone',
    reached: true,
    said: 'Påhittat samtal om hur vardagen går.',
    wanted: 'Mer hjälp på kvällarna.',
    told: ['lss', 'sol'],
  },
  { step: 'category_assessed', category: 3, evidence: 'Påhittat läkarintyg.' },
  { step: 'home_visit', on: addDays(came, 9), seen: 'Påhittat hembesök: kök, badrum och hiss.' },
];
