import { type Day, type DayRange, ageOn, daysBetween, yearOf } from '#kernel';

/** Who gives a person assistance: the state, the municipality under LSS, or other support of the municipality. */
export type Support = 'sfb' | 'lss' | 'other';

/** One stretch of support for one person; persons are known by a key that says nothing of them. */
export type SupportSpell = DayRange & {
  readonly person: string;
  readonly born: Day;
  readonly support: Support;
};

/** One person's step from one support to another on the day that the new holds. */
export type Move = {
  readonly person: string;
  readonly on: Day;
  readonly from: Support | 'none';
  readonly to: Support | 'none';
  /** Under 18 on the day. */
  readonly isChild: boolean;
  /** Days without any support between the two. */
  readonly gapDays: number;
  /** Whether the person has had the new support before. */
  readonly isReturn: boolean;
};

const ADULT = 18;

/** Where several supports hold on one day the first of these counts. */
const ORDER: readonly Support[] = ['sfb', 'lss', 'other'];

/**
 * Every person's moves in time order. A gap of at most `bridgeDays` days between two supports is one move with its days;
 * a longer one is an end and a new beginning. What comes before a person's first day is `none`.
 */
export function movesOf(spells: readonly SupportSpell[], bridgeDays = 31): readonly Move[] {
  const moves = [...Map.groupBy(spells, ({ person }) => person).values()].flatMap((own) =>
    movesOfPerson(own, bridgeDays),
  );
  return moves.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

type Stretch = { readonly from: Day; readonly support: Support | 'none' };

function movesOfPerson(spells: readonly SupportSpell[], bridgeDays: number): readonly Move[] {
  const stretches = timeline(spells);
  const born = spells[0]?.born;
  const moves: Move[] = [];
  let before: { support: Support | 'none'; until: Day | undefined } = {
    support: 'none',
    until: undefined,
  };
  stretches.forEach(({ from: on, support }, i) => {
    if (born === undefined) return;
    const next = stretches[i + 1];
    const gap = next ? daysBetween(on, next.from) : Number.POSITIVE_INFINITY;
    if (support === 'none' && gap <= bridgeDays) {
      before = { support: before.support, until: on };
      return;
    }
    const had = stretches.slice(0, i).some((each) => each.support === support);
    if (support !== before.support)
      moves.push({
        person: spells[0]?.person ?? '',
        on,
        from: before.support,
        to: support,
        isChild: ageOn(born, on) < ADULT,
        gapDays: before.until === undefined ? 0 : daysBetween(before.until, on),
        isReturn: support !== 'none' && had,
      });
    before = { support, until: undefined };
  });
  return moves;
}

/** The person's support from each day that it changes. */
function timeline(spells: readonly SupportSpell[]): readonly Stretch[] {
  const days = [...new Set(spells.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))];
  const all = days.toSorted().map((on): Stretch => {
    const held = spells.filter(({ from, to }) => from <= on && (to === null || on < to));
    const support = ORDER.find((each) => held.some((spell) => spell.support === each)) ?? 'none';
    return { from: on, support };
  });
  return all.filter(({ support }, i) => support !== all[i - 1]?.support);
}

/** How many persons took a step in a year, children apart. */
export type YearlyFlow = {
  readonly year: number;
  readonly from: Support | 'none';
  readonly to: Support | 'none';
  readonly children: number;
  readonly adults: number;
  /** Of them all, who had had the new support before. */
  readonly returns: number;
};

/** Counts moves by year and step, in time order; steps that nobody took are left out. */
export function yearlyFlows(moves: readonly Move[]): readonly YearlyFlow[] {
  const groups = Map.groupBy(moves, ({ on, from, to }) => `${yearOf(on)} ${from} ${to}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const children = group.filter(({ isChild }) => isChild).length;
    return first
      ? [
          {
            year: yearOf(first.on),
            from: first.from,
            to: first.to,
            children,
            adults: group.length - children,
            returns: group.filter(({ isReturn }) => isReturn).length,
          },
        ]
      : [];
  });
}
