import { type Claim, claimedOre, rightOre } from './claims.ts';
import type { PlantedFault } from './faults.ts';
import { monthNamed } from './month-number.ts';
import type { MonthlyRow } from './monthly.ts';
import { lastMonthOf, type Spell, type TwinPerson } from './person.ts';
import { PROVIDERS } from './providers.ts';
import type { TwinReport } from './shifts.ts';
import { truthTable } from './twin-file.ts';

const keyOf = ({ id, identityNumber }: TwinPerson): string => identityNumber ?? id;
const providerKey = (at: number): string => PROVIDERS[at]?.organisationNumber ?? '';

/** Every spell of assistance, those that the municipality never hears of with an empty "known". */
export const decisionsTruth = (spells: readonly Spell[]): string =>
  truthTable(
    [
      'decision',
      'person',
      'born',
      'law',
      'effective_from',
      'effective_to',
      'decided',
      'known',
      'ended_because',
      'end_decided',
      'end_known',
      'weekly_minutes',
    ],
    spells.map((spell) => [
      spell.id,
      keyOf(spell.person),
      spell.person.born,
      spell.law,
      spell.from,
      spell.to,
      spell.decided,
      spell.known,
      spell.end?.why ?? null,
      spell.end?.decided ?? null,
      spell.end?.known ?? null,
      spell.weekly,
    ]),
  );

/** What happened to every notice that should have been sent. */
export const noticesTruth = (spells: readonly Spell[]): string =>
  truthTable(
    ['decision', 'person', 'what', 'effective_from', 'decided', 'heard', 'notice'],
    spells
      .filter(({ law }) => law === 'SFB')
      .flatMap((spell) => {
        const who = keyOf(spell.person);
        const start = [
          spell.id,
          who,
          'granted',
          spell.from,
          spell.decided,
          spell.known,
          spell.notice,
        ];
        const { end } = spell;
        if (end === null || spell.known === null) return [start];
        const sent = end.why === 'withdrawn' || end.why === 'reversed';
        const last = lastMonthOf(spell);
        const late = last !== null && end.known > `${monthNamed(last + 1)}-31`;
        const notice = sent ? (late ? 'delayed' : 'sent') : 'not_due';
        return [start, [spell.id, who, end.why, spell.to, end.decided, end.known, notice]];
      }),
  );

/** The columns of the shifts that really were worked, clock times in minutes from midnight. */
export const SHIFT_COLUMNS = 'report,law,person,assistant,provider,day,from,to\n';

/** Shifts as they really were worked, without header; nothing in them needs quotes. */
export const shiftsTruth = (reports: readonly TwinReport[]): string =>
  reports
    .map(({ report, of, provider }) => {
      const who = `${keyOf(of.spell.person)},${report.assistant.id},${providerKey(provider)}`;
      return report.shifts
        .map(({ day, from, to }) => `${report.ref.id},${report.law},${who},${day},${from},${to}\n`)
        .join('');
    })
    .join('');

/** What providers claim under LSS, and what is right. */
export const claimsTruth = (claims: readonly Claim[]): string =>
  truthTable(
    [
      'claim',
      'month',
      'person',
      'provider',
      'claimed_minutes',
      'price_ore',
      'claimed_ore',
      'right_minutes',
      'right_ore',
    ],
    claims.map((claim) => [
      claim.id,
      monthNamed(claim.of.month),
      keyOf(claim.of.spell.person),
      providerKey(claim.provider),
      claim.minutes,
      claim.price,
      claimedOre(claim),
      claim.rightMinutes,
      rightOre(claim),
    ]),
  );

export const faultsTruth = (faults: readonly PlantedFault[]): string =>
  truthTable(
    [
      'fault',
      'kind',
      'record',
      'month',
      'person',
      'assistant',
      'provider',
      'day',
      'minutes',
      'amount_ore',
    ],
    faults.map((fault) => [
      fault.id,
      fault.kind,
      fault.record,
      monthNamed(fault.of.month),
      keyOf(fault.of.spell.person),
      fault.assistant,
      providerKey(fault.provider),
      fault.day,
      fault.minutes,
      fault.amountOre,
    ]),
  );

/** The months in snake case, as the columns of a table. */
export const monthlyTruth = (rows: readonly MonthlyRow[]): string => {
  const [first] = rows;
  const keys = first === undefined ? [] : (Object.keys(first) as (keyof MonthlyRow)[]);
  const column = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return truthTable(
    keys.map(column),
    rows.map((row) => keys.map((key) => row[key])),
  );
};
