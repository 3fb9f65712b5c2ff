import { addDays, type Day, invariant, monthsBetween, monthOf, type Random } from '#kernel';
import type { Law } from '#core/register';
import { dayIn, firstDay, type MonthNumber, monthNumber } from './month-number.ts';
import {
  adultFrom,
  bornBefore,
  type EndReason,
  isChildOn,
  type Spell,
  type TwinPerson,
} from './person.ts';
import { REVERSAL, type SfbEnd, type SfbStart } from './sfb-events.ts';
import { PUBLISHED_TEST_NUMBERS } from './test-numbers.ts';

const QUARTER = 15;
const DRAWS = 40;

/** The persons of the place, and who of them has assistance under which law while the months go by. */
export class Population {
  readonly persons: TwinPerson[] = [];
  readonly spells: Spell[] = [];
  readonly #random: Random;
  readonly #inForce: Readonly<Record<Law, Spell[]>> = { SFB: [], LSS: [] };
  /** Persons who lost the allowance and may ask the municipality instead. */
  readonly #withoutAllowance: TwinPerson[] = [];
  readonly #testNumbers = [...PUBLISHED_TEST_NUMBERS];

  constructor(random: Random) {
    this.#random = random;
  }

  /** Those who have assistance when the world begins. */
  settle(stock: Readonly<Record<Law, number>>, begins: MonthNumber): void {
    const random = this.#random;
    for (const law of ['SFB', 'LSS'] as const) {
      for (let i = 0; i < stock[law]; i++) {
        const child = random.chance(law === 'SFB' ? 16 : 28);
        const yearsBack = child ? random.between(0, 2) : random.between(0, 16);
        const from = begins - 1 - yearsBack * 12 - random.below(12);
        const person = child
          ? this.#person(firstDay(begins), random.between(5, 14))
          : this.#person(firstDay(from), random.between(6, 58));
        this.#start(person, law, from, dayIn(from, 28), 'sent');
      }
    }
  }

