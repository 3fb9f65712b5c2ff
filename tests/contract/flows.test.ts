import { expect, it } from 'vitest';
import { day, instant, minutes, ore } from '#kernel';
import { recordChange } from '#shell/store';
import { hoursByGroup, shiftedCosts, supportFlows } from '#shell/usecases';
import { aDecision, anExecution, aPerson, aProvider, byHand, days } from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';

const recordedOn = (on: string) => byHand('test', { recordedAt: instant(`${on}T09:00:00Z`) });

onBothEngines('the register', (engine) => {
  it('counts moves between the laws by year, children apart, as known on a day', async () => {
    const store = await engine.openEmpty();
    await recordChange(store, recordedOn('2024-01-10'), [
      aPerson('barn', { born: day('2012-01-01'), valid: days('2012-01-01') }),
      aDecision('B1', 'barn', { law: 'LSS', valid: days('2022-01-01', '2023-06-01') }),
      aDecision('B2', 'barn', { law: 'SFB', valid: days('2023-06-01') }),
      aPerson('vuxen'),
      aDecision('V1', 'vuxen', { law: 'SFB', valid: days('2022-03-01', '2023-09-01') }),
    ]);
    await recordChange(store, recordedOn('2024-03-10'), [
      aDecision('V2', 'vuxen', { law: 'LSS', valid: days('2023-09-15') }),
    ]);
    const flows = async (knownOn: string) =>
      (await supportFlows(store, { knownOn: day(knownOn) })).flows
        .filter(({ year }) => year === 2023)
        .map(({ from, to, children, adults }) => [from, to, children, adults]);
    expect(await flows('2024-02-01')).toEqual([
      ['lss', 'sfb', 1, 0],
      ['sfb', 'none', 0, 1],
    ]);
    expect(await flows('2024-03-10')).toEqual([
      ['lss', 'sfb', 1, 0],
      ['sfb', 'lss', 0, 1],
    ]);
  });

  it('costs what passed to the municipality at the hourly amount of the year', async () => {
    const store = await engine.openEmpty();
    const granted = {
      per: 'week' as const,
      basic: minutes(1200),
      other: minutes(1200),
      waiting: minutes(0),
      standby: minutes(0),
    };
    await recordChange(store, recordedOn('2024-01-10'), [
      aPerson('A'),
      aDecision('A1', 'A', { law: 'SFB', valid: days('2020-01-01', '2023-06-01') }),
      aDecision('A2', 'A', { law: 'LSS', valid: days('2023-06-01'), granted }),
      { ...aProvider('egen'), form: 'municipal' },
      anExecution('V1', 'A2', 'egen', days('2023-06-01')),
    ]);
    // 40 hours a week are 125 143 minutes a year, half of them the first 20 hours; 324.50 an hour in 2023.
    expect(
      await shiftedCosts(store, { knownOn: day('2024-02-01'), ownGap: ore(7000) }),
    ).toMatchObject({
      unpricedYears: [],
      years: [
        {
          year: 2023,
          persons: 1,
          gross: 67_681_506,
          deductions: [
            { id: 'first_hours', amount: 33_840_483 },
            { id: 'own_provider_gap', amount: 14_600_017 },
          ],
          net: 19_241_006,
        },
      ],
    });
  });

  it('tells in which group granted hours grew between two days', async () => {
    const store = await engine.openEmpty();
    const granted = (basic: number, per: 'week' | 'month' = 'week') => ({
      per,
      basic: minutes(basic),
      other: minutes(0),
      waiting: minutes(0),
      standby: minutes(0),
    });
    await recordChange(store, recordedOn('2024-01-10'), [
      aPerson('barn', { born: day('2015-01-01'), valid: days('2015-01-01') }),
      aDecision('B1', 'barn', { valid: days('2022-01-01', '2023-02-01'), granted: granted(600) }),
      aDecision('B2', 'barn', { valid: days('2023-02-01'), granted: granted(1500) }),
      aPerson('vuxen'),
      aDecision('V1', 'vuxen', { valid: days('2022-01-01'), granted: granted(3650, 'month') }),
    ]);
    const { groups } = await hoursByGroup(store, {
      before: day('2023-01-31'),
      after: day('2023-02-01'),
      knownOn: day('2024-02-01'),
    });
    expect(groups.map(({ group, byPersons, byHours }) => [group, byPersons, byHours])).toEqual([
      ['LSS barn', 0, 900],
      ['LSS vuxna', 0, 0],
    ]);
    expect(groups[1]?.minutesPerWeek.after).toBe(840);
  });
});
