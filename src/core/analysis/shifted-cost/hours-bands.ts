import { type Minutes, R, minutes, ratio } from '#kernel';
import { shapley } from '../decompose/shapley.ts';

/** One person's assistance in a period, in a group such as children or personkrets 2. */
export type PersonTime = { readonly group: string; readonly minutesPerWeek: Minutes };

/** Hours a week from, up to and not including; without end in the last band. */
export type Band = { readonly fromHours: number; readonly toHours: number | null };

const BANDS: readonly Band[] = [
  { fromHours: 0, toHours: 20 },
  { fromHours: 20, toHours: 40 },
  { fromHours: 40, toHours: 80 },
  { fromHours: 80, toHours: 120 },
  { fromHours: 120, toHours: null },
];

export type GroupChange = {
  readonly group: string;
  readonly persons: { readonly before: number; readonly after: number };
  readonly minutesPerWeek: { readonly before: Minutes; readonly after: Minutes };
  /** The change of time that comes from more or fewer persons; the rest comes from hours per person. */
  readonly byPersons: number;
  readonly byHours: number;
  readonly bands: readonly (Band & { readonly before: number; readonly after: number })[];
};

/**
 * In which groups hours grew between two periods: persons by band of hours a week, and the exact split of the change
 * (Shapley) between persons and hours per person. The part of persons is rounded half up to whole minutes and the part of
 * hours is the rest, so that both sum to the change. A group that is new or gone has all its change in persons.
 */
export function hoursBands(
  before: readonly PersonTime[],
  after: readonly PersonTime[],
): readonly GroupChange[] {
  const groups = [...new Set([...before, ...after].map(({ group }) => group))];
  return groups.map((group) => {
    const [was, is] = [before, after].map((all) => all.filter((each) => each.group === group));
    return changeOf(group, was ?? [], is ?? []);
  });
}

function changeOf(
  group: string,
  was: readonly PersonTime[],
  is: readonly PersonTime[],
): GroupChange {
  const sum = (all: readonly PersonTime[]): number =>
    all.reduce((total, { minutesPerWeek }) => total + minutesPerWeek, 0);
  const [from, to] = [sum(was), sum(is)];
  const mean = (total: number, persons: number, otherTotal: number, others: number) =>
    persons > 0 ? ratio(total, persons) : ratio(otherTotal, Math.max(1, others));
  const [byPersons = R.ZERO] = shapley(
    [ratio(was.length), mean(from, was.length, to, is.length)],
    [ratio(is.length), mean(to, is.length, from, was.length)],
  );
  const persons = R.roundHalfUp(byPersons);
  return {
    group,
    persons: { before: was.length, after: is.length },
    minutesPerWeek: { before: minutes(from), after: minutes(to) },
    byPersons: persons,
    byHours: to - from - persons,
    bands: BANDS.map((band) => ({
      ...band,
      before: was.filter((each) => isIn(band, each)).length,
      after: is.filter((each) => isIn(band, each)).length,
    })),
  };
}

const isIn = ({ fromHours, toHours }: Band, { minutesPerWeek }: PersonTime): boolean =>
  minutesPerWeek >= fromHours * 60 && (toHours === null || minutesPerWeek < toHours * 60);
