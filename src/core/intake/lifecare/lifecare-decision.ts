import { fromInclusive, type Minutes, minutes, R, type Ratio, words } from '#kernel';
import {
  type DecisionFact,
  type Granted,
  type Law,
  reference,
  type Tombstone,
} from '#core/register';
import type { JsonRecord } from './json-record.ts';
import { personOf } from './lifecare-person.ts';

const LAWS: ReadonlyMap<string, Law> = new Map([
  ['3', 'LSS'],
  ['7', 'SFB'],
  ['LSS', 'LSS'],
  ['SFB', 'SFB'],
]);

const OUTCOMES: readonly (readonly [RegExp, DecisionFact['outcome']])[] = [
  [/avslag/i, 'refused'],
  [/avvis/i, 'dismissed'],
  [/bifall|bevilja/i, 'granted'],
];

type HourType = { readonly per: Granted['per']; readonly factor: Ratio };

// A year is told as its twelfth a month; a day as seven a week.
const HOUR_TYPES: readonly (readonly [RegExp, HourType])[] = [
  [/week|vecka/i, { per: 'week', factor: R.ONE }],
  [/month|månad/i, { per: 'month', factor: R.ONE }],
  [/year|\bår/i, { per: 'month', factor: R.ratio(1, 12) }],
  [/\bday|\bdag/i, { per: 'week', factor: R.ratio(7) }],
];

/**
 * A record of lss_decisions. The interface tells neither when a decision became known nor how its hours divide between
 * needs: known is the day it was made, and all hours stand as other needs. Hours are rounded half up to whole minutes.
 */
export function readLifecareDecision(record: JsonRecord): DecisionFact | Tombstone | undefined {
  const id = record.id('Id');
  if (id === undefined) return undefined;
  const ref = reference('decision', 'lifecare', id);
  const at = { row: record.row };
  if (record.flag('Deleted')) return { fact: 'tombstone', ref, days: null, at };
  const person = personOf(record);
  const law = lawOf(record);
  const outcome = outcomeOf(record);
  const measure = measureOf(record);
  const decided = record.neededDay('Date');
  const first = record.neededDay('FromDate');
  const last = record.day('ToDate');
  const granted =
    outcome === undefined ? undefined : outcome === 'granted' ? grantedOf(record, measure) : null;
  if (first && last && last < first)
    return record.fault(
      'PERIOD_BACKWARDS',
      'ToDate',
      words(
        'Beslutet slutar innan det börjar. Rätta det i Lifecare.',
        'The decision ends before it begins. Correct it in Lifecare.',
      ),
    );
  if (
    !person ||
    !law ||
    !outcome ||
    !decided ||
    !first ||
    last === undefined ||
    granted === undefined
  )
    return undefined;
  return {
    fact: 'decision',
    ref,
    valid: fromInclusive(first, last),
    at,
    person,
    law,
    measure,
    outcome,
    category: categoryOf(record),
    granted,
    decided,
    known: decided,
    reviewOn: null,
    delegated: /delegation/i.test(record.codeText('DecisionLevel')),
    interim: /interim/i.test(`${record.codeText('Code')} ${record.codeText('Type')}`),
    higherAmount: isHigherAmount(record),
  };
}

function lawOf(record: JsonRecord): Law | undefined {
  const code = record.code('Law');
  if (code === undefined) return undefined;
  return (
    LAWS.get(code) ??
    record.fault(
      'LAW_UNKNOWN',
      'Law',
      words(
        'Lagkoden är okänd. 3 är LSS och 7 är SFB; exportera bara sådana beslut.',
        'The code of the law is unknown. 3 is LSS and 7 is SFB; export only such decisions.',
      ),
    )
  );
}

function outcomeOf(record: JsonRecord): DecisionFact['outcome'] | undefined {
  const text = record.codeText('Code');
  const known = OUTCOMES.find(([pattern]) => pattern.test(text));
  return (
    known?.[1] ??
    record.fault(
      'OUTCOME_UNKNOWN',
      'Code',
      words(
        'Beslutskodens text säger varken bifall, avslag eller avvisning. Rätta koden i Lifecare.',
        'The text of the decision code says neither bifall, avslag nor avvisning. Correct the code in Lifecare.',
      ),
    )
  );
}

function measureOf(record: JsonRecord): DecisionFact['measure'] {
  const text = record.codeText('ServiceCategory');
  if (/sjuklön/i.test(text)) return 'sick_pay_cost';
  return /personlig assistans|assistansersättning/i.test(text) ? 'personal_assistance' : 'other';
}

function categoryOf(record: JsonRecord): DecisionFact['category'] {
  const marked = ([1, 2, 3] as const).filter((category) =>
    record.flag(`PersonCategory${category}`),
  );
  return marked.length === 1 ? (marked[0] ?? null) : null;
}

const NONE = minutes(0);
const whole = (hours: Ratio, factor: Ratio): Minutes =>
  minutes(R.roundHalfUp(R.multiply(R.multiply(hours, factor), R.ratio(60))));

function grantedOf(record: JsonRecord, measure: DecisionFact['measure']): Granted | undefined {
  if (measure === 'other')
    return { per: 'week', basic: NONE, other: NONE, waiting: NONE, standby: NONE };
  const hours = record.number('Hour');
  if (hours === undefined) return undefined;
  if (measure === 'personal_assistance' && R.isZero(hours))
    return record.fault(
      'GRANTED_MISSING',
      'Hour',
      words(
        'Ett beviljat beslut om personlig assistans har timmar. Fyll i dem i Lifecare.',
        'A granted decision on personal assistance has hours. Fill them in in Lifecare.',
      ),
    );
  const type = HOUR_TYPES.find(([pattern]) => pattern.test(record.codeText('HourType')))?.[1];
  if (!type)
    return record.fault(
      'HOUR_TYPE_UNKNOWN',
      'HourType',
      words(
        'Det framgår inte om timmarna gäller per dag, vecka, månad eller år. Rätta timtypen i Lifecare.',
        'It is not told whether the hours are per day, week, month or year. Correct the hour type in Lifecare.',
      ),
    );
  return {
    per: type.per,
    basic: NONE,
    other: whole(hours, type.factor),
    waiting: NONE,
    standby: NONE,
  };
}

function isHigherAmount(record: JsonRecord): boolean {
  const amount = record.optionalNumber('IncreasedHourlyAmount');
  return amount !== null && amount > 0;
}
