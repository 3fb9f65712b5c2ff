import { daysOf, minutes } from '#kernel';
import { reference, type Shift, type TimeReportFact } from '#core/register';
import { providerRef } from './decisions.ts';
import { dayIn, monthNamed } from './month-number.ts';
import { personRef } from './person-facts.ts';
import type { PersonMonth } from './person-month.ts';

const QUARTER = 15;
const LONGEST_SHIFT = 540;
const MORNING = 420;
const DAY = 1440;
/** Minutes a week that an assistant works for one person, about. */
const USUAL_WEEK = 1800;

/** One assistant's report of a month, with what the twin knows beside the register's fact. */
export type TwinReport = {
  readonly report: TimeReportFact;
  readonly of: PersonMonth;
  readonly provider: number;
};

/** How many assistants somebody has: enough that nobody works twice in a day. */
const assistantsOf = (of: PersonMonth): number =>
  Math.max(Math.ceil(of.weekly / USUAL_WEEK) + 1, Math.ceil(longestDay(of) / LONGEST_SHIFT), 2);

const longestDay = ({ performed, days }: PersonMonth): number =>
  Math.ceil(performed / QUARTER / days) * QUARTER;

export const assistantRef = (of: PersonMonth, provider: number, at: number) =>
  reference(
    'assistant',
    'own',
    `TA${String(of.spell.person.number).padStart(6, '0')}-${provider}-${at + 1}`,
  );

/**
 * A person's month shift by shift: the performed minutes spread evenly over the days in force, each day one unbroken
 * stretch that assistants take turns at. No assistant works twice in a day, and nobody is helped by two at once.
 */
export function reportsOf(of: PersonMonth, provider: number): readonly TwinReport[] {
  const count = assistantsOf(of);
  const shifts = Array.from({ length: count }, (): Shift[] => []);
  const all = of.performed / QUARTER;
  let turn = of.month;
  for (let i = 0; i < of.days; i++) {
    const today =
      (Math.floor((all * (i + 1)) / of.days) - Math.floor((all * i) / of.days)) * QUARTER;
    for (const [from, to] of stretches(today, of.spell.person.number)) {
      shifts[turn % count]?.push({
        day: dayIn(of.month, i + 1),
        from: minutes(from),
        to: minutes(to),
        kind: 'active',
        original: null,
      });
      turn += 1;
    }
  }
  return shifts.flatMap((own, at) =>
    own.length === 0 ? [] : [{ report: reportFact(of, provider, at, own), of, provider }],
  );
}

/** A day's time as shifts after each other, from the morning on, or earlier when the day is long. */
function stretches(
  total: number,
  person: number,
): readonly (readonly [from: number, to: number])[] {
  if (total === 0) return [];
  const parts = Math.ceil(total / LONGEST_SHIFT);
  const start = Math.min(MORNING + (person % 5) * QUARTER, DAY - total);
  const cut = (i: number): number => start + Math.round((total * i) / parts / QUARTER) * QUARTER;
  return Array.from({ length: parts }, (_, i) => [cut(i), cut(i + 1)] as const);
}

function reportFact(
  of: PersonMonth,
  provider: number,
  at: number,
  shifts: readonly Shift[],
): TimeReportFact {
  const month = monthNamed(of.month);
  return {
    fact: 'time_report',
    ref: reference('time_report', 'own', `T${month}-${of.spell.id}-${at + 1}`),
    valid: daysOf(month),
    at: {},
    person: personRef(of.spell.person),
    assistant: assistantRef(of, provider, at),
    provider: providerRef(provider),
    law: of.spell.law,
    month,
    collectiveAgreement: provider === 0,
    shifts,
  };
}

export const employmentOf = ({ provider, report }: TwinReport) =>
  ({
    form: provider === 0 ? 'pan' : 'private',
    relation: report.assistant.id.endsWith('-1') ? 'relative' : 'none',
  }) as const;
