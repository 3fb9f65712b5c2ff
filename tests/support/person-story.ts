import {
  type DecisionFact,
  type FactCommand,
  type Granted,
  type PersonFact,
  reference,
} from '#core/register';
import {
  day,
  dayRange,
  daysOf,
  instant,
  minutes,
  month,
  ore,
  PersonNumber,
  shiftMonth,
} from '#kernel';
import { keyOfFolder, nameMunicipality, openStore, recordChange } from '#shell/store';

/** A published test number, of the person whom the story is about. */
export const STORY_NUMBER = '199003272383';
export const STORY_NAME = 'Påhittad Adamsson';

const AT = { row: 1 };
const person = reference('person', 'identity_number', STORY_NUMBER);
const provider = reference('provider', 'own', 'A1');
const own = reference('decision', 'own', 'B1');
const state = reference('decision', 'fk', 'FK1');
const since = (from: string, to: string | null = null) =>
  dayRange(day(from), to === null ? null : day(to));
const hoursAWeek = (basic: number): Granted => ({
  per: 'week',
  basic: minutes(basic * 60),
  other: minutes(0),
  waiting: minutes(0),
  standby: minutes(0),
});

const aPerson = (over: Partial<PersonFact>): PersonFact => ({
  fact: 'person',
  ref: person,
  valid: since('1990-03-27'),
  at: AT,
  born: day('1990-03-27'),
  identityNumber: null,
  name: null,
  protection: null,
  ...over,
});

const ownDecision = (to: string | null): DecisionFact => ({
  fact: 'decision',
  ref: own,
  person,
  valid: since('2023-01-01', to),
  at: AT,
  law: 'LSS',
  measure: 'personal_assistance',
  outcome: 'granted',
  category: 1,
  granted: hoursAWeek(40),
  decided: day('2022-12-10'),
  known: day('2022-12-10'),
  reviewOn: null,
  delegated: true,
  interim: false,
  higherAmount: false,
});

const execution = (id: string, decision: typeof own, from: string, to: string | null) =>
  ({
    fact: 'execution',
    ref: reference('execution', 'own', id),
    decision,
    provider,
    valid: since(from, to),
    at: AT,
  }) as const;

const others = Array.from({ length: 260 }, (_, n) =>
  aPerson({ ref: reference('person', 'own', `P${n}`), name: `Påhittad person ${n + 1}` }),
);

const IN_JANUARY: readonly FactCommand[] = [
  aPerson({ name: STORY_NAME, identityNumber: PersonNumber.parse(STORY_NUMBER) ?? null }),
  ...others,
  aPerson({
    ref: reference('person', 'own', 'S1'),
    name: 'Påhittad Skyddad',
    protection: 'secrecy_mark',
  }),
  {
    fact: 'provider',
    ref: provider,
    valid: since('2011-01-01'),
    at: AT,
    organisationNumber: null,
    name: 'Påhittade Assistansen',
    form: 'municipal',
  },
  ownDecision(null),
  execution('V1', own, '2023-01-01', null),
];

// What Försäkringskassan decided from December is heard of in May.
const IN_MAY: readonly FactCommand[] = [
  ownDecision('2023-12-01'),
  execution('V1', own, '2023-01-01', '2023-12-01'),
  {
    ...ownDecision(null),
    ref: state,
    law: 'SFB',
    valid: since('2023-12-01'),
    granted: hoursAWeek(60),
    decided: day('2024-04-10'),
    known: day('2024-05-20'),
  },
  execution('V2', state, '2023-12-01', null),
  {
    fact: 'fk_notice',
    ref: reference('fk_notice', 'fk', 'N1'),
    person,
    decision: state,
    valid: since('2023-12-01'),
    at: AT,
    outcome: 'granted',
    granted: hoursAWeek(60),
    decided: day('2024-04-10'),
    received: day('2024-05-20'),
  },
  ...[0, 1, 2, 3].map((n): FactCommand => {
    const service = shiftMonth(month('2023-12'), n);
    return {
      fact: 'fk_charge',
      ref: reference('fk_charge', 'fk', `F/${n}`),
      person,
      serviceMonth: service,
      invoiceMonth: month('2024-05'),
      valid: daysOf(service),
      at: AT,
      invoice: 'F',
      time: minutes(20 * 60 * 4),
      hourlyAmount: ore(33_260),
      amount: ore(2_660_800),
    };
  }),
  ...[0, 1, 2].map((n): FactCommand => {
    const worked = shiftMonth(month('2024-02'), n);
    return {
      fact: 'performed_month',
      ref: reference('performed_month', 'own', `M${n}`),
      person,
      provider,
      law: 'SFB',
      month: worked,
      valid: daysOf(worked),
      at: AT,
      active: minutes(250 * 60),
      waiting: minutes(0),
      standby: minutes(0),
    };
  }),
];

/** Fills a made-up register with somebody whose past looked otherwise before May 2024, and with many others. */
export async function tellPersonStory(data: string): Promise<void> {
  const store = await openStore({ folder: data }, await keyOfFolder(data));
  await nameMunicipality(store, { name: 'Tjugohult', code: null, synthetic: true });
  const tell = (recordedAt: string, source: string, commands: readonly FactCommand[]) =>
    recordChange(
      store,
      {
        actor: 'tester',
        reason: 'Inläsning av fil',
        source: { name: source, hash: Buffer.from(source.padEnd(32)).toString('hex') },
        recordedAt: instant(recordedAt),
      },
      commands,
    );
  for (const told of [
    await tell('2024-01-31T17:00:00Z', 'beslut-januari.csv', IN_JANUARY),
    await tell('2024-05-31T17:00:00Z', 'besked-maj.csv', IN_MAY),
  ])
    if (!told.ok) throw new Error(JSON.stringify(told.problem));
  await store.close();
}
