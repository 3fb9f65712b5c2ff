import type {
  DecisionRow,
  DutyFacts,
  DutyStep,
  DutyStepDetails,
  NoticeRow,
  PersonFacts,
} from '#core/casework';
import { addDays, type Day, day, dayRange, instant } from '#kernel';

/** A seeded source of chance, so that a run can be repeated (mulberry32). */
function chance(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  return { between, happens: (percent: number): boolean => next() * 100 < percent };
}
type Chance = ReturnType<typeof chance>;

/** The days of the world: two leap days, one of them in a century's first year, lie inside. */
const BEGINS = day('2019-11-01');
const DAYS = 1900;

/**
 * One municipality in which Försäkringskassan withdraws support: `people` persons with one notice each on an average, some
 * late, doubled, contradictory, of unknown or moved persons, some never sent. Officers act at random within the rules.
 */
export function simulatedCasework(
  seed: number,
  people: number,
): { readonly facts: DutyFacts; readonly on: Day } {
  const luck = chance(seed);
  const persons = Array.from({ length: people }, (_, n) => onePerson(luck, `p${seed}-${n}`));
  const unknown = Array.from({ length: Math.ceil(people / 20) }, (_, n) =>
    unknownNotice(luck, `u${n}`),
  );
  return {
    facts: { persons, providers: new Map(), unitSteps: unknown.flat() },
    on: addDays(BEGINS, luck.between(400, DAYS)),
  };
}

type Log = { readonly steps: DutyStep[]; readonly person: string | null };

const add = ({ steps, person }: Log, on: Day, details: DutyStepDetails): string => {
  const id = `${person ?? 'unit'}-s${steps.length}`;
  const at = instant(`${on}T12:00:00Z`);
  steps.push({ id, person, on, at, actor: 'Handläggare', reason: 'Påhittat skäl', ...details });
  return id;
};

function unknownNotice(luck: Chance, name: string): readonly DutyStep[] {
  const log: Log = { steps: [], person: null };
  const on = addDays(BEGINS, luck.between(0, DAYS));
  const id = `${name}-s0`;
  add(log, on, { kind: 'notice_unmatched', outcome: 'withdrawn' });
  if (luck.happens(60)) {
    add(log, addDays(on, luck.between(0, 9)), { kind: 'notice_matched', notice: id });
  }
  return log.steps.map((step, i) => ({ ...step, id: `${name}-s${i}` }));
}

function onePerson(luck: Chance, person: string): PersonFacts {
  const log: Log = { steps: [], person };
  const from = addDays(BEGINS, luck.between(0, 700));
  const end = luck.happens(90) ? addDays(from, luck.between(30, 900)) : null;
  const sfb: DecisionRow = {
    id: `${person}-sfb`,
    law: 'SFB',
    measure: 'personal_assistance',
    outcome: 'granted',
    decided: from,
    known: from,
    reviewOn: null,
    interim: false,
    basicPerWeek: 1500,
    valid: dayRange(from, end),
    executed: [],
  };
  const decisions: DecisionRow[] = [sfb];
  const notices = end === null ? [] : noticesOf(luck, person, sfb, end);
  const ended = end !== null && luck.happens(8) ? addDays(end, luck.between(0, 200)) : null;
  if (end !== null) {
    if (luck.happens(25)) decisions.push(regained(luck, sfb, end));
    officersAct(luck, log, decisions, notices, end, ended);
  }
  const known = log.steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { person, ended, decisions, notices, relatives: [], steps: known };
}

function noticesOf(
  luck: Chance,
  person: string,
  { id, decided }: DecisionRow,
  end: Day,
): readonly NoticeRow[] {
  if (luck.happens(15)) return [];
  const received = addDays(end, luck.between(-60, luck.happens(20) ? 200 : 20));
  const first: NoticeRow = {
    id: `${person}-n1`,
    outcome: 'withdrawn',
    decided: addDays(received, -3),
    received,
    decision: luck.happens(80) ? id : null,
    from: end,
  };
  const doubled = luck.happens(15)
    ? [{ ...first, id: `${person}-n2`, received: addDays(received, luck.between(0, 12)) }]
    : [];
  // A withdrawal from a day on which the register still has allowance.
  const wrong = luck.happens(5)
    ? [
        {
          ...first,
          id: `${person}-n3`,
          from: addDays(end, -20),
          decided: addDays(first.decided, 1),
          received: addDays(received, 1),
        },
      ]
    : [];
  return [first, ...doubled, ...wrong].filter((notice) => notice.decided >= decided);
}

