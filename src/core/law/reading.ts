import { type Day, includes, parseRatio, R, type Ratio, words } from '#kernel';
import { historyById } from './law-value.ts';
import type { KnownPeriod } from './parameter.ts';
import type { ParameterId } from './parameters.gen.ts';
import { namesOfItems } from './show.ts';
import type { Trace, TraceValue } from './trace.ts';
import type { TraceUnit } from './write-amount.ts';

/** A value of law made ready to calculate with, and its step in a trace. */
export type Reading = {
  readonly id: ParameterId;
  readonly period: KnownPeriod;
  readonly amount: Ratio;
  readonly items: readonly string[];
  readonly step: Trace;
};

const readings = new Map<ParameterId, readonly Reading[]>();
const bands = new Map<KnownPeriod, Map<string, Reading>>();

/** Reads the value in force on a day; undefined when the law states none. */
export const readingOn = (id: ParameterId, on: Day): Reading | undefined =>
  readingsOf(id).find(({ period }) => includes(period, on));

/** Reads the first value that the law states, whatever its day. */
export const earliestReading = (id: ParameterId): Reading | undefined => readingsOf(id)[0];

/** Reads the value in force on a day for an age in whole years. */
export function readingForAge(id: ParameterId, on: Day, age: number): Reading | undefined {
  const reading = readingOn(id, on);
  const band = reading?.period.byAge?.findLast(({ fromAge }) => fromAge <= age);
  if (!reading || !band) return undefined;
  const made = bands.get(reading.period) ?? new Map<string, Reading>();
  bands.set(reading.period, made);
  const known = made.get(band.value) ?? readingOf(id, { ...reading.period, value: band.value });
  made.set(band.value, known);
  return known;
}

function readingsOf(id: ParameterId): readonly Reading[] {
  const known = readings.get(id);
  if (known) return known;
  const made = historyById(id)
    .periods.filter((period) => period.kind === 'known')
    .map((period) => readingOf(id, period));
  readings.set(id, made);
  return made;
}

function readingOf(id: ParameterId, period: KnownPeriod): Reading {
  const { label, unit } = historyById(id);
  const amount = parseRatio(period.value) ?? R.ZERO;
  const items = period.items ?? [];
  const value: TraceValue =
    unit === 'list' || unit === 'day' || unit === 'promptness' || unit === 'code'
      ? { text: unit === 'list' ? namesOfItems(items) : words(period.value, period.value) }
      : { amount, unit: unit satisfies TraceUnit };
  return { id, period, amount, items, step: { id, label, value, ref: period.ref, children: [] } };
}
