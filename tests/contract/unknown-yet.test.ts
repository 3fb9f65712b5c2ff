import { expect, it } from 'vitest';
import { type FkChargeFact, reference } from '#core/register';
import {
  day,
  daysOf,
  firstDayOf,
  instant,
  month,
  type Ore,
  ore,
  R,
  Random,
  shiftMonth,
} from '#kernel';
import { recordChange, type Store } from '#shell/store';
import {
  type FigureView,
  figureRows,
  type RegisterLibrary,
  registerLibrary,
  type TriangleRowView,
  unknownLeaves,
  unknownYetView,
  type UnknownYetView,
  yearForecastView,
} from '#shell/usecases';
import { aDecision, aPerson, atRow, byHand, days } from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';

const FIRST = month('2023-01');
const MONTHS = 18;

const aCharge = (
  id: string,
  person: string,
  service: string,
  invoice: string,
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

/**
 * Some who come and some who go, known up to four months late; a start that moves, and charges that are paid back. Each
 * month is recorded when it ends, or `lag` months after.
 */
async function fill(store: Store, seed: number, lag: number): Promise<void> {
  const random = new Random(seed, 'unknown-yet');
  const persons = Array.from({ length: 14 }, (_, i) => {
    const from = shiftMonth(FIRST, random.below(MONTHS - 4));
    return { id: `P${i}`, from, known: random.below(5), ends: random.chance(30) };
  });
  for (let at = 0; at < MONTHS; at += 1) {
    const now = shiftMonth(FIRST, at);
    const told = persons.filter(({ from, known }) => shiftMonth(from, known) === now);
    const moved = persons.filter(({ from }) => shiftMonth(from, 6) === now).slice(0, 1);
    const facts = [
      ...told.flatMap(({ id, from }) => [
        aPerson(id),
        aDecision(`B${id}`, id, {
          law: 'SFB',
          valid: days(firstDayOf(from)),
          decided: day(`${now}-10`),
          known: day(`${now}-10`),
        }),
      ]),
      ...moved.map(({ id, from, ends }) =>
        aDecision(`B${id}`, id, {
          law: 'SFB',
          valid: days(
            firstDayOf(shiftMonth(from, 1)),
            ends ? firstDayOf(shiftMonth(from, 4)) : null,
          ),
          decided: day(`${now}-12`),
          known: day(`${now}-12`),
        }),
      ),
      ...persons
        .filter(({ from, known }) => shiftMonth(from, known) <= now)
        .flatMap(({ id }) => {
          const service = shiftMonth(now, -random.below(3));
          const amount = random.chance(10) ? -250_050 : 2_812_300 + random.below(999);
          return service < FIRST ? [] : [aCharge(`${id}/${at}`, id, service, now, amount)];
        }),
    ];
    if (facts.length > 0)
      await recordChange(
        store,
        byHand('test', { recordedAt: instant(`${shiftMonth(now, lag)}-27T09:00:00Z`) }),
        facts,
      );
  }
}

type Seen = {
  readonly store: Store;
  readonly register: RegisterLibrary;
  readonly view: UnknownYetView;
};

const numberIn = (text: string): number =>
  Number(text.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-'));

onBothEngines('what is not yet known', (engine) => {
  const seen = async (seed: number, lag = 0): Promise<Seen> => {
    const store = await engine.openEmpty();
    await fill(store, seed, lag);
    const view = await unknownYetView(store, null, 'sv');
    if (!view.ok) throw new Error(view.problem.detail.en);
    return { store, register: registerLibrary({ store }), view: view.value };
  };

  const rowsOf = async ({ store, register }: Seen, { id }: FigureView) => {
    const library = await register.on(null);
    const others = await unknownLeaves(store, id);
    if (!library.ok || !others) throw new Error(`${id} leads nowhere`);
    const asked = { figure: id, offset: 0, mayOpen: false };
    const page = await figureRows(store, { ...library.value, others }, asked, 'sv');
    if (!page.ok) throw new Error(page.problem.detail.en);
    return page.value;
  };

  const knownCells = (rows: readonly TriangleRowView[]) =>
    rows.flatMap(({ cells, passed }) => cells.slice(0, passed));

  it.each([
    [1, 0],
    [2, 1],
  ])(
    'opens every known cell to rows that add up to it (seed %i, heard %i late)',
    async (seed, lag) => {
      const register = await seen(seed, lag);
      const { starts, ends, charges } = register.view.triangles;
      let reversed = 0;
      for (const cell of [...knownCells(starts), ...knownCells(ends)]) {
        const { rows } = await rowsOf(register, cell);
        const counts = rows.map(({ cells }) => numberIn(cells.at(-1) ?? ''));
        reversed += counts.filter((count) => count < 0).length;
        expect([cell.id, counts.reduce((a, b) => a + b, 0)]).toEqual([cell.id, cell.value]);
        expect(rows.every(({ person }) => person !== null && person.id === null)).toBe(true);
      }
      expect(reversed).toBeGreaterThan(0);
      const charged = register.view.months.map((month) => month.charged);
      for (const cell of [...knownCells(charges), ...charged]) {
        const { rows } = await rowsOf(register, cell);
        const kronor = rows.reduce((sum, { cells }) => sum + numberIn(cells.at(-1) ?? ''), 0);
        expect(kronor).toBeCloseTo(cell.value * 1000, 2);
      }
    },
  );

  it('sums the kronor of a month to what is charged of it, and what is open to what is expected', async () => {
    const { view } = await seen(4);
    for (const [i, row] of view.triangles.charges.entries()) {
      const month = view.months[i];
      expect(row.known.value).toBeCloseTo(month?.charged.value ?? Number.NaN, 5);
      expect(row.known.value + row.open.value).toBeCloseTo(
        month?.expectedAmount.mean.value ?? Number.NaN,
        1,
      );
    }
    for (const row of Object.values(view.triangles).flat()) {
      const expected = row.cells.slice(row.passed).reduce((sum, { value }) => sum + value, 0);
      if (row.passed < row.cells.length) expect(expected).toBeCloseTo(row.open.value, 5);
    }
  });

  it('tells of known persons by those of the month before, and who began and ended since', async () => {
    const { store, view } = await seen(3);
    for (const { known } of view.months.slice(1)) {
      const figure = (await unknownLeaves(store, known.id))?.(known.id);
      const inputs = figure?.origin.from === 'register' ? figure.origin.inputs : [];
      const [before, began, ended] = inputs.map(({ value }) => R.toNumber(value));
      expect((before ?? 0) + (began ?? 0) - (ended ?? 0)).toBe(known.value);
    }
  });

  it('has no rows behind what is only expected, and says so', async () => {
    const register = await seen(5);
    const row = register.view.triangles.starts.at(-1);
    const expected = row?.cells[row.passed];
    if (!expected) throw new Error('nothing is expected');
    await expect(rowsOf(register, expected)).rejects.toThrow('has no rows of its own');
  });

  it.each([0, 1])(
    'finds every figure again by its address alone, heard %i months late',
    async (lag) => {
      const { store, view } = await seen(6, lag);
      const cells = Object.values(view.triangles).flatMap((rows) =>
        rows.flatMap((row) => [...row.cells, row.known, row.open]),
      );
      for (const { id, value } of [...cells, view.known, view.proposal.all.mean]) {
        const found = (await unknownLeaves(store, id))?.(id);
        expect([id, found && R.toNumber(found.value)]).toEqual([id, value]);
      }
    },
  );

  const afterOneMonth = async (facts: Parameters<typeof recordChange>[2]) => {
    const store = await engine.openEmpty();
    const at = byHand('test', { recordedAt: instant('2025-03-28T09:00:00Z') });
    await recordChange(store, at, facts);
    return store;
  };
  const MARCH = { valid: days('2025-03-01'), decided: day('2025-03-09'), known: day('2025-03-10') };

  it('says once that a month is too little to learn from', async () => {
    const store = await afterOneMonth([
      aPerson('A'),
      aDecision('B', 'A', { law: 'SFB', ...MARCH }),
      aCharge('C', 'A', '2025-03', '2025-03', 2_900_000),
    ]);
    const view = await unknownYetView(store, null, 'sv');
    if (!view.ok) throw new Error(view.problem.detail.en);
    expect(view.value.heading).toMatch(/^Knappt någon har börjat utan att vara känd, och/);
    expect(view.value.notes.map(({ code }) => code)).toEqual(['HISTORY_SHORT']);
    expect(view.value.hits.sentence).toContain('för kort');
  });

  it('says when more are charged for than are known of', async () => {
    const store = await afterOneMonth([
      aPerson('A'),
      aCharge('C', 'A', '2025-03', '2025-03', 2_900_000),
    ]);
    const view = await unknownYetView(store, null, 'sv');
    const notes = view.ok ? view.value.notes : [];
    expect(notes.at(-1)?.message).toContain('1 debiteras för mars 2025 men bara 0 har');
  });

  it('compares the year with no budget where there is none, and with one’s own once entered', async () => {
    const store = await afterOneMonth([
      aPerson('A'),
      aDecision('B', 'A', { law: 'SFB', ...MARCH }),
      aCharge('C', 'A', '2025-03', '2025-03', 2_900_000),
    ]);
    const register = registerLibrary({ store });
    const ask = async (budget?: Ore) => {
      const view = await yearForecastView(store, register, { knownOn: null, budget }, 'sv');
      if (!view.ok) throw new Error(view.problem.detail.en);
      return view.value;
    };
    const without = await ask();
    expect(without.heading).toMatch(/^2025 väntas kosta [\d,]+ mnkr$/);
    expect([without.budget, without.deficit]).toEqual([null, null]);
    expect(without.notes[0]).toMatch(/^Registret har ingen budget för 2025 och ingen/);
    const own = await ask(ore(1));
    expect(own.heading).toContain('över den egna budgeten');
    expect(own.deficit?.value).toBeGreaterThan(90);
  });
});