  /** The person whose allowance of ten years is taken back at once. */
  settleReversal(): void {
    const from = monthNumber(REVERSAL.from - 4, 3);
    const person = this.#person(firstDay(from), 31);
    const spell = this.#start(person, 'SFB', from, dayIn(from, 28), 'sent');
    const known = dayIn(monthNumber(REVERSAL.known, 6), 10);
    this.#close(
      spell,
      firstDay(monthNumber(REVERSAL.from, 7)),
      'reversed',
      known,
      addDays(known, -12),
    );
  }

  startLss(month: MonthNumber): void {
    const random = this.#random;
    const former = this.#withoutAllowance.shift();
    const person =
      former !== undefined && former.died === null && random.chance(60)
        ? former
        : this.#person(
            firstDay(month),
            random.chance(45) ? random.between(2, 15) : random.between(18, 60),
          );
    this.#start(person, 'LSS', month, dayIn(month - 1, random.between(3, 27)), 'sent');
  }

  startSfb({ from, known, fromLss, child }: SfbStart): void {
    const random = this.#random;
    const day = firstDay(from);
    const before = fromLss ? this.#pick('LSS', day, child, day) : null;
    const person =
      before?.person ?? this.#person(day, child ? random.between(2, 16) : random.between(18, 62));
    if (before) this.#close(before, day, 'to_sfb', known, known);
    const delay = monthsBetween(monthOf(day), monthOf(known));
    this.#start(
      person,
      'SFB',
      from,
      known,
      random.chance(30) ? 'missing' : delay > 1 ? 'delayed' : 'sent',
    );
  }

  endSfb({ month, known, child }: SfbEnd): void {
    const random = this.#random;
    const spell = this.#pick('SFB', dayIn(month, 1), child, firstDay(month));
    const why = this.#reason(['death', 'moved', 'withdrawn', 'withdrawn'], child);
    const to = lastDayEnd(why, month, random);
    this.#close(spell, to, why, known, to);
    if (why === 'withdrawn') this.#withoutAllowance.push(spell.person);
  }

  endLss(month: MonthNumber): void {
    const child = this.#random.chance(20);
    const spell = this.#pick('LSS', firstDay(month), child, firstDay(month));
    const why = this.#reason(['death', 'moved', 'need_ceased', 'need_ceased'], child);
    const to = lastDayEnd(why, month, this.#random);
    this.#close(spell, to, why, to, to);
  }

  /** Decisions that Försäkringskassan counts and the municipality never hears of: from a month, for so many months. */
  startUnheard(from: MonthNumber): Spell {
    const person = this.#person(firstDay(from), this.#random.between(19, 60));
    return this.#spell(person, 'SFB', from, null, 'missing');
  }

  endUnheard(spell: Spell, month: MonthNumber): void {
    spell.to = firstDay(month + 1);
    spell.end = { why: 'moved', decided: spell.to, known: spell.to };
  }

  /** Leaves out what happens on a day or later: ends, deaths and moves that nobody can know of yet. */
  forgetAfter(day: Day): void {
    for (const spell of this.spells) {
      if (spell.to === null || spell.to <= day) continue;
      spell.to = null;
      spell.end = null;
    }
    for (const person of this.persons) {
      if (person.died !== null && person.died >= day) person.died = null;
      if (person.movedOut !== null && person.movedOut > day) person.movedOut = null;
    }
  }

  #reason(reasons: readonly EndReason[], child: boolean): EndReason {
    return child && this.#random.chance(80) ? 'moved' : this.#random.pick(reasons);
  }

  #person(on: Day, age: number): TwinPerson {
    const random = this.#random;
    const number = this.persons.length + 1;
    const born = addDays(bornBefore(on, age, random.between(0, 11)), -random.between(1, 27));
    const at = this.#testNumbers.findIndex((digits) => digits.slice(0, 4) === born.slice(0, 4));
    const [identityNumber = null] = at >= 0 ? this.#testNumbers.splice(at, 1) : [];
    const birthday = identityNumber === null ? born : birthdayIn(identityNumber);
    const person: TwinPerson = {
      number,
      id: `TP${String(number).padStart(6, '0')}`,
      identityNumber,
      born: birthday,
      adultFrom: adultFrom(birthday),
      died: null,
      movedOut: null,
      category: random.pick([1, 1, 3, 3, 3, 2]),
      spells: [],
    };
    this.persons.push(person);
    return person;
  }

  #start(
    person: TwinPerson,
    law: Law,
    from: MonthNumber,
    known: Day,
    notice: Spell['notice'],
  ): Spell {
    const spell = this.#spell(person, law, from, known, notice);
    this.#inForce[law].push(spell);
    return spell;
  }

  #spell(
    person: TwinPerson,
    law: Law,
    from: MonthNumber,
    known: Day | null,
    notice: Spell['notice'],
  ): Spell {
    const random = this.#random;
    const child = isChildOn(person, firstDay(from));
    const heard = known ?? dayIn(from, 20);
    const weekly =
      law === 'SFB'
        ? random.between(child ? 45 : 70, child ? 130 : 167) * 60
        : (random.between(20, 80) + random.below(40)) * 60 + random.below(4) * QUARTER;
    const spell: Spell = {
      id: `${law === 'SFB' ? 'FK' : 'L'}${String(this.spells.length + 1).padStart(6, '0')}`,
      person,
      law,
      from: firstDay(from),
      to: null,
      decided: law === 'LSS' ? heard : decidedBefore(heard, firstDay(from), notice, random),
      known,
      end: null,
      weekly,
      amountPercent: law === 'SFB' && random.chance(22) ? random.between(106, 112) : 100,
      notice,
    };
    this.spells.push(spell);
    person.spells.push(spell);
    return spell;
  }

  #close(spell: Spell, to: Day, why: EndReason, known: Day, decided: Day): void {
    invariant(spell.from < to, 'a spell has a day');
    spell.to = to;
    spell.end = { why, known, decided: decided < known ? decided : known };
    const inForce = this.#inForce[spell.law];
    const at = inForce.indexOf(spell);
    if (at >= 0) inForce.splice(at, 1);
    if (why === 'death') spell.person.died = addDays(to, -1);
    if (why === 'moved') spell.person.movedOut = to;
  }

  /** Somebody with assistance, child or adult on a day, who has had it for a while and whom the municipality knows of. */
  #pick(law: Law, on: Day, child: boolean, heardBefore: Day): Spell {
    const old = dayIn(monthNumber(Number(on.slice(0, 4)), Number(on.slice(5, 7))) - 3, 1);
    const inForce = this.#inForce[law];
    const fit = (spell: Spell): boolean =>
      isChildOn(spell.person, on) === child &&
      spell.from <= old &&
      spell.known !== null &&
      spell.known < heardBefore;
    // Most often one of a few drawn at random fits, and nobody needs to look through a whole country.
    for (let i = 0; i < DRAWS && inForce.length > 0; i++) {
      const drawn = this.#random.pick(inForce);
      if (fit(drawn)) return drawn;
    }
    const fits = inForce.filter(fit);
    invariant(fits.length > 0, 'the place has somebody of the age that the tables tell of');
    return this.#random.pick(fits);
  }
}

const birthdayIn = (digits: string): Day => {
  const month = monthNumber(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)));
  return dayIn(month, Number(digits.slice(6, 8)));
};

/** The day after the last: after a death it falls within the month, otherwise on the next month's first day. */
const lastDayEnd = (why: EndReason, month: MonthNumber, random: Random): Day =>
  why === 'death' ? dayIn(month, random.between(3, 27)) : firstDay(month + 1);

/** Försäkringskassan decides some weeks before the municipality hears, longer before when the notice is late. */
function decidedBefore(heard: Day, from: Day, notice: Spell['notice'], random: Random): Day {
  const days = notice === 'sent' ? random.between(2, 12) : random.between(20, 75);
  const decided = addDays(heard, -days);
  const earliest = addDays(from, -25);
  return decided < earliest ? earliest : decided;
}
