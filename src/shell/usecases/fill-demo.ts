import { listDuties } from '#core/casework';
import { makeTwin, type TwinFile, twinFiles, type TwinOptions } from '#core/twin';
import {
  dayBefore,
  dayOfInstant,
  firstDayOf,
  type Instant,
  instant,
  invariant,
  lastInstantOf,
  month,
  type Month,
  ok,
  parseMonth,
  type Problem,
  type Result,
  shiftMonth,
} from '#kernel';
import {
  type Municipality,
  nameMunicipality,
  openStore,
  readDutyFacts,
  type Store,
} from '#shell/store';
import { openCases } from './demo-cases.ts';
import { workAsOfficers } from './demo-casework.ts';
import { saveForecasts } from './demo-forecasts.ts';
import { importFiles } from './import-files.ts';

/** The made-up municipality that a folder without a register is filled with; its code is one that none has. */
export const DEMO: Municipality = { name: 'Tjugohult', code: '9920', synthetic: true };

/** Malmö's size and years, so that its tables can be laid beside; the newest months shift by shift. */
const MALMO_SIZED: TwinOptions = {
  seed: 1,
  persons: null,
  from: month('2020-01'),
  to: month('2025-12'),
  shiftsFrom: month('2025-11'),
  faults: 'none',
};

/**
 * How far a municipality has been taken in: files done of all, and the month that the next one was heard in. No files and
 * no month while it is still being thought out; no month when all are done.
 */
export type Filling = {
  readonly done: number;
  readonly of: number;
  readonly month: Month | null;
};

/** Where the demo is to lie, what seals it, and what time it is. */
export type FillingOrder = {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly now: Instant;
  /** Another municipality than the one of Malmö's size. */
  readonly twin?: TwinOptions;
};

/**
 * Fills a new register with the demo municipality, each file recorded when the month it was heard in had come to its end,
 * so that both clocks have a past. Months that have not ended by `now` are not known yet and left out.
 */
export async function fillDemo(
  { folder, key, now, twin: options = MALMO_SIZED }: FillingOrder,
  tell: (filling: Filling) => void,
): Promise<Result<void, Problem>> {
  const twin = makeTwin(options);
  if (!twin.ok) return twin;
  const files = [...twinFiles(twin.value)].filter((file) => endOf(heardIn(file)) < now);
  const store = await openStore({ folder }, key);
  try {
    await nameMunicipality(store, DEMO);
    for (const [done, file] of files.entries()) {
      tell({ done, of: files.length, month: heardIn(file) });
      const taken = await takeIn(store, file);
      if (!taken.ok) return taken;
    }
    const today = dayOfInstant(now);
    const duties = listDuties(await readDutyFacts(store, lastInstantOf(today)), today);
    await workAsOfficers(store, duties, today, options.seed);
    await openCases(store, duties, today, options.seed);
    await saveForecasts(store, options, now);
    tell({ done: files.length, of: files.length, month: null });
    return ok(undefined);
  } finally {
    await store.close();
  }
}

async function takeIn(store: Store, file: TwinFile): Promise<Result<void, Problem>> {
  const contents = file.contents();
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  const taken = await importFiles(
    store,
    [{ path: file.path, read: async () => ok(bytes) }],
    { actor: 'Tjugo', reason: 'Påhittade uppgifter', recordedAt: endOf(heardIn(file)) },
    'sv',
  );
  if (!taken.ok) return taken;
  const [told] = taken.value.files;
  invariant(told?.accepted === true, `${file.path} can be taken in`);
  return ok(undefined);
}

/** The month that a file of the twin was heard in: its name begins with it. */
function heardIn({ path }: TwinFile): Month {
  const heard = parseMonth(path.slice(0, 'YYYY-MM'.length));
  invariant(heard !== undefined, `${path} begins with a month`);
  return heard;
}

/** The afternoon of a month's last day. */
const endOf = (heard: Month): Instant =>
  instant(`${dayBefore(firstDayOf(shiftMonth(heard, 1)))}T16:00:00Z`);
