import { dayRange, type Day, type Minutes, minutes } from '#kernel';
import { type DecisionFact, type ExecutionFact, type Granted, reference } from '#core/register';
import {
  dayIn,
  firstDay,
  type MonthNumber,
  monthNumber,
  numberOfDay,
  yearOfMonth,
} from './month-number.ts';
import { personRef } from './person-facts.ts';
import { lastMonthOf, type Spell } from './person.ts';
import { PROVIDERS, type ProviderOf } from './providers.ts';
import type { World } from './world.ts';

const QUARTER = 15;
const DECEMBER = 12;
/** The allowance needs more than 20 hours of basic needs a week (51 kap. 3 § SFB), so assistance under LSS has less. */
const BASIC_BELOW = 19 * 60;
const BASIC_ABOVE = 21 * 60;

/** What decisions and executions are made from. */
export type DecisionSources = {
  readonly world: World;
  readonly lssWeekly: ReadonlyMap<string, number>;
  readonly providerOf: ProviderOf;
  /** The last month asked for: nothing of later months is told. */
  readonly until: MonthNumber;
};

/** A spell's decisions and executions as the municipality knows them when a month ends. */
export function decisionsKnown(
  spell: Spell,
  asOf: MonthNumber,
  sources: DecisionSources,
): readonly (DecisionFact | ExecutionFact)[] {
  if (spell.known === null || spell.known > dayIn(asOf, 31)) return [];
  const decisions =
    spell.law === 'SFB' ? [stateDecision(spell, asOf)] : lssDecisions(spell, asOf, sources);
  return decisions.flatMap((decision) => [decision, ...executions(spell, decision, asOf, sources)]);
}

const endKnown = (spell: Spell, asOf: MonthNumber): Day | null =>
  spell.end !== null && spell.end.known <= dayIn(asOf, 31) ? spell.to : null;

function stateDecision(spell: Spell, asOf: MonthNumber): DecisionFact {
  return {
    ...whatever(spell),
    ref: reference('decision', 'fk', spell.id),
    valid: dayRange(spell.from, endKnown(spell, asOf)),
    granted: grantedOf(spell.weekly, spell.law),
    decided: spell.decided,
    known: spell.known ?? spell.decided,
  };
}

// Months over which the last decisions end, and how long before that they are reviewed.
const MONTHS_OF_ENDS = 24;
const REVIEWED_BEFORE = 2;

/**
 * Decisions under LSS hold for a calendar year at most; the next year's is made in December. Those of the last year are
 * made for longer and end one after another, so that time goes on after the months that were asked for.
 */
function lssDecisions(
  spell: Spell,
  asOf: MonthNumber,
  { world, lssWeekly, until }: DecisionSources,
): readonly DecisionFact[] {
  const first = Math.max(yearOfMonth(world.begins), yearOfMonth(numberOfDay(spell.from)));
  const last = Math.min(yearOfMonth(asOf + 1), yearOfMonth(until));
  const end = endKnown(spell, asOf);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((year) => {
    const [newYear, nextYear] = [
      firstDay(monthNumber(year, 1)),
      firstDay(monthNumber(year + 1, 1)),
    ];
    const from = year === first ? spell.from : newYear;
    const ends =
      year === yearOfMonth(until)
        ? monthNumber(year + 1, DECEMBER) + (spell.person.number % MONTHS_OF_ENDS)
        : null;
    const planned = ends === null ? nextYear : firstDay(ends);
    const to = end !== null && end < planned ? end : planned;
    const weekly = lssWeekly.get(`${spell.id}-${year}`) ?? lssWeekly.get(`${spell.id}-${year - 1}`);
    if (from >= to || weekly === undefined) return [];
    const made =
      year === first
        ? spell.decided
        : dayIn(monthNumber(year - 1, DECEMBER), 3 + (spell.person.number % 18));
    return [
      {
        ...whatever(spell),
        ref: reference('decision', 'own', `${spell.id}-${year}`),
        valid: dayRange(from, to),
        granted: grantedOf(weekly, spell.law),
        decided: made,
        known: made,
        reviewOn:
          ends === null ? dayIn(monthNumber(year, 11), 1) : firstDay(ends - REVIEWED_BEFORE),
        delegated: true,
      },
    ];
  });
}

const whatever = (spell: Spell) => ({
  fact: 'decision' as const,
  at: {},
  person: personRef(spell.person),
  law: spell.law,
  measure: 'personal_assistance' as const,
  outcome: 'granted' as const,
  category: spell.person.category,
  reviewOn: null,
  delegated: false,
  interim: false,
  higherAmount: spell.amountPercent > 100,
});

/** Basic needs over or under the limit of the allowance, the rest other needs. */
export function grantedOf(weekly: number, law: Spell['law']): Granted {
  const share = Math.floor((weekly * 2) / 5 / QUARTER) * QUARTER;
  const basic = law === 'SFB' ? Math.max(BASIC_ABOVE, share) : Math.min(BASIC_BELOW, share);
  const none: Minutes = minutes(0);
  return {
    per: 'week',
    basic: minutes(basic),
    other: minutes(weekly - basic),
    waiting: none,
    standby: none,
  };
}

/** One execution for each stretch of a decision with one provider, as far as the months that have been. */
function executions(
  spell: Spell,
  decision: DecisionFact,
  asOf: MonthNumber,
  { world, providerOf, until }: DecisionSources,
): readonly ExecutionFact[] {
  const begins = Math.max(world.begins, numberOfDay(spell.from));
  const last = Math.min(lastMonthOf(spell) ?? until, asOf, until);
  const providerIn = (month: MonthNumber): number =>
    providerOf({ spell, month: Math.max(begins, Math.min(month, last)) });
  const first = Math.max(numberOfDay(decision.valid.from), begins);
  const runs: { readonly from: Day; readonly provider: number }[] = [
    { from: decision.valid.from, provider: providerIn(first) },
  ];
  for (let month = first + 1; month <= last && beforeEnd(decision, month); month++) {
    const provider = providerIn(month);
    if (provider !== runs.at(-1)?.provider) runs.push({ from: firstDay(month), provider });
  }
  return runs.map(({ from, provider }, i) => ({
    fact: 'execution',
    ref: reference('execution', 'own', `${decision.ref.id}-U${i + 1}`),
    valid: dayRange(from, runs[i + 1]?.from ?? decision.valid.to),
    at: {},
    decision: decision.ref,
    provider: providerRef(provider),
  }));
}

const beforeEnd = ({ valid }: DecisionFact, month: MonthNumber): boolean =>
  valid.to === null || firstDay(month) < valid.to;

export const providerRef = (at: number) =>
  reference('provider', 'organisation_number', PROVIDERS[at]?.organisationNumber ?? '-');
