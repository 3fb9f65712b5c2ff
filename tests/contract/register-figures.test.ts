import { expect, it } from 'vitest';
import { type Figure, REGISTER } from '#core/figures';
import type { FkChargeFact, LedgerLineFact, PerformedMonthFact } from '#core/register';
import { reference } from '#core/register';
import { day, daysOf, type Day, instant, minutes, month, ore, R } from '#kernel';
import { recordChange, type Store } from '#shell/store';
import { figureRows, overview, registerLibrary, vintages } from '#shell/usecases';
import { aDecision, aPerson, atRow, byHand, days } from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';

const recordedOn = (d: string) => byHand('test', { recordedAt: instant(`${d}T09:00:00Z`) });

const aCharge = (
  id: string,
  person: string,
  [service, invoice]: readonly [string, string],
  amount: number,
): FkChargeFact => ({
  fact: 'fk_charge',
  ref: reference('fk_charge', 'fk', id),
  valid: daysOf(month(service)),
  at: atRow(1),
  person: reference('person', 'own', person),
  serviceMonth: month(service),
  invoiceMonth: month(invoice),
  invoice: `F-${invoice}`,
  time: null,
  hourlyAmount: null,
  amount: ore(amount),
});

const aLine = (id: string, on: string, over: Partial<LedgerLineFact> = {}): LedgerLineFact => ({
  fact: 'ledger_line',
  ref: reference('ledger_line', 'ledger', id),
  valid: days(on, `${on.slice(0, 8)}${String(Number(on.slice(8)) + 1).padStart(2, '0')}`),
  at: atRow(1),
  vintage: 'actual',
  account: '4621',
  accountName: 'De första 20 timmarna',
  objects: [{ dimension: '1', object: 'PA-SFB' }],
  voucher: 'A1',
  text: null,
  amount: ore(1),
  ...over,
});

const performed = (id: string, person: string, name: string): PerformedMonthFact => ({
  fact: 'performed_month',
  ref: reference('performed_month', 'own', id),
  valid: daysOf(month(name)),
  at: atRow(1),
  person: reference('person', 'own', person),
  provider: null,
  law: 'SFB',
  month: month(name),
  active: minutes(6000),
  waiting: minutes(0),
  standby: minutes(0),
});

/** Two persons under SFB in 2023, of whom the register hears of the second, and of her charges, in April 2024. */
async function fill(store: Store): Promise<void> {
  await recordChange(store, recordedOn('2023-12-31'), [
    aPerson('P1'),
    aPerson('P2', { born: day('2010-05-02'), valid: days('2010-05-02') }),
    aDecision('B1', 'P1', { law: 'SFB', valid: days('2022-01-01') }),
    performed('R1', 'P1', '2023-01'),
    performed('R2', 'P1', '2023-12'),
    aCharge('F1/1', 'P1', ['2023-03', '2023-03'], 100_050),
    aLine('A1/1', '2023-03-30', { amount: ore(100_050) }),
    aLine('A1/2', '2023-03-30', { account: '2440', objects: [], amount: ore(-100_050) }),
    aLine('B1', '2023-06-01', { vintage: 'budget', amount: ore(90_000) }),
  ]);
  await recordChange(store, recordedOn('2024-04-15'), [
    aDecision('B2', 'P2', { law: 'SFB', valid: days('2023-07-01') }),
    aCharge('F2/1', 'P2', ['2023-07', '2024-04'], 50_000),
    aCharge('F2/2', 'P1', ['2023-03', '2024-04'], -100_050),
  ]);
}

