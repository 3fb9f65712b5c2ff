import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Shift,
  type SupportSpell,
  firstHours,
  hoursBands,
  movesOf,
  ownProviderGap,
  shiftedCost,
  shiftsOf,
  yearlyFlows,
} from '#core/analysis';
import { addDays, day, minutes, ore } from '#kernel';

const spell = (
  person: string,
  support: SupportSpell['support'],
  from: string,
  to: string | null,
  born = '1990-01-01',
): SupportSpell => ({
  person,
  support,
  from: day(from),
  to: to === null ? null : day(to),
  born: day(born),
});
const steps = (...spells: readonly SupportSpell[]) =>
  movesOf(spells).map(({ on, from, to }) => `${on} ${from} → ${to}`);

describe("a person's moves between state, municipality and other support", () => {
  it('are the days that the support changes', () => {
    expect(
      steps(spell('a', 'sfb', '2020-01-01', '2021-03-01'), spell('a', 'lss', '2021-03-01', null)),
    ).toEqual(['2020-01-01 none → sfb', '2021-03-01 sfb → lss']);
  });

  it('go over a gap of a month as one move that tells its days', () => {
    const moves = movesOf([
      spell('a', 'sfb', '2020-01-01', '2021-03-01'),
      spell('a', 'lss', '2021-03-31', null),
    ]);
    expect(moves.at(-1)).toMatchObject({ from: 'sfb', to: 'lss', gapDays: 30, on: '2021-03-31' });
  });

  it('end and begin anew when the gap is longer', () => {
    expect(
      steps(spell('a', 'sfb', '2020-01-01', '2021-03-01'), spell('a', 'lss', '2021-04-02', null)),
    ).toEqual(['2020-01-01 none → sfb', '2021-03-01 sfb → none', '2021-04-02 none → lss']);
  });

  it('count the state first where both hold, so that extra hours under LSS are no move', () => {
    expect(
      steps(spell('a', 'sfb', '2020-01-01', null), spell('a', 'lss', '2021-01-01', '2021-06-01')),
    ).toEqual(['2020-01-01 none → sfb']);
  });

  it('know a return, and a child on the day before the eighteenth birthday but not on it', () => {
    const moves = movesOf([
      spell('a', 'sfb', '2020-01-01', '2021-01-01', '2004-01-01'),
      spell('a', 'lss', '2021-01-01', '2022-01-01', '2004-01-01'),
      spell('a', 'sfb', '2022-01-01', null, '2004-01-01'),
      spell('b', 'sfb', '2021-12-31', null, '2004-01-01'),
    ]);
    expect(moves.map(({ person, isChild, isReturn }) => [person, isChild, isReturn])).toEqual([
      ['a', true, false],
      ['a', true, false],
      ['b', true, false],
      ['a', false, true],
    ]);
  });

  it('sum by year to as many in as out and still there', () => {
    const from2020 = fc.integer({ min: 0, max: 900 });
    const spells = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('sfb', 'lss', 'other'),
        from2020,
        from2020,
      ),
      { maxLength: 12 },
    );
    const on = (days: number) => addDays(day('2020-01-01'), days);
    fc.assert(
      fc.property(spells, (made) => {
        const all = made
          .map(
            ([person, support, a, b]) =>
              [String(person), support, ...[on(a), on(b)].toSorted()] as const,
          )
          .filter(([, , from, to]) => from! < to!)
          .map(([person, support, from, to]) =>
            spell(person, support as SupportSpell['support'], from!, to!),
          );
        const flows = yearlyFlows(movesOf(all));
        const count = (side: 'from' | 'to') =>
          flows
            .filter((flow) => flow[side] === 'none')
            .reduce((sum, { children, adults }) => sum + children + adults, 0);
        expect(count('from')).toBe(count('to'));
      }),
    );
  });
});

describe('yearly flows', () => {
  it('keep children apart and count returns', () => {
    const flows = yearlyFlows(
      movesOf([
        spell('a', 'lss', '2019-01-01', '2022-05-01', '2015-01-01'),
        spell('a', 'sfb', '2022-05-01', null, '2015-01-01'),
        spell('b', 'lss', '2019-01-01', '2022-07-01'),
        spell('b', 'sfb', '2022-07-01', null),
      ]),
    );
    expect(flows).toEqual([
      { year: 2019, from: 'none', to: 'lss', children: 1, adults: 1, returns: 0 },
      { year: 2022, from: 'lss', to: 'sfb', children: 1, adults: 1, returns: 0 },
    ]);
  });
});

const shift = (more: Partial<Shift> = {}): Shift => ({
  person: 'a',
  year: 2018,
  direction: 'to_municipality',
  time: minutes(3000 * 60),
  pricePerHour: ore(29_540),
  isOwnProvider: true,
  ...more,
});
const FIRST = firstHours(minutes(1040 * 60));
const GAP = ownProviderGap(ore(7000));

