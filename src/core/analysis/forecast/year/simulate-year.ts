import { type Month, Random, lengthOfMonth } from '#kernel';
import {
  binomialQuantile,
  drawBeta,
  drawGamma,
  drawNormal,
  poissonQuantile,
} from '../../statistics/draws.ts';
import { drawNext, settled } from '../../statistics/next-value.ts';
import type { Seen, YearChange, YearQuestion } from './year-question.ts';

/** Every path of a year: persons and öre by group and month, one number per path. */
export type YearPaths = {
  readonly persons: readonly (readonly Float64Array[])[];
  readonly cost: readonly (readonly Float64Array[])[];
  readonly provider: Float64Array;
  /** Öre of the months that have passed: booked, unbilled and late. */
  readonly passed: Float64Array;
  /** Öre of the whole year: passed, groups and provider. */
  readonly total: Float64Array;
};

const PATHS = 10_000;
const HALF = 0.5;
const MINUTES_PER_HOUR = 60;

/**
 * Simulates the months to come. Each path has a stream of chance of its own, and draws as many numbers whatever the
 * changes: the same path of two scenarios meets the same fortune, and their difference is the scenario's.
 */
export function simulateYear(
  question: YearQuestion,
  changes: readonly YearChange[] = [],
): YearPaths {
  const { months, groups, transfers, seed, paths = PATHS, late, unbilled } = question;
  const plan = planOf(question, changes);
  const empty = () => groups.map(() => months.map(() => new Float64Array(paths)));
  const persons = empty();
  const cost = empty();
  const provider = new Float64Array(paths);
  const passed = new Float64Array(paths);
  const laws = Object.keys(question.paid);
  const lawOf = groups.map(({ law }) => laws.indexOf(law));
  const total = new Float64Array(paths);
  const place = (id: string): number => groups.findIndex((group) => group.id === id);
  const from = transfers.map((transfer) => place(transfer.from));
  const to = transfers.map((transfer) => place(transfer.to));
  for (let path = 0; path < paths; path += 1) {
    const random = new Random(seed, `year ${path}`);
    const which = random.unit();
    const stock = groups.map(({ persons: now }) =>
      typeof now === 'number' ? now : (now[Math.floor(which * now.length)] ?? 0),
    );
    const starts = groups.map((group) => drawRate(random, group.starts));
    const ends = groups.map((group) => drawShare(random, group.ends));
    const leaving = transfers.map(({ seen }) => drawShare(random, seen));
    const paid = laws.map((law) => drawNext(random, question.paid[law] ?? settled(1)));
    const level = groups.map(
      ({ hours }, g) => (1 + hours.spread * drawNormal(random)) * (paid[lawOf[g] ?? -1] ?? 1),
    );
    const gap = drawNext(random, question.provider);
    const before =
      question.booked +
      (late?.[Math.floor(which * late.length)] ?? 0) +
      gap * (unbilled?.providerMonths ?? 0) +
      laws.reduce((sum, law, l) => sum + (unbilled?.full[law] ?? 0) * (paid[l] ?? 1), 0);
    const ahead = gap * plan.providerMonths;
    let sum = before + ahead;
    for (let month = 0; month < months.length; month += 1) {
      const { factors, added, perPerson } = plan.months[month] ?? NO_MONTH;
      const first = stock.map((now, g) => Math.max(0, now + (added[g] ?? 0)));
      for (let g = 0; g < stock.length; g += 1) stock[g] = first[g] ?? 0;
      const moves = laws.map(() => drawNormal(random));
      for (let t = 0; t < transfers.length; t += 1) {
        const [a, b] = [from[t] ?? -1, to[t] ?? -1];
        const share = Math.min(1, (leaving[t] ?? 0) * (factors.transfers[t] ?? 1));
        const moved = binomialQuantile(random.unit(), stock[a] ?? 0, share);
        stock[a] = (stock[a] ?? 0) - moved;
        stock[b] = (stock[b] ?? 0) + moved;
      }
      for (let g = 0; g < groups.length; g += 1) {
        const now = stock[g] ?? 0;
        const share = Math.min(1, (ends[g] ?? 0) * (factors.ends[g] ?? 1));
        const ended = binomialQuantile(random.unit(), now, share);
        const begun = poissonQuantile(random.unit(), (starts[g] ?? 0) * (factors.starts[g] ?? 1));
        stock[g] = now - ended + begun;
        const mean = ((first[g] ?? 0) + (stock[g] ?? 0)) / 2;
        const drifts = groups[g]?.hours.monthlySpread ?? 0;
        level[g] = (level[g] ?? 1) * (1 + drifts * (moves[lawOf[g] ?? -1] ?? 0));
        const spent = mean * (perPerson[g] ?? 0) * (level[g] ?? 1);
        put(persons[g]?.[month], path, mean);
        put(cost[g]?.[month], path, spent);
        sum += spent;
      }
    }
    provider[path] = ahead;
    passed[path] = before;
    total[path] = sum;
  }
  return { persons, cost, provider, passed, total };
}

function put(into: Float64Array | undefined, path: number, value: number): void {
  if (into) into[path] = value;
}

/** A rate per unit of exposure, drawn from what has been seen and half an event. */
const drawRate = (random: Random, { events, exposure }: Seen): number =>
  drawGamma(random, events + HALF, exposure);

const drawShare = (random: Random, { events, exposure }: Seen): number =>
  drawBeta(random, events + HALF, Math.max(0, exposure - events) + HALF);

type PlannedMonth = {
  readonly factors: {
    readonly starts: readonly number[];
    readonly ends: readonly number[];
    readonly transfers: readonly number[];
  };
  /** Persons that a scenario adds on the first day. */
  readonly added: readonly number[];
  /** Öre that a person costs in the month at the level of today. */
  readonly perPerson: readonly number[];
};

const NO_MONTH: PlannedMonth = {
  factors: { starts: [], ends: [], transfers: [] },
  added: [],
  perPerson: [],
};

/** What the changes make of each month, worked out once: by group, and by transfer. */
function planOf(
  { months, groups, transfers }: YearQuestion,
  changes: readonly YearChange[],
): { readonly months: readonly PlannedMonth[]; readonly providerMonths: number } {
  const factor = (what: YearChange['what'], month: Month, group?: string): number =>
    changes.reduce(
      (all, change) =>
        change.what === what &&
        change.what !== 'persons' &&
        change.from <= month &&
        (change.group === undefined || change.group === group)
          ? all * change.times
          : all,
      1,
    );
  return {
    providerMonths: months.reduce((sum, { month }) => sum + factor('provider', month), 0),
    months: months.map(({ month, hourlyAmount }) => ({
      factors: {
        starts: groups.map(({ id }) => factor('starts', month, id)),
        ends: groups.map(({ id }) => factor('ends', month, id)),
        transfers: transfers.map(({ from }) => factor('transfers', month, from)),
      },
      added: groups.map(({ id }) =>
        changes.reduce(
          (sum, change) =>
            change.what === 'persons' && change.group === id && change.from === month
              ? sum + change.plus
              : sum,
          0,
        ),
      ),
      perPerson: groups.map(({ id, hours }) => {
        const minutes = hours.minutesPerDay * lengthOfMonth(month) * factor('hours', month, id);
        return (minutes / MINUTES_PER_HOUR) * hourlyAmount * factor('hourlyAmount', month, id);
      }),
    })),
  };
}
