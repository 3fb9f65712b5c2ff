import { day, dayRange, daysOf, firstDayOf, instant, minutes, month, shiftMonth } from '#kernel';
import { type DecisionFact, type PerformedMonthFact, reference } from '#core/register';
import type { RegisterCommand } from '#core/register';
import { recordChange, type Store } from '#shell/store';
import { aDecision, aPerson, byHand } from '../../contract/support/commands.ts';

export const FROM = month('2016-01');
export const TO = month('2025-12');

/** When the register was filled, and a later day on which nothing had been corrected yet. */
const FILLED_AT = instant('2026-01-15T12:00:00.000000Z');
export const BEFORE_CORRECTIONS = day('2026-02-01');

const DECISIONS_A_PERSON = 4;
const MONTHS_A_DECISION = 30;
const PERSONS_AT_ONCE = 400;

/** Fills a register with persons who have four decisions each over ten years, and performed time in the last months. */
export async function fillMunicipality(
  store: Store,
  persons: number,
  performedMonths: number,
): Promise<void> {
  for (let from = 0; from < persons; from += PERSONS_AT_ONCE) {
    const commands = Array.from({ length: Math.min(PERSONS_AT_ONCE, persons - from) }, (_, n) =>
      commandsOf(from + n, performedMonths),
    ).flat();
    const recorded = await recordChange(
      store,
      byHand(`persons from ${from}`, { recordedAt: FILLED_AT }),
      commands,
    );
    if (!recorded.ok) throw new Error(recorded.problem.detail.en);
  }
}

/** Corrects the last decision of every tenth person. */
export async function correctDecisions(store: Store, persons: number): Promise<void> {
  const corrected = Array.from({ length: persons / 10 }, (_, n) => ({
    ...decisionOf(n * 10, DECISIONS_A_PERSON - 1),
    known: day('2026-01-20'),
  }));
  const recorded = await recordChange(store, byHand('corrections'), corrected);
  if (!recorded.ok) throw new Error(recorded.problem.detail.en);
}

export const nameOf = (n: number): string => `P${n}`;

const commandsOf = (n: number, performedMonths: number): readonly RegisterCommand[] => [
  aPerson(nameOf(n)),
  ...Array.from({ length: DECISIONS_A_PERSON }, (_, turn) => decisionOf(n, turn)),
  ...Array.from({ length: performedMonths }, (_, back) => performedOf(n, back)),
];

const lawOf = (n: number) => (n % 4 === 0 ? 'SFB' : 'LSS');

function decisionOf(n: number, turn: number): DecisionFact {
  const begins = shiftMonth(FROM, turn * MONTHS_A_DECISION);
  const ends = turn === DECISIONS_A_PERSON - 1 ? null : shiftMonth(begins, MONTHS_A_DECISION);
  return aDecision(`${nameOf(n)}-${turn}`, nameOf(n), {
    valid: dayRange(firstDayOf(begins), ends === null ? null : firstDayOf(ends)),
    law: lawOf(n),
  });
}

function performedOf(n: number, back: number): PerformedMonthFact {
  const of = shiftMonth(TO, -back);
  return {
    fact: 'performed_month',
    ref: reference('performed_month', 'own', `${nameOf(n)}-${of}`),
    valid: daysOf(of),
    at: { row: 1 },
    person: reference('person', 'own', nameOf(n)),
    provider: null,
    law: lawOf(n),
    month: of,
    active: minutes(9_000 + n),
    waiting: minutes(0),
    standby: minutes(0),
  };
}
