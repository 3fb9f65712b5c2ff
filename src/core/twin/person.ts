import { addMonths, type Day, dayOfAge } from '#kernel';
import type { Law } from '#core/register';
import { firstDay, type MonthNumber, numberOfDay } from './month-number.ts';

/** A stretch of assistance under one law, as it really was: from the first day of a month to the day before `to`. */
export type Spell = {
  readonly id: string;
  readonly person: TwinPerson;
  readonly law: Law;
  readonly from: Day;
  to: Day | null;
  readonly decided: Day;
  /** Null for a decision of Försäkringskassan's that the municipality never hears of. */
  readonly known: Day | null;
  /** Why it ended and when the municipality heard; null while it goes on. */
  end: { readonly why: EndReason; readonly decided: Day; readonly known: Day } | null;
  /** What the decision grants, minutes a week. */
  readonly weekly: number;
  /** Percent of the hourly amount that the first 20 hours are paid by. */
  readonly amountPercent: number;
  readonly notice: 'sent' | 'delayed' | 'missing';
};

export type EndReason = 'death' | 'moved' | 'withdrawn' | 'reversed' | 'to_sfb' | 'need_ceased';

export type TwinPerson = {
  readonly number: number;
  readonly id: string;
  /** Twelve digits of a published test number, null for the others. */
  readonly identityNumber: string | null;
  readonly born: Day;
  /** The day of turning 18. */
  readonly adultFrom: Day;
  died: Day | null;
  movedOut: Day | null;
  readonly category: 1 | 2 | 3;
  readonly spells: Spell[];
};

const ADULT = 18;

/** Whether a person is under 18 on a day. */
export const isChildOn = ({ adultFrom }: TwinPerson, on: Day): boolean => on < adultFrom;

export const adultFrom = (born: Day): Day => dayOfAge(born, ADULT);

/** The last month in which a spell is in force on some day; null while it goes on. */
export const lastMonthOf = ({ to }: Spell): MonthNumber | null => {
  if (to === null) return null;
  const month = numberOfDay(to);
  return to === firstDay(month) ? month - 1 : month;
};

export const isInForceIn = (spell: Spell, month: MonthNumber): boolean => {
  const last = lastMonthOf(spell);
  return numberOfDay(spell.from) <= month && (last === null || month <= last);
};

/** A birthday that makes somebody so many years and months old on a day. */
export const bornBefore = (on: Day, years: number, months: number): Day =>
  addMonths(on, -(years * 12 + months));
