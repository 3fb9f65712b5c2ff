import { type Minutes, type Ore, R, minutes, ratio, yearOf } from '#kernel';
import type { Shift } from './shifted-cost.ts';
import type { Move, SupportSpell } from './support-flows.ts';

/** A stretch of support with the time that was granted and who carried it out. */
export type TimedSpell = SupportSpell & {
  readonly granted: { readonly per: 'week' | 'month'; readonly time: Minutes };
  readonly isOwnProvider: boolean;
};

export type FoundShifts = {
  readonly shifts: readonly Shift[];
  /** Years with a shift but without a known price; their shifts are in none of the sums. */
  readonly unpricedYears: readonly number[];
};

const WEEKS_A_YEAR = ratio(365, 7);
const MONTHS_A_YEAR = ratio(12);

/**
 * The shifts among moves between SFB and LSS, each with a year of the time granted under LSS after the move (or before
 * it, for who went to SFB), rounded half up to whole minutes. `priceOf` gives öre an hour in a year.
 */
export function shiftsOf(
  spells: readonly TimedSpell[],
  moves: readonly Move[],
  priceOf: (year: number) => Ore | undefined,
): FoundShifts {
  const byPerson = Map.groupBy(spells, ({ person }) => person);
  const unpriced = new Set<number>();
  const shifts = moves.flatMap((move): readonly Shift[] => {
    const direction = directionOf(move);
    const own = (byPerson.get(move.person) ?? []).filter(({ support }) => support === 'lss');
    const spell =
      direction === 'to_municipality'
        ? own.find(({ from, to }) => from <= move.on && (to === null || move.on < to))
        : own
            .filter(({ from }) => from < move.on)
            .toSorted(byFirstDay)
            .at(-1);
    if (direction === undefined || spell === undefined) return [];
    const year = yearOf(move.on);
    const pricePerHour = priceOf(year);
    if (pricePerHour === undefined) {
      unpriced.add(year);
      return [];
    }
    return [
      {
        person: move.person,
        year,
        direction,
        time: yearly(spell),
        pricePerHour,
        isOwnProvider: spell.isOwnProvider,
      },
    ];
  });
  return { shifts, unpricedYears: [...unpriced].toSorted((a, b) => a - b) };
}

function directionOf({ from, to }: Move): Shift['direction'] | undefined {
  if (from === 'sfb' && to === 'lss') return 'to_municipality';
  return from === 'lss' && to === 'sfb' ? 'to_state' : undefined;
}

const byFirstDay = (a: TimedSpell, b: TimedSpell): number => (a.from < b.from ? -1 : 1);

const yearly = ({ granted: { per, time } }: TimedSpell): Minutes =>
  minutes(R.roundHalfUp(R.multiply(ratio(time), per === 'week' ? WEEKS_A_YEAR : MONTHS_A_YEAR)));
