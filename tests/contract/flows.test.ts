import { expect, it } from 'vitest';
import { day, instant } from '#kernel';
import { recordChange } from '#shell/store';
import { octoberCorrection, supportFlows } from '#shell/usecases';
import { aDecision, aPerson, byHand, days } from './support/commands.ts';
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

  it('knows what was reported for 1 October and what is known of it now', async () => {
    const store = await engine.openEmpty();
    await recordChange(store, recordedOn('2024-10-01'), [
      aPerson('A'),
      aDecision('A1', 'A', { law: 'LSS', valid: days('2024-01-01') }),
    ]);
    await recordChange(store, recordedOn('2024-11-20'), [
      aPerson('B'),
      aDecision('B1', 'B', { law: 'LSS', valid: days('2024-09-01') }),
    ]);
    expect(await octoberCorrection(store, 2024, day('2025-01-15'))).toMatchObject({
      ok: true,
      value: {
        reportedOn: '2024-10-25',
        lastDay: '2026-02-15',
        isOpen: true,
        measures: [{ measure: 'pa', reported: 1, known: 2, difference: 1, kronor: null }],
      },
    });
  });
});
