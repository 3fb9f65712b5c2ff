import { addMonths, type Day, dayOfAge, includes, yearOf } from '#kernel';
import { type Law, LAWS } from './decision.ts';
import type { PersonCard } from './person-card.ts';

/** What narrows a search; each is left out when nothing is asked. */
export const PERSON_CHOICES = {
  inForce: ['LSS', 'SFB', 'none'],
  ageGroup: ['child', 'adult'],
  also: ['ended', 'undecided', 'protected'],
} as const;

export type PersonFilters = {
  readonly [Filter in keyof typeof PERSON_CHOICES]?:
    | (typeof PERSON_CHOICES)[Filter][number]
    | undefined;
};
export type PersonChoice = (typeof PERSON_CHOICES)[keyof typeof PERSON_CHOICES][number];

export const PERSON_ORDERS = ['name', 'born', 'since'] as const;
export type PersonOrder = (typeof PERSON_ORDERS)[number];

export type PersonSearch = {
  /** Parts that all stand in a name; with no parts and no ids everybody is found. */
  readonly parts: readonly string[];
  /** Persons who are found besides, whatever their name. */
  readonly ids: ReadonlySet<string>;
  readonly filters: PersonFilters;
  /** The day on which decisions are in force and ages counted. */
  readonly on: Day;
  /** False hides name and birth of persons with protected identities, also from parts, filters and order. */
  readonly seesProtected: boolean;
  readonly order: PersonOrder;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
};

/** One person in a list; name and birth are null when hidden. */
export type FoundPerson = {
  readonly id: string;
  readonly name: string | null;
  readonly born: Day | null;
  readonly protected: boolean;
  readonly hidden: boolean;
  readonly inForce: readonly Law[];
  /** The first day of the oldest granted decision in force. */
  readonly since: Day | null;
  /** The first day after the last granted decision, when none is in force. */
  readonly ended: Day | null;
  readonly choices: readonly PersonChoice[];
};

export type FoundPersons = {
  /** How many there are in all; `persons` is the part from `offset`. */
  readonly total: number;
  /** How many each choice holds among those whom the words find, whatever else is chosen. */
  readonly counts: Readonly<Record<'all' | PersonChoice, number>>;
  readonly persons: readonly FoundPerson[];
};

const ADULT_AGE = 18;
const ENDED_LATELY_MONTHS = 3;

/** Searches cards that stand in the order of their names. */
export function searchCards(cards: readonly PersonCard[], search: PersonSearch): FoundPersons {
  const lately = addMonths(search.on, -ENDED_LATELY_MONTHS);
  const found = cards
    .filter((card) => isNamed(card, search))
    .map((card) => show(card, search, lately));
  const chosen = found.filter(({ choices }) =>
    Object.values(search.filters).every((asked) => asked === undefined || choices.includes(asked)),
  );
  const { offset, limit } = search;
  return {
    total: chosen.length,
    counts: count(found),
    persons: inOrder(chosen, search).slice(offset, offset + limit),
  };
}

const isHidden = (card: PersonCard, { seesProtected }: PersonSearch): boolean =>
  card.protected && !seesProtected;

function isNamed(card: PersonCard, search: PersonSearch): boolean {
  const { parts, ids } = search;
  if (ids.has(card.id)) return true;
  if (parts.length === 0) return ids.size === 0;
  if (card.name === null || isHidden(card, search)) return false;
  const name = card.name.toLowerCase();
  return parts.every((part) => name.includes(part.toLowerCase()));
}

function show(card: PersonCard, search: PersonSearch, lately: Day): FoundPerson {
  const { on } = search;
  const hidden = isHidden(card, search);
  const held = card.granted.filter(({ valid }) => includes(valid, on));
  const past = card.granted.flatMap(({ valid: { to } }) => (to !== null && to <= on ? to : []));
  const inForce = LAWS.filter((law) => held.some((each) => each.law === law));
  const born = hidden ? null : card.born;
  const ended = held.length > 0 ? null : (past.toSorted().at(-1) ?? null);
  const choices: readonly (PersonChoice | false | null)[] = [
    ...inForce,
    inForce.length === 0 && 'none',
    born && (isChild(born, on) ? 'child' : 'adult'),
    ended !== null && ended > lately && 'ended',
    isUndecided(card) && 'undecided',
    card.protected && 'protected',
  ];
  return {
    id: card.id,
    name: hidden ? null : card.name,
    born,
    protected: card.protected,
    hidden,
    inForce,
    since: held.map(({ valid }) => valid.from).toSorted()[0] ?? null,
    ended,
    choices: choices.filter((choice) => choice !== false && choice !== null),
  };
}

// Days are reckoned only for those whose year does not tell.
function isChild(born: Day, on: Day): boolean {
  const years = yearOf(on) - yearOf(born);
  return years < ADULT_AGE || (years === ADULT_AGE && dayOfAge(born, ADULT_AGE) > on);
}

const isUndecided = ({ lastReduced, lastOwnDecision }: PersonCard): boolean =>
  lastReduced !== null && (lastOwnDecision === null || lastOwnDecision < lastReduced);

function count(found: readonly FoundPerson[]): FoundPersons['counts'] {
  const counts = {
    all: found.length,
    LSS: 0,
    SFB: 0,
    none: 0,
    child: 0,
    adult: 0,
    ended: 0,
    undecided: 0,
    protected: 0,
  };
  for (const { choices } of found) for (const choice of choices) counts[choice] += 1;
  return counts;
}

/** In order, with those whom the order knows nothing of last either way. */
function inOrder(
  found: readonly FoundPerson[],
  { order, descending }: PersonSearch,
): readonly FoundPerson[] {
  const known = found.filter((person) => person[order] !== null);
  const unknown = found.filter((person) => person[order] === null);
  const upward = order === 'name' ? known : known.toSorted((a, b) => compare(a[order], b[order]));
  return [...(descending ? upward.toReversed() : upward), ...unknown];
}

const compare = (a: Day | string | null, b: Day | string | null): number =>
  a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
