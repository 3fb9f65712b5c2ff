import { Random, daysBetween, firstDayOf, shiftMonth } from '#kernel';
import {
  binomialQuantile,
  drawBeta,
  drawGamma,
  drawNormal,
  poissonQuantile,
} from '../../statistics/draws.ts';
import type { Seen, YearChange, YearQuestion } from './year-question.ts';

/** Every path of a year: persons and öre by group and month, one number per path. */
export type YearPaths = {
  readonly persons: readonly (readonly Float64Array[])[];
  readonly cost: readonly (readonly Float64Array[])[];
  readonly provider: Float64Array;
  /** Öre of the whole year: booked, late, groups and provider. */
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
  const { months, groups, transfers, seed, paths = PATHS, late } = question;
  const plan = planOf(question, changes);
  const empty = () => groups.map(() => months.map(() => new Float64Array(paths)));
  const persons = empty();
  const cost = empty();
  const provider = new Float64Array(paths);
  const total = new Float64Array(paths);
  const places = transfers.map(({ from, to }) => [
    groups.findIndex(({ id }) => id === from),
    groups.findIndex(({ id }) => id === to),
  ]);
  for (let path = 0; path < paths; path += 1) {
    const random = new Random(seed, `year ${path}`);
    const which = random.unit();
    const stock = groups.map(({ persons: now }) =>
      typeof now === 'number' ? now : (now[Math.floor(which * now.length)] ?? 0),
    );
    const starts = groups.map((group) => drawRate(random, group.starts));
    const ends = groups.map((group) => drawShare(random, group.ends));
    const moves = transfers.map(({ seen }) => drawShare(random, seen));
    const level = groups.map(({ hours }) => 1 + hours.spread * drawNormal(random));
    const paid = groups.map(({ paidShare }) => paidShare.mean + paidShare.sd * drawNormal(random));
    provider[path] =
      question.provider.mean * plan.provider + question.provider.sd * drawNormal(random);
    let sum =
      question.booked +
      (late ? (late[Math.floor(which * late.length)] ?? 0) : 0) +
      (provider[path] ?? 0);
    for (let month = 0; month < months.length; month += 1) {
      const before = groups.map((_, g) => {
        stock[g] = Math.max(0, (stock[g] ?? 0) + (plan.persons[g]?.[month] ?? 0));
        return stock[g] ?? 0;
      });
      transfers.forEach((_, t) => {
        const [from = -1, to = -1] = places[t] ?? [];
        const share = Math.min(1, (moves[t] ?? 0) * (plan.transfers[t]?.[month] ?? 1));
        const moved = binomialQuantile(random.unit(), stock[from] ?? 0, share);
        stock[from] = (stock[from] ?? 0) - moved;
        stock[to] = (stock[to] ?? 0) + moved;
      });
      for (let g = 0; g < groups.length; g += 1) {
        const endShare = Math.min(1, (ends[g] ?? 0) * (plan.ends[g]?.[month] ?? 1));
        const ended = binomialQuantile(random.unit(), stock[g] ?? 0, endShare);
        const rate = (starts[g] ?? 0) * (plan.starts[g]?.[month] ?? 1);
        const begun = poissonQuantile(random.unit(), rate);
        stock[g] = (stock[g] ?? 0) - ended + begun;
        const mean = ((before[g] ?? 0) + (stock[g] ?? 0)) / 2;
        const group = groups[g];
        const moved = 1 + (group?.hours.monthlySpread ?? 0) * drawNormal(random);
        level[g] = (level[g] ?? 1) * moved;
        const spent = mean * (plan.perPerson[g]?.[month] ?? 0) * (level[g] ?? 1) * (paid[g] ?? 1);
        const ofPersons = persons[g]?.[month];
        const ofCost = cost[g]?.[month];
        if (ofPersons) ofPersons[path] = mean;
        if (ofCost) ofCost[path] = spent;
        sum += spent;
      }
    }
    total[path] = sum;
  }
  return { persons, cost, provider, total };
}

/** A rate per unit of exposure, drawn from what has been seen and half an event. */
const drawRate = (random: Random, { events, exposure }: Seen): number =>
  drawGamma(random, events + HALF, exposure);

const drawShare = (random: Random, { events, exposure }: Seen): number =>
  drawBeta(random, events + HALF, Math.max(0, exposure - events) + HALF);

/** What the changes make of each group and month, worked out once. */
function planOf(question: YearQuestion, changes: readonly YearChange[]) {
  const { months, groups, transfers } = question;
  const product = (what: YearChange['what'], month: string, group?: string): number =>
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
  const each = (what: YearChange['what']) =>
    groups.map(({ id }) => months.map(({ month }) => product(what, month, id)));
  const providerMonths = months.map(({ month }) => product('provider', month));
  return {
    starts: each('starts'),
    ends: each('ends'),
    transfers: transfers.map(({ from }) =>
      months.map(({ month }) => product('transfers', month, from)),
    ),
    persons: groups.map(({ id }) =>
      months.map(({ month }) =>
        changes.reduce(
          (sum, change) =>
            change.what === 'persons' && change.group === id && change.from === month
              ? sum + change.plus
              : sum,
          0,
        ),
      ),
    ),
    /** Öre that a person costs in the month at the level of today. */
    perPerson: groups.map(({ id, hours }) =>
      months.map(({ month, hourlyAmount }) => {
        const days = daysBetween(firstDayOf(month), firstDayOf(shiftMonth(month, 1)));
        const minutes = hours.minutesPerDay * days * product('hours', month, id);
        return (minutes / MINUTES_PER_HOUR) * hourlyAmount * product('hourlyAmount', month, id);
      }),
    ),
    provider: providerMonths.reduce((a, b) => a + b, 0) / Math.max(1, providerMonths.length),
  };
}
