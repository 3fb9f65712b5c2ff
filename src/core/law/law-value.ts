import {
  type Day,
  day,
  includes,
  lastDayOf,
  nearest,
  ok,
  type Problem,
  refuse,
  type Result,
  words,
} from '#kernel';
import type {
  Act,
  KnownPeriod,
  LawValue,
  ParameterHistory,
  ParameterSummary,
  Source,
} from './parameter.ts';
import { ACTS, type ParameterId, PARAMETERS, SOURCES } from './parameters.gen.ts';
import { historyOf } from './history-of.ts';

const HISTORIES: ReadonlyMap<string, ParameterHistory> = new Map(
  Object.values(PARAMETERS).map((written) => [written.id, historyOf(written)]),
);

/**
 * Answers what the law said on a day, with standing and source. A value by age needs the age in whole years.
 * PARAMETER_UNKNOWN for an id or a day without a value, with where to look it up; INPUT_INVALID for a missing or impossible age.
 */
export function lawValue(
  id: string,
  on: Day,
  { age }: { readonly age?: number | undefined } = {},
): Result<LawValue, Problem> {
  const history = HISTORIES.get(id);
  return history ? valueIn(history, on, age) : refuse(unknownId(id));
}

/** Lists all parameters of law in the order of their ids. */
export const listParameters = (): readonly ParameterSummary[] =>
  [...HISTORIES.values()].map(summaryOf);

/** All values and unknown stretches of a parameter in time order. PARAMETER_UNKNOWN for an unknown id. */
export function parameterHistory(id: string): Result<ParameterHistory, Problem> {
  const history = HISTORIES.get(id);
  return history ? ok(history) : refuse(unknownId(id));
}

/** The acts that values refer to, as they read on their `asOf` day. */
export const listActs = (): readonly Act[] => ACTS.map((act) => ({ ...act, asOf: day(act.asOf) }));

/** The sources that values were read from. */
export const listSources = (): readonly Source[] =>
  SOURCES.map((source) => ({ ...source, asOf: day(source.asOf) }));

/** The history of a parameter that the program itself names. */
export const historyById = (id: ParameterId): ParameterHistory =>
  HISTORIES.get(id) ?? historyOf(PARAMETERS[id]);

/** The value of one parameter on a day; see lawValue. */
export function valueIn(
  history: ParameterHistory,
  on: Day,
  age?: number,
): Result<LawValue, Problem> {
  const period = history.periods.find((each) => includes(each, on));
  if (period?.kind !== 'known') return refuse(noValue(history, on, period?.lookUp));
  const value = valueOf(period, age);
  if (value === undefined) return refuse(ageNeeded(history, age));
  const { kind: _, byAge, ...known } = period;
  const { id, label, unit } = history;
  const forAge = byAge && age !== undefined ? { age } : {};
  return ok({ id, label, unit, on, ...known, ...forAge, value, lastDay: lastDayOf(period) });
}

function valueOf({ byAge, value }: KnownPeriod, age: number | undefined): string | undefined {
  if (!byAge) return value;
  if (age === undefined || !Number.isInteger(age) || age < 0) return undefined;
  return byAge.findLast((band) => band.fromAge <= age)?.value;
}

function summaryOf({ id, label, unit, periods }: ParameterHistory): ParameterSummary {
  const known = periods.filter((period) => period.kind === 'known');
  const last = known.at(-1);
  return {
    id,
    label,
    unit,
    firstDay: known[0]?.from ?? null,
    lastDay: last ? lastDayOf(last) : null,
    values: known.length,
    statuses: [...new Set(known.map(({ status }) => status))],
    needsAge: known.some(({ byAge }) => byAge !== undefined),
  };
}

function unknownId(id: string): Problem {
  const near = nearest(id, [...HISTORIES.keys()]);
  const hint = near.length > 0 ? near.map((each) => `"${each}"`).join(', ') : undefined;
  return {
    code: 'PARAMETER_UNKNOWN',
    detail: words(
      `Det finns inget lagvärde som heter "${id}". ${hint ? `Menar du ${hint}?` : 'Välj ett i listan över lagvärden.'}`,
      `There is no value of law called "${id}". ${hint ? `Do you mean ${hint}?` : 'Choose one from the list of values.'}`,
    ),
  };
}

function noValue({ id, label, periods }: ParameterHistory, on: Day, lookUp?: string): Problem {
  const first = periods.find(({ kind }) => kind === 'known')?.from;
  const before = first !== undefined && on < first && lookUp === undefined;
  return {
    code: 'PARAMETER_UNKNOWN',
    detail: words(
      `${label.sv} (${id}) har inget fastställt värde här för ${on}. ${
        lookUp ? `Slå upp: ${lookUp}.` : before ? `Första dagen med ett värde är ${first}.` : ''
      }`.trim(),
      `${label.en} (${id}) has no established value here for ${on}. ${
        lookUp ? `Look it up: ${lookUp}.` : before ? `The first day with a value is ${first}.` : ''
      }`.trim(),
    ),
    ...(lookUp === undefined ? {} : { lookUp }),
  };
}

function ageNeeded({ label }: ParameterHistory, age: number | undefined): Problem {
  const message =
    age === undefined
      ? words(
          `${label.sv} beror på åldern. Ange ålder i hela år.`,
          `${label.en} depends on age. Give the age in whole years.`,
        )
      : words(
          'Åldern är inte ett helt antal år från 0 och uppåt. Ange ålder i hela år.',
          'The age is not a whole number of years from 0. Give the age in whole years.',
        );
  return {
    code: 'INPUT_INVALID',
    detail: message,
    findings: [{ code: 'AGE_NEEDED', at: { path: 'age' }, message }],
  };
}
