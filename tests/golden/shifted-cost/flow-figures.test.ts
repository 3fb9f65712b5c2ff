import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  flowFigures,
  grantedFigures,
  hoursBands,
  hoursSplitFigures,
  shiftedCost,
  shiftedTotal,
  shiftedYears,
  firstHours,
} from '#core/analysis';
import { day, minutes, ore, R, words } from '#kernel';

const register = { name: 'Orten', knownOn: day('2026-01-31') };

it('counts children and adults apart, and both together with how they were added', () => {
  const [flow] = flowFigures(register, [
    { year: 2025, from: 'sfb', to: 'lss', children: 3, adults: 4, returns: 1 },
  ]);
  expect(flow && R.toNumber(flow.all.value)).toBe(7);
  expect(flow?.children.id).toBe('register/2026-01-31/flow.sfb-lss.children/flow/2025');
  expect(flow?.all.origin).toMatchObject({
    from: 'formula',
    inputs: [{ id: flow?.children.id }, { id: flow?.adults.id }],
  });
});

it('has the shifted cost in thousands of kronor, net of its deductions, with years that sum', () => {
  const shift = {
    direction: 'to_municipality',
    time: minutes(60_000),
    pricePerHour: ore(30_000),
    isOwnProvider: false,
  } as const;
  const shifted = shiftedCost(
    [
      { ...shift, person: 'a', year: 2024 },
      { ...shift, person: 'b', year: 2025, direction: 'to_state' },
      { ...shift, person: 'c', year: 2025, time: minutes(120_000) },
    ],
    [firstHours(minutes(30_000))],
  );
  const label = words('Avdrag', 'Deduction');
  const years = shiftedYears(register, shifted, [{ id: 'first_hours', label, definition: label }]);
  // 1 000 hours × 300 less 500 × 300; then 2 000 less 500 less what went back, 1 000 less 500.
  expect(years.map(({ net }) => R.toNumber(net.value))).toEqual([150, 300]);
  const total = shiftedTotal(years);
  expect(total && R.toNumber(total.net.value)).toBe(Number(shifted.total.net) / 100_000);
});

it('splits a change of hours as the bands do, whatever the groups', () => {
  const persons = fc.array(
    fc.integer({ min: 60, max: 9000 }).map((each) => ({
      group: 'LSS barn',
      minutesPerWeek: minutes(each),
    })),
    { maxLength: 12 },
  );
  const group = { id: 'lss-children', label: words('LSS, barn', 'LSS, children') } as const;
  const sum = (all: readonly { minutesPerWeek: number }[]) =>
    minutes(all.reduce((total, each) => total + each.minutesPerWeek, 0));
  fc.assert(
    fc.property(persons, persons, (was, is) => {
      const [change] = hoursBands(was, is);
      const at = (on: string, all: typeof was) =>
        grantedFigures(register, day(on), group, {
          persons: all.length,
          minutesPerWeek: sum(all),
        });
      const split = hoursSplitFigures(at('2024-10-01', was), at('2025-10-01', is));
      if (!split) throw new Error('the split is made');
      const inMinutes = R.toNumber(split.byPersons.value) * 60;
      expect(Math.abs(inMinutes - (change?.byPersons ?? 0))).toBeLessThanOrEqual(0.5 + 1e-6);
      const whole = R.toNumber(R.add(split.byPersons.value, split.byHours.value)) * 60;
      expect(Math.abs(whole - (sum(is) - sum(was)))).toBeLessThan(1e-6);
    }),
  );
});
