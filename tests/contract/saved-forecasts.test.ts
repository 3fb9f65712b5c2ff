import { expect, it } from 'vitest';
import { type LedgerLineFact, reference } from '#core/register';
import { day, instant, month, ore } from '#kernel';
import { insertAccount, insertForecastVintage, recordChange, type Store } from '#shell/store';
import {
  figureLineage,
  type ForecastRecordView,
  registerForecastRecord,
  registerLibrary,
  savedLeaves,
} from '#shell/usecases';
import { atRow, byHand, days } from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';

const MNKR = 100_000_000;

/** Half a year's cost in January and half in December, so that the year is whole. */
const aYear = (year: number, mnkr: number): readonly LedgerLineFact[] =>
  ['01', '12'].map((of) => ({
    fact: 'ledger_line',
    ref: reference('ledger_line', 'ledger', `A${year}-${of}`),
    valid: days(`${year}-${of}-15`, `${year}-${of}-16`),
    at: atRow(1),
    vintage: 'actual',
    account: '4621',
    accountName: 'De första 20 timmarna',
    objects: [{ dimension: '1', object: 'PA-SFB' }],
    voucher: 'A1',
    text: null,
    amount: ore((mnkr * MNKR) / 2),
  }));

const bodyOf = (mean: number) => ({
  mean: mean * MNKR,
  p025: (mean - 4) * MNKR,
  p10: (mean - 2) * MNKR,
  p90: (mean + 2) * MNKR,
  p975: (mean + 4) * MNKR,
  budget: 95 * MNKR,
  deficit: 0.9,
  seed: 1,
});

/** Outcomes of 100 and 106 mnkr; forecasts of the second on its eve and at midsummer, and one of the year after. */
async function fill(store: Store): Promise<void> {
  const heard = (on: string) => byHand('test', { recordedAt: instant(`${on}T09:00:00Z`) });
  await recordChange(store, heard('2023-12-31'), aYear(2023, 100));
  await recordChange(store, heard('2024-12-31'), aYear(2024, 106));
  const account = await insertAccount(store, {
    loginName: 'ekonom',
    name: 'Ekonom',
    roles: ['economist'],
  });
  if (!account) throw new Error('the account is refused');
  const save = (year: string, knownOn: string, mean: number, basis: object = {}) =>
    insertForecastVintage(
      store,
      { year, knownOn: day(knownOn), body: { ...bodyOf(mean), ...basis } },
      { account: account.id, name: 'Ekonom' },
      instant(`${knownOn}T17:00:00Z`),
    );
  await save('2024', '2023-12-31', 101, {
    basis: {
      asOf: month('2023-12'),
      budget: { from: 'year', year: '2024' },
      hourlyAmount: 33_200,
      passed: 0,
      groups: [
        { id: 'sfb-adults', persons: 40.5, cost: 61 * MNKR },
        { id: 'lss-adults', persons: 20, cost: 30 * MNKR },
      ],
      provider: 10 * MNKR,
    },
  });
  await save('2024', '2024-06-30', 105);
  await save('2025', '2024-12-31', 110);
}

onBothEngines('the forecasts that were saved', (engine) => {
  const filled = async () => {
    const store = await engine.openEmpty();
    await fill(store);
    const register = registerLibrary({ store });
    const recordOn = async (knownOn: string): Promise<ForecastRecordView> => {
      const record = await registerForecastRecord(store, register, day(knownOn), 'sv');
      if (!record.ok) throw new Error(record.problem.detail.en);
      return record.value;
    };
    const open = async (id: string) => {
      const found = [...id.matchAll(/register\/(\d{4}-\d{2}-\d{2})\//g)].map(([, on = '']) =>
        day(on),
      );
      const library = await register.onAll([...new Set(found)]);
      const others = await savedLeaves(store, register, id);
      if (!library.ok || !others) throw new Error(`${id} leads nowhere`);
      const lineage = figureLineage({ ...library.value, others }, id, 'sv');
      if (!lineage.ok) throw new Error(lineage.problem.detail.en);
      return lineage.value;
    };
    return { recordOn, open };
  };

  it('stand beside the outcome when the year has one', async () => {
    const { recordOn } = await filled();
    const { saved } = await recordOn('2024-12-31');
    expect(
      saved.map(({ year, horizon, total, outcome, miss, held }) => [
        year,
        horizon,
        total.mean.value,
        outcome?.value,
        miss?.value,
        held,
      ]),
    ).toEqual([
      ['2024', 12, 101, 106, 5, false],
      ['2024', 6, 105, 106, 1, true],
      ['2025', 12, 110, undefined, undefined, null],
    ]);
  });

  it('are scored by how much of the year was left when they were made', async () => {
    const { recordOn } = await filled();
    const { scores, measures } = await recordOn('2024-12-31');
    const of = (id: string) =>
      Object.fromEntries(
        measures.map(({ id: what }, i) => [
          what,
          scores.find((score) => score.id === id)?.cells[i]?.value,
        ]),
      );
    // The outcomes changed by 6 between the years, which is what an error is measured in.
    expect(of('saved-12')).toMatchObject({ n: 1, mae: 5, bias: 5, in80: 0, in95: 0 });
    expect(of('saved-12')['mase']).toBeCloseTo(5 / 6, 9);
    expect(of('saved-6')).toMatchObject({ n: 1, mae: 1, bias: 1, in80: 100, in95: 100 });
    expect(of('saved-6')['crps']).toBeLessThan(1);
  });

  it('are seen only from the day they knew of, before the outcome was known', async () => {
    const { recordOn } = await filled();
    const { saved, scores } = await recordOn('2023-12-31');
    expect(saved.map(({ year, outcome }) => [year, outcome])).toEqual([['2024', null]]);
    expect(scores.filter(({ id }) => id.startsWith('saved'))).toEqual([]);
  });

  it('open to their basis, and their parts add up to what was expected', async () => {
    const { recordOn, open } = await filled();
    const { saved } = await recordOn('2024-12-31');
    const mean = await open(saved[0]?.total.mean.id ?? '');
    expect(mean.register?.text).toContain('känt 2023-12-31');
    expect(mean.register?.text).toContain('timbeloppet 332,00\u00a0kr');
    const parts = mean.register?.inputs ?? [];
    expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(mean.value);
    const group = await open(parts[1]?.id ?? '');
    expect(group.register?.inputs.map(({ text }) => text)).toEqual(['40,5']);
  });

  it('open every number of theirs, the scores too', async () => {
    const { recordOn, open } = await filled();
    const { saved, scores } = await recordOn('2024-12-31');
    const figures = [
      ...saved.flatMap(({ total, budget, miss }) => [...Object.values(total), budget, miss]),
      ...scores.filter(({ id }) => id.startsWith('saved')).flatMap(({ cells }) => cells),
    ].flatMap((figure) => figure ?? []);
    for (const { id, value } of figures) expect([id, (await open(id)).value]).toEqual([id, value]);
    expect(figures.length).toBeGreaterThan(30);
  });
});
