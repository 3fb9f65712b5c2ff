import { type Day, type DayRange, type Month, addDays, monthOf } from '#kernel';
import type { KnownCase } from './line-list.ts';

/** Days that somebody was believed to have a support, and the months between which that was believed. */
export type BelievedSpell = {
  readonly person: string;
  readonly valid: DayRange;
  /** The month in which it became known. */
  readonly known: Month;
  /** The month in which something else became known in its place; null while it is believed. */
  readonly replaced: Month | null;
};

/** A case of one person; `on` is the day in its month that support began or ended. */
export type PersonCase = KnownCase & { readonly person: string; readonly on: Day };

export type SpellCases = {
  readonly starts: readonly PersonCase[];
  readonly ends: readonly PersonCase[];
};

/**
 * Makes line lists of two clocks: in which month each support began and ended, and in which month that became known. What
 * is believed anew is one case taken back and another known. A gap of at most `bridgeDays` is neither end nor start. An end
 * belongs to the month of the first day without support.
 */
export function spellCases(spells: readonly BelievedSpell[], bridgeDays: number): SpellCases {
  const starts: PersonCase[] = [];
  const ends: PersonCase[] = [];
  for (const [person, own] of Map.groupBy(spells, (spell) => spell.person)) {
    const moments = [
      ...new Set(own.flatMap(({ known, replaced }) => [known, ...(replaced ? [replaced] : [])])),
    ];
    let before: readonly DayRange[] = [];
    for (const known of moments.toSorted()) {
      const now = joined(
        own
          .filter(
            (spell) => spell.known <= known && (spell.replaced === null || spell.replaced > known),
          )
          .map(({ valid }) => valid),
        bridgeDays,
      );
      const asCase = (found: Learnt): PersonCase => ({ ...found, person, known });
      starts.push(...learnt(before, now, ({ from }) => from).map(asCase));
      ends.push(...learnt(before, now, ({ to }) => to).map(asCase));
      before = now;
    }
  }
  return { starts, ends };
}

/** How many have a support on a day, by what is believed when the lists end. */
export function believedOn(spells: readonly BelievedSpell[], on: Day): number {
  const persons = spells.flatMap(({ person, valid, replaced }) =>
    replaced === null && valid.from <= on && (valid.to === null || on < valid.to) ? [person] : [],
  );
  return new Set(persons).size;
}

function joined(ranges: readonly DayRange[], bridgeDays: number): readonly DayRange[] {
  const all: DayRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const last = all.at(-1);
    if (last && (last.to === null || range.from <= addDays(last.to, bridgeDays)))
      all[all.length - 1] = { from: last.from, to: later(last.to, range.to) };
    else all.push(range);
  }
  return all;
}

const later = (a: Day | null, b: Day | null): Day | null =>
  a === null || b === null ? null : a > b ? a : b;

type Learnt = Pick<PersonCase, 'effective' | 'on' | 'count'>;

/** The months that came to the list, and those that left it. */
function learnt(
  before: readonly DayRange[],
  now: readonly DayRange[],
  dayOf: (range: DayRange) => Day | null,
): readonly Learnt[] {
  const found = new Map<Month, Learnt>();
  const count = (ranges: readonly DayRange[], by: number): void => {
    for (const range of ranges) {
      const on = dayOf(range);
      if (on === null) continue;
      const effective = monthOf(on);
      found.set(effective, { effective, on, count: (found.get(effective)?.count ?? 0) + by });
    }
  };
  count(before, -1);
  count(now, 1);
  return [...found.values()].filter((each) => each.count !== 0);
}
