import { expect, it } from 'vitest';
import { reference } from '#core/register';
import {
  addDays,
  day,
  daysOf,
  firstDayOf,
  instant,
  minutes,
  type Month,
  month,
  shiftMonth,
} from '#kernel';
import { recordChange, type Store } from '#shell/store';
import {
  figureLineage,
  openLibrary,
  registerFlowsPage,
  registerLawEffect,
  registerLibrary,
} from '#shell/usecases';
import { aDecision, aPerson, atRow, byHand, days } from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';

const published = await openLibrary(new URL('../../data/published', import.meta.url).pathname);
const FIRST = month('2022-01');
const MONTHS = Array.from({ length: 24 }, (_, i) => shiftMonth(FIRST, i));
const LATE_MONTHS = 2;

const performedIn = (name: Month, person: string) => ({
  fact: 'performed_month' as const,
  ref: reference('performed_month', 'own', name),
  valid: daysOf(name),
  at: atRow(1),
  person: reference('person', 'own', person),
  provider: null,
  law: 'SFB' as const,
  month: name,
  active: minutes(6000),
  waiting: minutes(0),
  standby: minutes(0),
});

/** One person more with SFB every month of 2022 and 2023, each known two months later. */
async function fill(store: Store): Promise<void> {
  for (const [place, began] of MONTHS.entries()) {
    const id = `P${place}`;
    const learnt = addDays(firstDayOf(shiftMonth(began, LATE_MONTHS)), 9);
    await recordChange(store, byHand('test', { recordedAt: instant(`${learnt}T09:00:00Z`) }), [
      aPerson(id),
      aDecision(`B${place}`, id, { law: 'SFB', valid: days(firstDayOf(began)), known: learnt }),
      ...(place === 0 ? MONTHS.map((each) => performedIn(each, id)) : []),
    ]);
  }
}

onBothEngines('what the lines from before a law give', (engine) => {
  const filled = async () => {
    const store = await engine.openEmpty();
    await fill(store);
    return { store, register: registerLibrary({ store }) };
  };

  it('takes no month that is not yet fully known for a fall', async () => {
    const { store, register } = await filled();
    const told = async (knownOn: string) => {
      const question = { knownOn: day(knownOn), law: 'lag-2023' };
      const view = await registerLawEffect(store, register, published, question, 'sv');
      if (!view.ok) throw new Error(view.problem.detail.sv);
      const [series] = view.value.series;
      const open = series?.points.flatMap(({ figure, settled }) => (settled ? [] : figure.period));
      const answers = series?.lines.map(({ n, slope, difference }) => [n, slope, difference]);
      return {
        open,
        target: series?.target,
        lines: answers?.map((line) => line.map(({ value }) => value)),
        note: view.value.notes[0],
      };
    };
    const line = [
      [9, 1, 0],
      [12, 1, 0],
    ];
    const early = await told('2023-12-31');
    expect(early).toMatchObject({ open: ['2023-11', '2023-12'], target: '2023-10', lines: line });
    expect(early.note).toMatch(/^Månaderna efter oktober 2023 är inte fullt kända/);
    expect(await told('2024-02-29')).toMatchObject({ open: [], target: '2023-12', lines: line });
  });

  it('opens each number to the months it was worked from, and those to their rows', async () => {
    const { store, register } = await filled();
    const question = { knownOn: null, law: 'lag-2023' };
    const view = await registerLawEffect(store, register, published, question, 'sv');
    const library = await register.on(null);
    if (!view.ok || !library.ok) throw new Error('the register is refused');
    const [line] = view.value.series[0]?.lines ?? [];
    const opened = figureLineage(library.value, line?.expected.id ?? '', 'sv');
    const inputs = opened.ok ? (opened.value.formula?.inputs ?? []) : [];
    expect(inputs.map(({ period }) => period)).toEqual(
      MONTHS.map(String).filter((each) => each >= '2022-04' && each <= '2022-12'),
    );
    for (const { id } of inputs) {
      const month = figureLineage(library.value, id, 'sv');
      expect(month.ok && month.value.register?.hasRows).toBe(true);
    }
  });

  it('sets the starts before the law beside those after it, with how sure a difference is', async () => {
    const { store, register } = await filled();
    const question = { knownOn: day('2024-02-29'), law: 'lag-2023' };
    const view = await registerLawEffect(store, register, published, question, 'sv');
    const started = view.ok && view.value.flows?.comparisons.find(({ id }) => id === 'none-sfb');
    if (!started) throw new Error('no flows');
    expect([started.before.value, started.after.value, started.rateRatio?.value]).toEqual([
      12, 12, 1,
    ]);
    expect(started.conclusion).toBe('Slumpen räcker som förklaring');
    expect(started.moved).toBeNull();
  });

  it('leaves a year that is not fully known out of the watch on flows, and says so', async () => {
    const { store, register } = await filled();
    const on = async (knownOn: string) => {
      const page = await registerFlowsPage(store, register, { knownOn: day(knownOn) }, 'sv');
      if (!page.ok) throw new Error(page.problem.detail.sv);
      const started = page.value.flows.find(({ id }) => id === 'none-sfb');
      return [page.value.unsettled, started?.watch.sentence];
    };
    expect(await on('2023-12-31')).toEqual([
      'Mer blir fortfarande känt om 2023, så bevakningen räknar inte med det än.',
      'För få år för att se om takten ändrats: 1 fullt kända, det behövs 3.',
    ]);
    expect((await on('2024-02-29'))[0]).toBeNull();
  });
});
