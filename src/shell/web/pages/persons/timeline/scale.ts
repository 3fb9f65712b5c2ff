import { type Day, parseDay } from '#kernel';

/** Where days stand across a picture, in pixels. */
export type Scale = {
  readonly from: Day;
  readonly to: Day;
  readonly width: number;
  readonly x: (day: Day) => number;
  /** A day of no end stands at the right edge. */
  readonly end: (day: Day | null) => number;
};

const MS_PER_DAY = 86_400_000;

/** Days since 1970, counted without the cost of a calendar: every drag of the slider asks for hundreds. */
export const dayNumber = (day: Day): number => Date.parse(day) / MS_PER_DAY;

export const dayOfNumber = (count: number): Day | undefined =>
  parseDay(new Date(Math.round(count) * MS_PER_DAY).toISOString().slice(0, 'yyyy-mm-dd'.length));

/** Makes a scale from a day to a day; what lies outside is put at the edge. */
export function makeScale(from: Day, to: Day, width: number): Scale {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const x = (day: Day): number =>
    Math.min(1, Math.max(0, (dayNumber(day) - first) / (last - first))) * width;
  return {
    from,
    to,
    width,
    x,
    end: (day) => (day === null ? width : x(day)),
  };
}
