import { invariant, type Random } from '#kernel';

/** Months of a year, 0–11: a start counts from its month on, an end counts up to and including its month. */
export type EventMonths = { readonly starts: readonly number[]; readonly ends: readonly number[] };

export type EventQuestion = {
  /** Persons when the year begins. */
  readonly stock: number;
  readonly starts: number;
  /** All ends, of which some already have their month. */
  readonly ends: number;
  readonly fixedEnds: readonly number[];
  /** The sum of the twelve months' persons; null leaves it to chance. */
  readonly personMonths: number | null;
  /** Persons in October; null leaves them to chance. */
  readonly october: number | null;
};

const OCTOBER = 9;
const DECEMBER = 11;

/** Persons in each month of the year. */
export const stockByMonth = (stock: number, { starts, ends }: EventMonths): readonly number[] =>
  Array.from(
    { length: 12 },
    (_, m) =>
      stock + starts.filter((start) => start <= m).length - ends.filter((end) => end < m).length,
  );

/**
 * Spreads a year's starts and ends over its months by chance and then moves them, one month at a time, until October
 * and the sum of the months are right.
 */
export function eventMonths(question: EventQuestion, random: Random): EventMonths {
  const free = question.ends - question.fixedEnds.length;
  invariant(free >= 0, 'a year has room for the ends that already have their month');
  const [early, earlyEnds] = splitAtOctober(question, free);
  const starts = drawn(random, question.starts, early, OCTOBER);
  const ends = drawn(random, free, earlyEnds, OCTOBER - 1);
  const events: EventMonths = {
    get starts() {
      return starts.map(({ month }) => month);
    },
    get ends() {
      return [...ends.map(({ month }) => month), ...question.fixedEnds];
    },
  };
  if (question.personMonths !== null) {
    let missing =
      question.personMonths - stockByMonth(question.stock, events).reduce((s, n) => s + n, 0);
    while (missing !== 0) {
      // A start one month earlier, or an end one month later, is one person-month more.
      const movable = [
        ...starts.filter((e) => (missing > 0 ? e.month > e.first : e.month < e.last)),
        ...ends.filter((e) => (missing > 0 ? e.month < e.last : e.month > e.first)),
      ];
      invariant(movable.length > 0, 'the months of a year can be made to sum to its mean');
      const event = random.pick(movable);
      const isStart = starts.includes(event);
      event.month += missing > 0 === isStart ? -1 : 1;
      missing += missing > 0 ? -1 : 1;
    }
  }
  return {
    starts: events.starts.toSorted((a, b) => a - b),
    ends: events.ends.toSorted((a, b) => a - b),
  };
}

type Movable = { month: number; readonly first: number; readonly last: number };

/** So many in the months up to `last`, the others after it; null lets each fall anywhere. */
function drawn(random: Random, count: number, early: number | null, last: number): Movable[] {
  return Array.from({ length: count }, (_, i) => {
    const [from, to] =
      early === null ? [0, DECEMBER] : i < early ? [0, last] : [last + 1, DECEMBER];
    return { month: random.between(from, to), first: from, last: to };
  });
}

/** How many starts come by October and how many free ends before it, as near an even pace as October allows. */
function splitAtOctober(
  { stock, starts, fixedEnds, october }: EventQuestion,
  free: number,
): readonly [number | null, number | null] {
  if (october === null) return [null, null];
  const fixed = fixedEnds.filter((month) => month < OCTOBER).length;
  const choices = Array.from({ length: starts + 1 }, (_, early) => ({
    early,
    ends: stock + early - fixed - october,
  })).filter(({ ends }) => ends >= 0 && ends <= free);
  const unevenness = ({ early, ends }: { early: number; ends: number }) =>
    Math.abs(early * 12 - starts * 10) + Math.abs(ends * 12 - free * 9);
  const [best] = choices.toSorted((a, b) => unevenness(a) - unevenness(b));
  invariant(best !== undefined, 'October can be met by the year’s starts and ends');
  return [best.early, best.ends];
}
