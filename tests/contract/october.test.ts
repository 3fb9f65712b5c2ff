import { expect, it } from 'vitest';
import { day, instant, R } from '#kernel';
import { recordChange, type Store } from '#shell/store';
import {
  figureLineage,
  figureRows,
  octoberCorrection,
  octoberLeaves,
  octobers,
  registerLibrary,
} from '#shell/usecases';
import { aDecision, aPerson, byHand, days } from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';

const recordedOn = (on: string) => byHand('test', { recordedAt: instant(`${on}T09:00:00Z`) });

const TODAY = day('2025-01-15');
const OCTOBER = 'lss.persons_first_of_october';
const KNOWN = `register/2025-01-15/${OCTOBER}/outcome/2024-10-01`;
const CHANGE = `register/2025-01-15/${OCTOBER}.since-2024-10-25/outcome/2024-10-01`;

/**
 * Stays is counted both times, under two decisions; gone turns out to have ended in August, and come and late are heard of
 * after the list was sent. Late's decision is of 2 October, SFB's person is not the municipality's.
 */
async function fill(store: Store): Promise<void> {
  await recordChange(store, recordedOn('2024-10-01'), [
    aPerson('stays'),
    aPerson('gone'),
    aDecision('S1', 'stays', { law: 'LSS', valid: days('2024-01-01') }),
    aDecision('G1', 'gone', { law: 'LSS', valid: days('2024-01-01') }),
  ]);
  await recordChange(store, recordedOn('2024-11-20'), [
    aPerson('come'),
    aPerson('come too'),
    aPerson('late'),
    aPerson('state'),
    aDecision('S1', 'stays', { law: 'LSS', valid: days('2024-01-01', '2024-10-01') }),
    aDecision('S2', 'stays', { law: 'LSS', valid: days('2024-10-01') }),
    aDecision('G1', 'gone', { law: 'LSS', valid: days('2024-01-01', '2024-09-01') }),
    aDecision('C1', 'come', { law: 'LSS', valid: days('2024-09-01') }),
    aDecision('C2', 'come too', { law: 'LSS', valid: days('2024-10-01') }),
    aDecision('L1', 'late', { law: 'LSS', valid: days('2024-10-02') }),
    aDecision('F1', 'state', { law: 'SFB', valid: days('2024-01-01') }),
  ]);
}

onBothEngines('1 October in the register', (engine) => {
  const filled = async (): Promise<Store> => {
    const store = await engine.openEmpty();
    await fill(store);
    return store;
  };
  const libraryOf = async (store: Store, id: string) => {
    const known = await registerLibrary({ store }).on(TODAY);
    const others = await octoberLeaves(store, id);
    if (!known.ok || !others) throw new Error(`${id} is no 1 October`);
    return { ...known.value, others };
  };
  const rowsOf = async (store: Store, figure: string, mayOpen = false) => {
    const question = { figure, offset: 0, mayOpen };
    const page = await figureRows(store, await libraryOf(store, figure), question, 'sv');
    if (!page.ok) throw new Error(page.problem.detail.en);
    return page.value;
  };

  it('knows what was reported and what is known of it now, each a figure of its own', async () => {
    const correction = await octoberCorrection(await filled(), 2024, TODAY);
    expect(correction).toMatchObject({
      reportedOn: '2024-10-25',
      lastDay: '2026-02-15',
      isOpen: true,
      measures: [{ measure: 'pa', reported: 2, known: 3, difference: 1, kronor: null }],
      persons: { known: { id: KNOWN }, difference: { id: CHANGE } },
    });
  });

  it('opens a count to its definition, the day it was known, and whom it counts', async () => {
    const store = await filled();
    const reported = `register/2024-10-25/${OCTOBER}/outcome/2024-10-01`;
    const lineage = figureLineage(await libraryOf(store, reported), reported, 'sv');
    expect(lineage).toMatchObject({
      ok: true,
      value: {
        text: '2',
        knownOn: '2024-10-25',
        dateBasis: 'ögonblicksbild 1 oktober',
        register: { hasRows: true },
      },
    });
    expect((await rowsOf(store, reported)).total).toBe(2);
    expect((await rowsOf(store, KNOWN)).total).toBe(3);
  });

  it('opens the difference to who came and who went away, and to nobody who stayed', async () => {
    const store = await filled();
    const library = await libraryOf(store, CHANGE);
    expect(figureLineage(library, CHANGE, 'sv')).toMatchObject({
      ok: true,
      value: {
        value: 1,
        register: { text: 'känt nu − känt då', inputs: [{ value: 3 }, { value: 2 }] },
      },
    });
    const { columns, rows } = await rowsOf(store, CHANGE);
    expect(columns[0]?.label).toBe('Ändring');
    expect(
      rows.map(({ cells }) => cells.slice(0, 2).join(' ')).toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual(['fallit bort 2024-01-01', 'tillkommit 2024-09-01', 'tillkommit 2024-10-01']);
  });

  it('tells persons apart for everybody, and opens them for those who may', async () => {
    const store = await filled();
    const [masked] = (await rowsOf(store, CHANGE)).rows;
    expect(masked?.person).toEqual({ reference: expect.stringMatching(/^.{8}$/), id: null });
    const [open] = (await rowsOf(store, CHANGE, true)).rows;
    expect(open?.person?.id?.startsWith(open.person.reference)).toBe(true);
  });

  it('has none of an October to come, or of a day on which nothing was known', async () => {
    const store = await filled();
    const at = async (knownOn: string, year: number) => {
      const id = `register/${knownOn}/${OCTOBER}/outcome/${year}-10-01`;
      const found = (await octoberLeaves(store, id))?.(id);
      return found && R.toNumber(found.value);
    };
    expect(await at('2024-09-30', 2024)).toBeUndefined();
    expect(await at('2024-10-01', 2024)).toBe(2);
    expect(await at('2024-10-01', 2023)).toBe(0);
    expect(await at('2024-10-01', 2025)).toBeUndefined();
    expect(
      await octoberLeaves(store, 'register/2024-10-01/lss.persons/outcome/2024'),
    ).toBeUndefined();
  });

  it('cannot say what was reported before the register was there, and says so', async () => {
    const years = await octobers(await filled(), TODAY, 'sv');
    expect(
      years.map(({ statisticsYear, wasKnown, measures }) => [
        statisticsYear,
        wasKnown,
        measures.map(({ reported, difference }) => [reported.value, difference.value]),
      ]),
    ).toEqual([
      [2024, true, [[2, 1]]],
      [2023, false, []],
      [2022, false, []],
    ]);
  });
});
