import { daysOf, minutes, type Month } from '#kernel';
import {
  type DecisionFact,
  type ExecutionFact,
  type FkChargeFact,
  type FkNoticeFact,
  type PerformedMonthFact,
  type PersonFact,
  type Reference,
  reference,
  type ResidenceFact,
  type Tombstone,
} from '#core/register';
import { amountOf, type Charge } from './charges.ts';
import { decisionsKnown, type DecisionSources, grantedOf, providerRef } from './decisions.ts';
import {
  firstDay,
  type MonthNumber,
  monthNamed,
  numberOfDay,
  yearOfMonth,
} from './month-number.ts';
import { personKnown, personRef } from './person-facts.ts';
import { lastMonthOf, type Spell, type TwinPerson } from './person.ts';
import type { PersonMonth } from './person-month.ts';

export type Stated = PersonFact | ResidenceFact | DecisionFact | ExecutionFact | Tombstone;

/** Months asked for, and the last month in which something is heard of them. */
export type Window = {
  readonly from: MonthNumber;
  readonly to: MonthNumber;
  readonly heardTo: MonthNumber;
};

/** The spells that the months asked for have anything to do with, and that the municipality hears of in time. */
export const concerns = (spell: Spell, { from, to, heardTo }: Window): boolean => {
  const last = lastMonthOf(spell);
  return (
    spell.known !== null &&
    numberOfDay(spell.known) <= heardTo &&
    numberOfDay(spell.from) <= to &&
    (last === null || last >= from || (spell.end !== null && numberOfDay(spell.end.known) >= from))
  );
};

/**
 * What the municipality's system says anew in each month about persons, decisions and executions: what it knows when the
 * month ends and did not say so before. A decision that should never have been made is taken back.
 */
export function statedByMonth(
  spells: readonly Spell[],
  sources: DecisionSources,
  window: Window,
): ReadonlyMap<MonthNumber, readonly Stated[]> {
  const byMonth = new Map<MonthNumber, Stated[]>();
  const say = (month: MonthNumber, facts: readonly Stated[]): void => {
    const said = byMonth.get(month);
    if (said) said.push(...facts);
    else byMonth.set(month, [...facts]);
  };
  const persons = Map.groupBy(spells, ({ person }) => person);
  for (const [person, own] of persons) {
    const before = new Map<string, { readonly text: string; readonly ref: Reference }>();
    for (const month of monthsOfNews(person, own, sources, window)) {
      const known = own.flatMap((spell) => decisionsKnown(spell, month, sources));
      const facts = known.length > 0 ? [...personKnown(person, month), ...known] : [];
      const now = new Map(facts.map((fact) => [keyOf(fact), fact]));
      const news: Stated[] = facts.filter(
        (fact) => before.get(keyOf(fact))?.text !== JSON.stringify(fact),
      );
      for (const [key, { ref }] of before)
        if (!now.has(key)) {
          news.unshift({ fact: 'tombstone', ref, days: null, at: {} });
          before.delete(key);
        }
      for (const [key, fact] of now) before.set(key, { text: JSON.stringify(fact), ref: fact.ref });
      say(month, news);
    }
  }
  return byMonth;
}

const keyOf = (fact: Exclude<Stated, Tombstone>): string =>
  fact.fact === 'residence' ? `residence ${fact.municipality}` : `${fact.fact} ${fact.ref.id}`;

/** The months in which something new can be known of a person, the first month asked for among them. */
function monthsOfNews(
  person: TwinPerson,
  spells: readonly Spell[],
  { providerOf, world }: DecisionSources,
  { from, to, heardTo }: Window,
): readonly MonthNumber[] {
  const months = new Set<MonthNumber>([from]);
  for (const spell of spells) {
    if (spell.known !== null) months.add(numberOfDay(spell.known));
    if (spell.end) months.add(numberOfDay(spell.end.known));
    const last = Math.min(lastMonthOf(spell) ?? to, to);
    const first = Math.max(world.begins, numberOfDay(spell.from), from);
    for (let month = first; month <= last; month++) {
      const december = yearOfMonth(month + 1) > yearOfMonth(month) && month < to;
      const moves =
        month > first && providerOf({ spell, month }) !== providerOf({ spell, month: month - 1 });
      if ((spell.law === 'LSS' && december) || moves) months.add(month);
    }
  }
  for (const day of [person.died, person.movedOut]) if (day !== null) months.add(numberOfDay(day));
  return [...months].filter((month) => month >= from && month <= heardTo).toSorted((a, b) => a - b);
}

export type NoticeOfSpell = { readonly notice: FkNoticeFact; readonly spell: Spell };

/** The notices that were sent: of a grant when the municipality heard by notice, and of what was withdrawn. */
export function noticesOf(spell: Spell): readonly NoticeOfSpell[] {
  if (spell.law !== 'SFB' || spell.known === null) return [];
  const base = {
    fact: 'fk_notice' as const,
    at: {},
    person: personRef(spell.person),
    decision: reference('decision', 'fk', spell.id),
  };
  const granted: readonly FkNoticeFact[] =
    spell.notice === 'missing'
      ? []
      : [
          {
            ...base,
            ref: reference('fk_notice', 'fk', `${spell.id}-B`),
            valid: { from: spell.from, to: null },
            outcome: 'granted',
            granted: grantedOf(spell.weekly, spell.law),
            decided: spell.decided,
            received: spell.known,
          },
        ];
  const { end, to } = spell;
  const withdrawn: readonly FkNoticeFact[] =
    end !== null && to !== null && (end.why === 'withdrawn' || end.why === 'reversed')
      ? [
          {
            ...base,
            ref: reference('fk_notice', 'fk', `${spell.id}-I`),
            valid: { from: to, to: null },
            outcome: 'withdrawn',
            granted: null,
            decided: end.decided,
            received: end.known,
          },
        ]
      : [];
  return [...granted, ...withdrawn].map((notice) => ({ notice, spell }));
}

/** Charges as an invoice a month with its lines in order. */
export function chargeFacts(
  month: MonthNumber,
  charges: readonly Charge[],
): readonly FkChargeFact[] {
  const invoice = `FK${monthNamed(month).replace('-', '')}`;
  return charges.map((charge, i) => {
    const serviceMonth = monthNamed(charge.service);
    return {
      fact: 'fk_charge',
      ref: reference('fk_charge', 'fk', `${invoice}/${i + 1}`),
      valid: daysOf(serviceMonth),
      at: {},
      person: personRef(charge.spell.person),
      serviceMonth,
      invoiceMonth: monthNamed(month),
      invoice,
      time: charge.minutes < 0 ? null : minutes(charge.minutes),
      hourlyAmount: charge.minutes < 0 ? null : charge.hourly,
      amount: amountOf(charge),
    };
  });
}

export function performedFact(
  { spell, month, performed }: PersonMonth,
  provider: number,
): PerformedMonthFact {
  const name: Month = monthNamed(month);
  return {
    fact: 'performed_month',
    ref: reference('performed_month', 'own', `R${name}-${spell.id}`),
    valid: daysOf(name),
    at: {},
    person: personRef(spell.person),
    provider: providerRef(provider),
    law: spell.law,
    month: name,
    active: minutes(performed),
    waiting: minutes(0),
    standby: minutes(0),
  };
}

/** The month in which the municipality can hear of a person's time: the month itself, or when it hears of the person. */
export const heardIn = ({ spell, month }: Pick<PersonMonth, 'spell' | 'month'>): MonthNumber =>
  Math.max(month, numberOfDay(spell.known ?? firstDay(month)));
