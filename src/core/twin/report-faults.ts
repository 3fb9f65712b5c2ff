import { addDays, type Day, minutes, type Random } from '#kernel';
import type { Shift } from '#core/register';
import type { FaultKind, Planted } from './faults.ts';
import { dayIn, type MonthNumber, numberOfDay } from './month-number.ts';
import type { PersonMonth } from './person-month.ts';
import type { TwinReport } from './shifts.ts';

const HOUR = 60;
/** Nobody's day begins before this when it holds less than the rest of it; the night before is free. */
const MORNING = 420;
const NIGHT = { from: 60, to: 360 } as const;
const SHORT_DAY = 960;
/** How far over the decision a month is brought at least. */
const CLEARLY_OVER = 2 * HOUR;

type Spoiled = { readonly reports: readonly TwinReport[]; readonly planted: readonly Planted[] };

const shift = (day: Day, from: number, to: number): Shift => ({
  day,
  from: minutes(from),
  to: minutes(to),
  kind: 'active',
  original: null,
});

const withShifts = (one: TwinReport, extra: readonly Shift[]): TwinReport => ({
  ...one,
  report: { ...one.report, shifts: [...one.report.shifts, ...extra] },
});

const daysOf = ({ report }: TwinReport): ReadonlySet<Day> =>
  new Set(report.shifts.map(({ day }) => day));

/** A wrong report in place of a right one, or beside it, and the shifts that make it wrong. */
type Wrong = {
  readonly right: TwinReport;
  readonly wrong: TwinReport;
  readonly extra: readonly Shift[];
};

type Spoiler = (
  own: readonly TwinReport[],
  others: ReadonlyMap<PersonMonth, readonly TwinReport[]>,
) => Wrong | undefined;

/** Somebody's month is brought over the decision by nights that an assistant reports. */
const overDecision: Spoiler = (own) => {
  const [one] = own;
  if (!one || one.of.performed / one.of.days > SHORT_DAY - HOUR) return undefined;
  let left = one.of.granted - one.of.performed + CLEARLY_OVER;
  const extra: Shift[] = [];
  for (let day = 1; day <= one.of.days && left > 0; day++) {
    const time = Math.min(left, NIGHT.to - NIGHT.from);
    extra.push(shift(dayIn(one.of.month, day), NIGHT.from, NIGHT.from + time));
    left -= time;
  }
  return left > 0 ? undefined : { right: one, wrong: withShifts(one, extra), extra };
};

/** An assistant reports work for somebody who had died. */
const afterDeath: Spoiler = (own) => {
  const [one] = own;
  const died = one?.of.spell.person.died ?? null;
  if (!one || died === null || numberOfDay(died) !== one.of.month) return undefined;
  const extra = [shift(addDays(died, 1), MORNING + 3 * HOUR, MORNING + 5 * HOUR)];
  return { right: one, wrong: withShifts(one, extra), extra };
};

/** Two assistants report the same hour with a person who has no decision for two. */
const doubleStaffing: Spoiler = (own) => {
  for (const right of own) {
    const busy = daysOf(right);
    if (right.of.performed + HOUR > right.of.granted) return undefined;
    for (const beside of own) {
      const same = beside.report.shifts.find((s) => s.to - s.from >= HOUR && !busy.has(s.day));
      if (!same) continue;
      const extra = [shift(same.day, same.from, same.from + HOUR)];
      return { right, wrong: withShifts(right, extra), extra };
    }
  }
  return undefined;
};

/** An assistant reports an hour with a second person while at work with the first. */
const overlap: Spoiler = (own, others) => {
  for (const [of, reports] of others) {
    const [host] = reports;
    const [right] = own;
    if (!host || !right || of === right.of || host.provider !== right.provider) continue;
    if (of.spell.law !== right.of.spell.law || of.performed + HOUR > of.granted) continue;
    const busy = reports.flatMap(({ report }) => report.shifts);
    const both = right.report.shifts.find(
      (s) =>
        s.to - s.from >= HOUR &&
        Number(s.day.slice(8)) <= of.days &&
        !busy.some((b) => b.day === s.day && b.from < s.to && s.to - HOUR < b.to),
    );
    if (!both) continue;
    const extra = [shift(both.day, both.to - HOUR, both.to)];
    const { report } = right;
    const ref = {
      ...host.report.ref,
      id: `${host.report.ref.id.replace(/-\d+$/, '')}-${report.assistant.id}`,
    };
    const wrong = {
      ...host,
      report: { ...host.report, ref, assistant: report.assistant, shifts: extra },
    };
    return { right, wrong, extra };
  }
  return undefined;
};

const SPOILERS = {
  overlap,
  over_decision: overDecision,
  after_death: afterDeath,
  double_staffing: doubleStaffing,
} as const satisfies Partial<Record<FaultKind, Spoiler>>;

/** Puts so many faults of each kind in a month's reports; fewer when nobody's month can have them. */
export function spoilReports(
  right: readonly TwinReport[],
  month: MonthNumber,
  count: number,
  spoilt: Set<PersonMonth>,
  random: Random,
): Spoiled {
  const byPerson = Map.groupBy(right, ({ of }) => of);
  const order = random.shuffled([...byPerson.values()]);
  const instead = new Map<TwinReport, TwinReport>();
  const added: TwinReport[] = [];
  const planted: Planted[] = [];
  for (const kind of ['after_death', 'overlap', 'over_decision', 'double_staffing'] as const) {
    let left = count;
    for (const own of order) {
      const [first] = own;
      if (left === 0) break;
      if (!first || spoilt.has(first.of)) continue;
      const free = new Map([...byPerson].filter(([of]) => !spoilt.has(of)));
      const made = SPOILERS[kind](own, kind === 'overlap' ? free : byPerson);
      if (!made) continue;
      const { wrong, extra } = made;
      spoilt.add(first.of);
      spoilt.add(wrong.of);
      if (wrong.of === made.right.of) instead.set(made.right, wrong);
      else added.push(wrong);
      planted.push(plantedBy(kind, wrong, extra, month));
      left -= 1;
    }
  }
  return { reports: [...right.map((one) => instead.get(one) ?? one), ...added], planted };
}

function plantedBy(
  kind: FaultKind,
  { of, report, provider }: TwinReport,
  extra: readonly Shift[],
  month: MonthNumber,
): Planted {
  const [first] = extra;
  return {
    kind,
    record: report.ref.id,
    of,
    assistant: report.assistant.id,
    provider,
    day: first?.day ?? dayIn(month, 1),
    minutes: extra.reduce((sum, { from, to }) => sum + to - from, 0),
    amountOre: 0,
  };
}