onBothEngines('the register as figures', (engine) => {
  const filled = async () => {
    const store = await engine.openEmpty();
    await fill(store);
    return { store, register: registerLibrary({ store }) };
  };

  const figure = (figures: ReadonlyMap<string, Figure>, knownOn: string, path: string) => {
    const found = figures.get(`register/${knownOn}/${path}`);
    return found && R.toNumber(found.value);
  };

  it('tells of a year what was known on each day', async () => {
    const { register } = await filled();
    const on = async (knownOn: string) => {
      const library = await register.on(day(knownOn));
      const of = library.ok ? library.value.packages.get(REGISTER) : undefined;
      return [
        'state.persons/outcome/2023',
        'state.children/outcome/2023-07',
        'state.charged_by_service_month/outcome/2023',
        'state.charged_persons/outcome/2023-03',
        'state.net_cost/outcome/2023',
        'state.net_cost/deviation/2023',
        'state.persons_first_of_october/outcome/2023-10-01',
      ].map((path) => of && figure(of.figures, knownOn, path));
    };
    expect(await on('2023-12-31')).toEqual([1, 0, 1000.5, 1, 1000.5, -100.5, 1]);
    expect(await on('2024-04-14')).toEqual([1, 0, 1000.5, 1, 1000.5, -100.5, 1]);
    expect(await on('2024-04-15')).toEqual([1.5, 1, 500, 0, 1000.5, -100.5, 2]);
  });

  it('knew nothing before the first change, and says so', async () => {
    const { register } = await filled();
    const before = await register.on(day('2023-12-30'));
    expect(before.ok ? undefined : before.problem.code).toBe('NOT_FOUND');
    expect(before.ok ? '' : before.problem.detail.sv).toContain('2023-12-30');
  });

  it('opens every figure with rows to rows that count or sum to it', async () => {
    const { store, register } = await filled();
    const library = await register.on(null);
    const of = library.ok ? library.value.packages.get(REGISTER) : undefined;
    if (!library.ok || !of) throw new Error('the register is refused');
    let opened = 0;
    for (const each of of.figures.values()) {
      if (each.origin.from !== 'register' || !each.origin.hasRows) continue;
      const question = { figure: each.id, offset: 0, mayOpen: false };
      const page = await figureRows(store, library.value, question, 'sv');
      if (!page.ok) throw new Error(page.problem.detail.en);
      const { rows, columns, total } = page.value;
      expect([each.id, rows.length]).toEqual([each.id, total]);
      const at = columns.findIndex(({ id }) => id === 'amount');
      const kronor = rows.map(({ cells }) =>
        Number((cells[at] ?? '').replaceAll(/\s/g, '').replace(',', '.').replace('−', '-')),
      );
      const value = R.toNumber(each.value);
      if (each.measure === 'kr')
        expect([each.id, kronor.reduce((a, b) => a + b, 0)]).toEqual([each.id, value]);
      if (each.metric.startsWith('state.persons'))
        expect([each.id, total]).toEqual([each.id, value]);
      opened += 1;
    }
    expect(opened).toBeGreaterThan(60);
  });

  it('gives a person’s id only to those who may open persons', async () => {
    const { store, register } = await filled();
    const library = await register.on(day('2024-04-15'));
    if (!library.ok) throw new Error('the register is refused');
    const ask = async (mayOpen: boolean) => {
      const asked = 'register/2024-04-15/state.persons/outcome/2023-07';
      const page = await figureRows(
        store,
        library.value,
        { figure: asked, offset: 0, mayOpen },
        'sv',
      );
      return page.ok ? page.value.rows.map(({ person }) => person) : [];
    };
    const [open, shut] = [await ask(true), await ask(false)];
    expect(open.map((person) => person?.id?.slice(0, 8))).toEqual(
      open.map((person) => person?.reference),
    );
    expect(shut.map((person) => person?.id)).toEqual([null, null]);
  });

  it('answers again from what it kept, until something is recorded that the day can see', async () => {
    const { store, register } = await filled();
    const packageOn = async (on: Day | null) => {
      const library = await register.on(on);
      return library.ok ? library.value.packages.get(REGISTER) : undefined;
    };
    const [past, now] = [await packageOn(day('2024-01-31')), await packageOn(null)];
    expect(await packageOn(null)).toBe(now);
    await recordChange(store, recordedOn('2024-05-02'), [
      aDecision('B1', 'P1', { law: 'SFB', valid: days('2022-01-01', '2023-02-01') }),
    ]);
    expect(await packageOn(day('2024-01-31'))).toBe(past);
    const after = await packageOn(null);
    expect(after).not.toBe(now);
    expect(after && figure(after.figures, '2024-05-02', 'state.persons/outcome/2023-03')).toBe(0);
  });

  it('shows what a year looked like in January, June and December of the year after', async () => {
    const { store, register } = await filled();
    await recordChange(store, recordedOn('2025-01-02'), [aPerson('P3')]);
    const seen = await vintages(register, { year: undefined, knownOn: null }, 'sv');
    if (!seen.ok) throw new Error(seen.problem.detail.en);
    expect(seen.value.title).toBe('Så såg 2023 ut i januari, juni och december 2024');
    expect(seen.value.amounts.map((amount) => amount?.value)).toEqual([1000.5, 500, 500]);
    expect(seen.value.months[6]?.persons.map((persons) => persons?.value)).toEqual([0, 1, 1]);
    const early = await vintages(register, { year: '2023', knownOn: day('2024-02-01') }, 'sv');
    expect(early.ok ? undefined : early.problem.code).toBe('NOT_FOUND');
  });

  it('says to the öre how the ledger and the invoices differ', async () => {
    const { store } = await filled();
    await recordChange(store, recordedOn('2024-06-01'), [
      aLine('A2/1', '2023-05-30', { amount: ore(-1) }),
    ]);
    const library = await registerLibrary({ store }).on(null);
    const said = library.ok && overview(library.value, { municipality: REGISTER }, 'sv');
    const sentence = said && said.ok ? said.value.reconciliation?.sentence : '';
    expect(sentence?.replaceAll(/\s/g, ' ')).toContain('fakturor: −0,01 kr (2023).');
  });
});
