import { type Day, day, dayRange, parseDay, R, ratio, words } from '#kernel';
import type { Figure } from '../figure.ts';
import { REGISTER } from './register-address.ts';
import { fromRows, maker, type RegisterOwner } from './register-figure.ts';
import type { MonthOfLaw, OctoberCount } from './register-rows.ts';
import type { RowQuestion } from './rows-behind.ts';

type Law = MonthOfLaw['law'];

const PARTS = { SFB: 'state', LSS: 'lss' } as const satisfies Record<Law, string>;

/** Persons of each law on 1 October, as known at the end of a day; none of an October that had not come by then. */
export const octoberFigures = (
  owner: RegisterOwner,
  knownOn: Day,
  counts: readonly OctoberCount[],
): readonly Figure[] =>
  counts
    .map(({ month, law, persons }) => ({ on: `${month}-01`, law, persons }))
    .filter(({ on }) => on <= knownOn)
    .map(({ on, law, persons }) =>
      maker(
        owner,
        knownOn,
      )({
        metric: `${PARTS[law]}.persons_first_of_october`,
        kind: 'outcome',
        dateBasis: 'first_of_october',
        definition: IN_FORCE,
        period: on,
        measure: 'persons',
        value: ratio(persons),
        origin: fromRows(IN_FORCE, true),
      }),
    );

/** How a 1 October has changed from what was known of it on an earlier day; its rows are who came and who went away. */
export function octoberChange(before: Figure, now: Figure): Figure {
  const since = before.knownOn.on;
  return {
    ...now,
    id: now.id.replace('/outcome/', `.since-${since}/outcome/`),
    metric: `${now.metric}.change`,
    label: words(
      `${now.label.sv}: ändrat sedan ${since}`,
      `${now.label.en}: changed since ${since}`,
    ),
    definition: CHANGED,
    value: R.subtract(now.value, before.value),
    origin: { from: 'register', text: LESS, inputs: [dated(now), dated(before)], hasRows: true },
  };
}

const dated = (figure: Figure): Figure => ({
  ...figure,
  label: words(
    `${figure.label.sv}, känt ${figure.knownOn.on}`,
    `${figure.label.en}, known ${figure.knownOn.on}`,
  ),
});

/** What the address of a 1 October says; `since` for how it has changed from what was known on that day. */
export type OctoberAddress = {
  readonly knownOn: Day;
  readonly law: Law;
  readonly year: number;
  readonly since: Day | undefined;
};

const ADDRESS =
  /\bregister\/([\d-]{10})\/(state|lss)\.persons_first_of_october(?:\.since-([\d-]{10}))?\/outcome\/(\d{4})-10-01\b/g;

/** Every 1 October that an address names, also those inside its formulas. */
export const octobersIn = (id: string): readonly OctoberAddress[] =>
  [...id.matchAll(ADDRESS)].flatMap(([, on = '', part = '', from, year = '']) => {
    const knownOn = parseDay(on);
    const since = from === undefined ? undefined : parseDay(from);
    if (knownOn === undefined || (from !== undefined && since === undefined)) return [];
    return [{ knownOn, law: part === PARTS.SFB ? 'SFB' : 'LSS', year: Number(year), since }];
  });

/** The rows behind a change of a 1 October; undefined for any other address. */
export function rowsBehindChange(id: string): RowQuestion | undefined {
  const [october] = id.startsWith(`${REGISTER}/`) ? octobersIn(id) : [];
  if (october?.since === undefined) return undefined;
  const { knownOn, law, year, since } = october;
  const days = dayRange(day(`${year}-10-01`), day(`${year}-10-02`));
  return { knownOn, of: 'decision_change', law, days, since };
}

const IN_FORCE = words(
  'Antal personer med beslut i kraft den 1 oktober enligt registret',
  'Number of persons with a decision in force on 1 October according to the register',
);
const CHANGED = words(
  'Personer som tillkommit minus personer som fallit bort sedan den tidigare dagen. Den som hade ett beslut då och har ett annat nu är inte ändrad.',
  'Persons who have come less persons who have gone since the earlier day. Whoever had one decision then and has another now is not changed.',
);
const LESS = words('känt nu − känt då', 'known now − known then');
