import { type Day, parseDay } from '#kernel';
import type { Kind, Period } from '../figure.ts';
import { isKind } from '../figure.ts';
import { isMetricId, type MetricId } from '../metrics.ts';
import { isPeriod } from '../period.ts';

/** The register's id among packages, and the first word of its figures' addresses. */
export const REGISTER = 'register';

/** What the address of a register's figure says: `register/2025-01-31/state.persons/outcome/2024-05`. */
export type RegisterAddress = {
  readonly knownOn: Day;
  readonly metric: MetricId;
  readonly kind: Kind;
  readonly period: Period;
  readonly refersTo?: Period;
};

export const registerAddress = (address: RegisterAddress): string => {
  const { knownOn, metric, kind, period, refersTo } = address;
  const path = [REGISTER, knownOn, metric, kind, period];
  return [...path, ...(refersTo === undefined ? [] : [refersTo])].join('/');
};

/** Reads an address back; undefined for anything but a register's own figure. */
export function parseRegisterAddress(id: string): RegisterAddress | undefined {
  const [first, day = '', metric = '', kind = '', period = '', refersTo, ...more] = id.split('/');
  const knownOn = parseDay(day);
  const isRead =
    first === REGISTER && isMetricId(metric) && isKind(kind) && isPeriod(period) && !more.length;
  if (!isRead || knownOn === undefined) return undefined;
  const base = { knownOn, metric, kind, period };
  if (refersTo === undefined) return base;
  return isPeriod(refersTo) ? { ...base, refersTo } : undefined;
}

const DAYS = new RegExp(`\\b${REGISTER}/(\\d{4}-\\d{2}-\\d{2})/`, 'g');

/** The days on which the register's figures in an address were known, also those inside its formulas. */
export const knownOnsIn = (id: string): readonly Day[] => [
  ...new Set([...id.matchAll(DAYS)].flatMap(([, day = '']) => parseDay(day) ?? [])),
];
