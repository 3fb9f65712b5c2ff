import { daysOf, type Day, dayRange, day, type DayRange, type Month, parseMonth } from '#kernel';
import type { LedgerPart } from './ledger-parts.ts';
import type { RegisterAddress } from './register-address.ts';
import type { MonthOfLaw } from './register-rows.ts';

type Law = MonthOfLaw['law'];

/** Which rows of the register a figure was counted or summed from. Days are [first, day after the last). */
export type RowQuestion = { readonly knownOn: Day } & (
  | {
      readonly of: 'decision';
      readonly law: Law;
      readonly age: 'all' | 'child' | 'adult';
      /** Age is taken on the first of these days. */
      readonly days: DayRange;
    }
  | {
      readonly of: 'decision_change';
      readonly law: Law;
      readonly days: DayRange;
      /** The day whose end is compared with: who was counted then and not now, or now and not then. */
      readonly since: Day;
    }
  | {
      readonly of: 'performed';
      /** Null for both laws. */
      readonly law: Law | null;
      readonly providers: 'all' | 'own';
      readonly days: DayRange;
    }
  | {
      readonly of: 'charge';
      readonly service: DayRange | null;
      readonly invoice: DayRange | null;
    }
  | {
      readonly of: 'ledger';
      readonly vintage: 'budget' | 'actual';
      /** Null for every line of the result. */
      readonly part: LedgerPart | null;
      readonly accounts: 'result' | 'cost';
      readonly days: DayRange;
    }
);

/** The rows behind a register's figure; undefined for a mean and for what is computed of other figures. */
export function rowsBehind(address: RegisterAddress): RowQuestion | undefined {
  const { knownOn, metric, kind, period, refersTo } = address;
  const days = daysOfPeriod(period);
  if (!days) return undefined;
  const [part, what = ''] = metric.split('.');
  const law = part === 'state' ? 'SFB' : 'LSS';
  const isMonth = parseMonth(period) !== undefined;
  switch (what) {
    case 'persons':
    case 'granted_hours':
      return isMonth ? { knownOn, of: 'decision', law, age: 'all', days } : undefined;
    case 'children':
    case 'adults': {
      const age = what === 'children' ? 'child' : 'adult';
      return isMonth ? { knownOn, of: 'decision', law, age, days } : undefined;
    }
    case 'persons_first_of_october':
      return { knownOn, of: 'decision', law, age: 'all', days };
    case 'hours':
    case 'performed_hours':
      return part === 'own_provider'
        ? { knownOn, of: 'performed', law: null, providers: 'own', days }
        : { knownOn, of: 'performed', law, providers: 'all', days };
    case 'charged_by_invoice_month':
      return { knownOn, of: 'charge', service: null, invoice: days };
    case 'charged_persons':
      return isMonth ? { knownOn, of: 'charge', service: days, invoice: null } : undefined;
    case 'charged_by_service_month':
      return { knownOn, of: 'charge', service: days, invoice: null };
    case 'late_known_cost': {
      const service = refersTo === undefined ? undefined : daysOfPeriod(refersTo);
      return service && { knownOn, of: 'charge', service, invoice: days };
    }
    case 'gross_cost':
      return { knownOn, of: 'ledger', vintage: 'actual', part: 'state', accounts: 'cost', days };
    case 'net_cost':
      return kind === 'deviation'
        ? undefined
        : {
            knownOn,
            of: 'ledger',
            vintage: kind === 'budget' ? 'budget' : 'actual',
            part: part === 'state' || part === 'lss' || part === 'own_provider' ? part : null,
            accounts: 'result',
            days,
          };
    default:
      return undefined;
  }
}

const YEARS = /^(\d{4})(?:–(\d{4}))?$/;

function daysOfPeriod(period: string): DayRange | undefined {
  const month: Month | undefined = parseMonth(period);
  if (month !== undefined) return daysOf(month);
  const [, first, last = first] = YEARS.exec(period) ?? [];
  if (first !== undefined) return dayRange(day(`${first}-01-01`), day(`${Number(last) + 1}-01-01`));
  return /^\d{4}-10-01$/.test(period)
    ? dayRange(day(period), day(`${period.slice(0, 4)}-10-02`))
    : undefined;
}