describe('the cost shifted from state to municipality', () => {
  it('is time × price less what would have been paid anyway', () => {
    const { total } = shiftedCost([shift()], [FIRST, GAP]);
    expect(total).toEqual({
      persons: 1,
      returned: 0,
      gross: 3000 * 29_540,
      deductions: [
        { id: 'first_hours', amount: 1040 * 29_540 },
        { id: 'own_provider_gap', amount: 3000 * 7000 },
      ],
      net: 3000 * 29_540 - 1040 * 29_540 - 3000 * 7000,
    });
  });

  it('has no gap with another provider, and never less than nothing for a person', () => {
    const small = shift({ isOwnProvider: false, time: minutes(600 * 60) });
    expect(shiftedCost([small], [FIRST, GAP]).total).toMatchObject({ net: 0 });
  });

  it('is less by whom the state took back', () => {
    const { total, years } = shiftedCost(
      [shift(), shift({ person: 'b', year: 2019, direction: 'to_state' })],
      [FIRST, GAP],
    );
    expect(total).toMatchObject({ persons: 1, returned: 1, gross: 0, net: 0 });
    expect(years.map(({ year }) => year)).toEqual([2018, 2019]);
  });

  it('stands by every definition side by side', () => {
    const { definitions, total } = shiftedCost([shift()], [FIRST, GAP]);
    expect(definitions.map(({ deducted }) => deducted)).toEqual([
      [],
      ['first_hours'],
      ['own_provider_gap'],
      ['first_hours', 'own_provider_gap'],
    ]);
    expect(definitions[0]?.net).toBe(total.gross);
    expect(definitions.at(-1)?.net).toBe(total.net);
  });

  it('sums years to the total', () => {
    const shifts = fc.array(
      fc.record({
        year: fc.integer({ min: 2015, max: 2020 }),
        time: fc.integer({ min: 0, max: 500_000 }),
        isOwnProvider: fc.boolean(),
        back: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(shifts, (made) => {
        const all = made.map(({ year, time, isOwnProvider, back }) =>
          shift({
            year,
            time: minutes(time),
            isOwnProvider,
            direction: back ? 'to_state' : 'to_municipality',
          }),
        );
        const { years, total } = shiftedCost(all, [FIRST, GAP]);
        expect(years.reduce((sum, { net }) => sum + net, 0)).toBe(total.net);
      }),
    );
  });
});

describe('shifts found among moves', () => {
  const timed = (one: SupportSpell, time: number, per: 'week' | 'month' = 'week') => ({
    ...one,
    granted: { per, time: minutes(time) },
    isOwnProvider: false,
  });
  const spells = [
    timed(spell('a', 'sfb', '2020-01-01', '2021-03-01'), 6000),
    timed(spell('a', 'lss', '2021-03-01', '2023-01-01'), 700),
    timed(spell('a', 'sfb', '2023-01-01', null), 6000),
    timed(spell('b', 'sfb', '2020-01-01', '2022-05-01'), 6000),
    timed(spell('b', 'lss', '2022-05-01', null), 1000, 'month'),
  ];
  const found = (price: (year: number) => ReturnType<typeof ore> | undefined) =>
    shiftsOf(spells, movesOf(spells), price);

  it('have a year of the time granted under LSS, after the move or before it', () => {
    const { shifts } = found(() => ore(30_000));
    expect(
      shifts.map(({ person, year, direction, time }) => [person, year, direction, time]),
    ).toEqual([
      ['a', 2021, 'to_municipality', 36_500],
      ['b', 2022, 'to_municipality', 12_000],
      ['a', 2023, 'to_state', 36_500],
    ]);
  });

  it('name the years that have no price', () => {
    const { shifts, unpricedYears } = found((year) => (year === 2022 ? undefined : ore(30_000)));
    expect(shifts).toHaveLength(2);
    expect(unpricedYears).toEqual([2022]);
  });
});

describe('hours by group and band', () => {
  const person = (group: string, hours: number) => ({ group, minutesPerWeek: minutes(hours * 60) });

  it('tell in which group hours grew, and whether by persons or by hours each', () => {
    const [children, adults] = hoursBands(
      [person('barn', 10), person('barn', 30), person('vuxna', 50)],
      [person('barn', 30), person('barn', 50), person('vuxna', 50), person('vuxna', 50)],
    );
    expect(children).toMatchObject({ byPersons: 0, byHours: 40 * 60 });
    expect(adults).toMatchObject({ byPersons: 50 * 60, byHours: 0 });
    expect(children?.bands.map(({ before, after }) => [before, after])).toEqual([
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  it('put all of a new group in persons, and always sum to the change', () => {
    expect(hoursBands([], [person('ny', 20)])).toMatchObject([{ byPersons: 1200, byHours: 0 }]);
    const times = fc.array(fc.integer({ min: 0, max: 168 * 60 }), { maxLength: 8 });
    fc.assert(
      fc.property(times, times, (was, is) => {
        const of = (all: readonly number[]) =>
          all.map((each) => ({ group: 'g', minutesPerWeek: minutes(each) }));
        for (const change of hoursBands(of(was), of(is)))
          expect(change.byPersons + change.byHours).toBe(
            change.minutesPerWeek.after - change.minutesPerWeek.before,
          );
      }),
    );
  });
});
