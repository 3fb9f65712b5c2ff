import type { Claim } from './claims.ts';
import type { PlantedFault } from './faults.ts';
import type { MonthNumber } from './month-number.ts';
import type { PersonMonth } from './person-month.ts';
import type { TwinReport } from './shifts.ts';
import { concerns } from './register-steps.ts';
import { monthsAskedFor, type Twin, workOf } from './make-twin.ts';
import { lastMonthOf, type Spell } from './person.ts';
import {
  claimsTruth,
  decisionsTruth,
  faultsTruth,
  monthlyTruth,
  noticesTruth,
  SHIFT_COLUMNS,
  shiftsTruth,
} from './truth-tables.ts';

/** A file of the truth in parts, to be written after each other. */
export type TruthFile = { readonly path: string; readonly parts: () => Iterable<string> };

/** What really happened: the same for every level of faults but for claims and faults. */
export function twinTruth(twin: Twin): readonly TruthFile[] {
  const { window, world } = twin;
  const spells = world.population.spells.filter(
    (spell) => concerns(spell, window) || isUnheardIn(spell, window),
  );
  const months = [...Map.groupBy(monthsAskedFor(twin), ({ month }) => month)].toSorted(
    ([a], [b]) => a - b,
  );
  const kept = new Map<MonthNumber, Pick<Work, 'claims' | 'faults'>>();
  /** A month's work, of which the shifts are too many to keep. */
  const workIn = (month: MonthNumber, own: readonly PersonMonth[]): Work => {
    const { right, told, faults } = workOf(twin, month, own);
    kept.set(month, { claims: told.claims, faults });
    return { reports: right.reports, claims: told.claims, faults };
  };
  const small = () => months.map(([month, own]) => kept.get(month) ?? workIn(month, own));
  return [
    { path: 'decisions.csv', parts: () => [decisionsTruth(spells)] },
    { path: 'notices.csv', parts: () => [noticesTruth(spells)] },
    {
      path: 'shifts.csv',
      *parts() {
        yield SHIFT_COLUMNS;
        for (const [month, own] of months) yield shiftsTruth(workIn(month, own).reports);
      },
    },
    {
      path: 'claims.csv',
      parts: () => [claimsTruth(small().flatMap(({ claims }) => claims))],
    },
    { path: 'faults.csv', parts: () => [faultsTruth(small().flatMap(({ faults }) => faults))] },
    { path: 'monthly.csv', parts: () => [monthlyTruth(twin.monthly)] },
  ];
}

type Work = {
  readonly reports: readonly TwinReport[];
  readonly claims: readonly Claim[];
  readonly faults: readonly PlantedFault[];
};

const isUnheardIn = (spell: Spell, { from, to }: Twin['window']): boolean =>
  spell.known === null && (lastMonthOf(spell) ?? to) >= from;
