import { reference } from '#core/register';
import { day, dayRange, minutes } from '#kernel';
import { recordChange, recordDutySteps, type Store } from '#shell/store';

/** Far ahead, so that what is recorded while the tests run is known by then. */
export const DUTIES_DAY = day('2999-03-01');

/** A register in which one person's decision has no review date, and one notice has no person: duties of both. */
export async function fillWithDuties(store: Store): Promise<void> {
  const at = { row: 1 };
  const person = reference('person', 'own', 'P1');
  const recorded = await recordChange(
    store,
    { actor: 'tester', reason: 'test', source: null, recordedAt: null },
    [
      {
        fact: 'person',
        ref: person,
        valid: dayRange(day('1990-01-01'), null),
        at,
        born: day('1990-01-01'),
        identityNumber: null,
        name: 'Namn Som Aldrig Lämnar Tjugo',
        protection: null,
      },
      {
        fact: 'decision',
        ref: reference('decision', 'own', 'B1'),
        valid: dayRange(day('2999-02-01'), null),
        at,
        person,
        law: 'LSS',
        measure: 'personal_assistance',
        outcome: 'granted',
        category: 1,
        granted: {
          per: 'week',
          basic: minutes(700),
          other: minutes(700),
          waiting: minutes(0),
          standby: minutes(0),
        },
        decided: day('2999-02-01'),
        known: day('2999-02-01'),
        reviewOn: null,
        delegated: true,
        interim: false,
        higherAmount: false,
      },
    ],
  );
  if (!recorded.ok) throw new Error(recorded.problem.detail.en);
  await recordDutySteps(store, [
    {
      person: null,
      on: day('2999-02-20'),
      actor: 'tester',
      reason: 'test',
      kind: 'notice_unmatched',
      outcome: 'withdrawn',
    },
  ]);
}