function regained(luck: Chance, sfb: DecisionRow, end: Day): DecisionRow {
  const from = addDays(end, luck.between(0, 400));
  return { ...sfb, id: `${sfb.id}2`, decided: from, known: from, valid: dayRange(from, null) };
}

function officersAct(
  luck: Chance,
  log: Log,
  decisions: DecisionRow[],
  notices: readonly NoticeRow[],
  end: Day,
  ended: Day | null,
): void {
  const start = notices[0]?.received ?? end;
  if (luck.happens(70)) {
    const told = luck.happens(80) ? (['lss', 'sol'] as const) : [];
    add(log, addDays(start, luck.between(0, 25)), {
      kind: 'contact',
      how: 'telephone',
      reached: luck.happens(85),
      told,
      wants: 'undecided',
      said: '',
    });
  }
  if (luck.happens(15))
    add(log, addDays(end, luck.between(0, 60)), { kind: 'other_support', support: 'sol' });
  if (luck.happens(10)) {
    add(log, addDays(end, luck.between(0, 40)), {
      kind: 'duty_not_needed',
      duty: `contact_after_ended_support:${log.person}:${decisions[0]?.id}`,
    });
  }
  if (!luck.happens(60)) return;
  const applied = addDays(end, luck.between(-20, 60));
  const application = add(log, applied, { kind: 'application', measure: 'personal_assistance' });
  if (luck.happens(15)) {
    add(log, addDays(applied, luck.between(0, 90)), { kind: 'application_withdrawn', application });
    return;
  }
  if (!luck.happens(85)) return;
  const decided = addDays(applied, luck.between(1, 160));
  if (ended !== null && ended <= decided) return;
  const lss = municipal(luck, log, decided, ended);
  decisions.push(lss);
}

/** A decision of the municipality, executed at once, late, with a standstill, or never. */
function municipal(luck: Chance, log: Log, decided: Day, ended: Day | null): DecisionRow {
  const id = `${log.person}-lss`;
  const to = luck.happens(50) ? addDays(decided, luck.between(200, 800)) : null;
  const last = [to, ended].filter((d) => d !== null).toSorted()[0] ?? null;
  const refused = luck.happens(10);
  const begins = addDays(decided, luck.between(0, luck.happens(30) ? 250 : 20));
  const executed =
    !refused && luck.happens(90) && (last === null || begins < last)
      ? standstills(luck, begins, last)
      : [];
  if (luck.happens(40)) {
    for (const month of ['01', '04', '07', '10']) {
      const quarter = day(`${Number(decided.slice(0, 4)) + luck.between(0, 1)}-${month}-01`);
      if (quarter < decided) continue;
      const stretch = luck.happens(70) ? id : `${id}@${executed[0]?.valid.to ?? decided}`;
      add(log, addDays(quarter, luck.between(91, 130)), {
        kind: 'non_execution_reported',
        stretch,
        quarter,
        to: luck.happens(70) ? ['ivo', 'auditors'] : ['ivo'],
      });
    }
    add(log, addDays(begins, luck.between(10, 300)), { kind: 'execution_notified', stretch: id });
  }
  if (luck.happens(40))
    add(log, addDays(decided, luck.between(100, 700)), { kind: 'follow_up', decision: id });
  if (luck.happens(40))
    add(log, addDays(decided, luck.between(100, 700)), { kind: 'renewal_asked', decision: id });
  return {
    id,
    law: 'LSS',
    measure: 'personal_assistance',
    outcome: refused ? 'refused' : 'granted',
    decided,
    known: decided,
    reviewOn: luck.happens(60) ? addDays(decided, luck.between(300, 400)) : null,
    interim: false,
    basicPerWeek: 600,
    valid: dayRange(decided, to),
    executed,
  };
}

function standstills(luck: Chance, begins: Day, last: Day | null): DecisionRow['executed'] {
  const stop = addDays(begins, luck.between(20, 200));
  const again = addDays(stop, luck.between(1, 200));
  if (!luck.happens(30) || (last !== null && again >= last))
    return [{ provider: 'x', valid: dayRange(begins, last) }];
  return [
    { provider: 'x', valid: dayRange(begins, stop) },
    { provider: 'y', valid: dayRange(again, last) },
  ];
}
