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
  const days = daysAround(search.on);
  const found = cards
    .filter((card) => isNamed(card, search))
    .map((card) => show(card, isHidden(card, search), days));
  const asked = Object.values(search.filters).filter((choice) => choice !== undefined);
  const chosen = found.filter(({ choices }) => asked.every((choice) => choices.includes(choice)));
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

/** The days that a whole country's cards are held against, reckoned once. */
type DaysAround = {
  readonly on: Day;
  readonly lately: Day;
  /** Who turns eighteen in the year was born from the one up to the other. */
  readonly turnsFrom: string;
  readonly turnsTo: string;
};

function daysAround(on: Day): DaysAround {
  const year = yearOf(on) - ADULT_AGE;
  return {
    on,
    lately: addMonths(on, -ENDED_LATELY_MONTHS),
    turnsFrom: `${year}-01-01`,
    turnsTo: `${year}-12-31`,
  };
}

function show(card: PersonCard, hidden: boolean, days: DaysAround): FoundPerson {
  const born = hidden ? null : card.born;
  const { inForce, since, ended } = standingOf(card, days.on);
  const choices: PersonChoice[] = inForce.length === 0 ? ['none'] : [...inForce];
  if (born !== null) choices.push(isChild(born, days) ? 'child' : 'adult');
  if (ended !== null && ended > days.lately) choices.push('ended');
  if (isUndecided(card)) choices.push('undecided');
  if (card.protected) choices.push('protected');
  const name = hidden ? null : card.name;
  return {
    id: card.id,
    name,
    born,
    protected: card.protected,
    hidden,
    inForce,
    since,
    ended,
    choices,
  };
}

type Standing = Pick<FoundPerson, 'inForce' | 'since' | 'ended'>;

/** What is in force on a day, since when, and else when the last ended; walked once, since a country is searched whole. */
function standingOf({ granted }: PersonCard, on: Day): Standing {
  const held = new Set<Law>();
  let since: Day | null = null;
  let ended: Day | null = null;
  for (const { law, valid } of granted) {
    if (includes(valid, on)) {
      held.add(law);
      if (since === null || valid.from < since) since = valid.from;
    } else if (valid.to !== null && valid.to <= on && (ended === null || valid.to > ended)) {
      ended = valid.to;
    }
  }
  const inForce = held.size === 0 ? [] : LAWS.filter((law) => held.has(law));
  return { inForce, since, ended: since === null ? ended : null };
}

const isChild = (born: Day, { on, turnsFrom, turnsTo }: DaysAround): boolean =>
  born > turnsTo || (born >= turnsFrom && dayOfAge(born, ADULT_AGE) > on);

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
