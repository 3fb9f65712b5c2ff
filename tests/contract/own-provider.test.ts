import { expect, it } from 'vitest';
import { REGISTER } from '#core/figures';
import {
  type LedgerLineFact,
  type PerformedMonthFact,
  type Reference,
  reference,
} from '#core/register';
import { day, daysOf, type Day, instant, minutes, month, ore, R } from '#kernel';
import { recordChange, type Store } from '#shell/store';
import { figureLineage, figureRows, ownProvider, registerLibrary } from '#shell/usecases';
import { anAssistant, aPerson, aProvider, aTimeReport, atRow, byHand } from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';

const recordedOn = (on: string) => byHand('test', { recordedAt: instant(`${on}T09:00:00Z`) });

const MONTHS = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`);
const OWN = reference('provider', 'own', 'egen');
const PRIVATE = reference('provider', 'own', 'annan');

/** A hundred hours of active time and eight of waiting, which count as two. */
const performed = (
  name: string,
  provider: Reference<'provider'> | null,
  law: 'LSS' | 'SFB' = 'LSS',
): PerformedMonthFact => ({
  fact: 'performed_month',
  ref: reference('performed_month', 'own', `${name} ${law} ${provider?.id ?? 'ingen'}`),
  valid: daysOf(month(name)),
  at: atRow(1),
  person: reference('person', 'own', 'P'),
  provider,
  law,
  month: month(name),
  active: minutes(6000),
  waiting: minutes(480),
  standby: minutes(0),
});

const booked = (kronor: number): LedgerLineFact => ({
  fact: 'ledger_line',
  ref: reference('ledger_line', 'ledger', 'A1/1'),
  valid: { from: day('2024-06-30'), to: day('2024-07-01') },
  at: atRow(1),
  vintage: 'actual',
  account: '5010',
  accountName: 'Löner',
  objects: [{ dimension: '1', object: 'PA-EGEN' }],
  voucher: 'A1',
  text: null,
  amount: ore(kronor * 100),
});

/** The own provider performs 12 × 102 hours under LSS and 102 under SFB, and costs 66 300 kronor net. */
async function fill(store: Store): Promise<void> {
  await recordChange(store, recordedOn('2025-01-10'), [
    aPerson('P'),
    { ...aProvider('egen'), form: 'municipal' },
    aProvider('annan'),
    ...MONTHS.flatMap((name) => [performed(name, OWN), performed(name, PRIVATE)]),
    performed('2024-03', OWN, 'SFB'),
    booked(66_300),
  ]);
}

const NOTHING_WRITTEN = { own: new Map(), move: new Map() };

onBothEngines('the own provider in the register', (engine) => {
  const filled = async () => {
    const store = await engine.openEmpty();
    await fill(store);
    return { store, register: registerLibrary({ store }) };
  };
  const hoursOn = async (store: Store, knownOn: Day | null, period = '2024') => {
    const library = await registerLibrary({ store }).on(knownOn);
    const of = library.ok ? library.value.packages.get(REGISTER) : undefined;
    const found = [...(of?.figures.values() ?? [])].find(
      (figure) => figure.id.includes('/own_provider.hours/') && figure.period === period,
    );
    return found && R.toNumber(found.value);
  };

  it('has performed the hours of both laws, waiting time at its share, and no one else’s', async () => {
    const { store } = await filled();
    expect(await hoursOn(store, null)).toBe(13 * 102);
    expect(await hoursOn(store, null, '2024-03')).toBe(204);
  });

  it('costs the hourly amount and its net cost over its hours', async () => {
    const { register } = await filled();
    const library = await register.on(null);
    if (!library.ok) throw new Error(library.problem.detail.en);
    const page = ownProvider(library.value, NOTHING_WRITTEN, 'sv');
    if (!page.ok) throw new Error(page.problem.detail.en);
    const { source, note, cost, gap, sources } = page.value;
    // 66 300 kronor over 1 326 hours are 50 kronor above 332.60.
    expect([source, note, cost.value, gap.value]).toEqual(['2024', null, 382.6, 50]);
    expect(sources.map(({ id }) => id)).toEqual(['2024', 'jonkoping-2018']);
    expect(page.value.heading).toMatch(/^En timme i egen regi kostade 382,60 kr 2024 i /);
    const again = figureLineage(library.value, cost.id, 'sv');
    expect(again.ok && again.value.formula?.inputs.map(({ value }) => value)).toEqual([
      332.6, 66_300, 1326,
    ]);
  });

  it('opens its hours to the own provider’s rows of both laws', async () => {
    const { store, register } = await filled();
    const library = await register.on(day('2025-01-10'));
    if (!library.ok) throw new Error(library.problem.detail.en);
    const figure = 'register/2025-01-10/own_provider.hours/outcome/2024-03';
    const rows = await figureRows(
      store,
      library.value,
      { figure, offset: 0, mayOpen: false },
      'sv',
    );
    expect(rows.ok && rows.value.rows.map(({ cells }) => cells)).toEqual([
      ['2024-03', '100:00', '8:00', '0:00'],
      ['2024-03', '100:00', '8:00', '0:00'],
    ]);
  });

  it('is not told of a year in which somebody unknown performed some time, from the day that is heard', async () => {
    const { store } = await filled();
    await recordChange(store, recordedOn('2025-02-10'), [
      anAssistant('A'),
      aTimeReport('T', 'P', 'A', { provider: null }),
    ]);
    expect(await hoursOn(store, day('2025-02-09'))).toBe(13 * 102);
    expect(await hoursOn(store, day('2025-02-10'))).toBeUndefined();
    const library = await registerLibrary({ store }).on(null);
    const page = library.ok && ownProvider(library.value, NOTHING_WRITTEN, 'sv');
    expect(page && page.ok && [page.value.source, page.value.note]).toEqual([
      'jonkoping-2018',
      expect.stringContaining('nettokostnad för 2024 men inte vem som utförde tiden'),
    ]);
  });

  it('is not told of a year when a provider’s form is not known', async () => {
    const { store } = await filled();
    await recordChange(store, recordedOn('2025-02-10'), [
      { ...aProvider('okänd'), form: null },
      performed('2024-05', reference('provider', 'own', 'okänd')),
    ]);
    expect(await hoursOn(store, day('2025-02-09'))).toBe(13 * 102);
    expect(await hoursOn(store, day('2025-02-10'))).toBeUndefined();
  });

  it('is not told of a year that lacks a month of its time', async () => {
    const store = await engine.openEmpty();
    await recordChange(store, recordedOn('2025-01-10'), [
      aPerson('P'),
      { ...aProvider('egen'), form: 'municipal' },
      aProvider('annan'),
      ...MONTHS.map((name) => performed(name, name === '2024-08' ? PRIVATE : OWN)),
      booked(1),
    ]);
    expect(await hoursOn(store, null)).toBeUndefined();
  });
});
