import type { Language, Words } from '#kernel';
import { type Draft, fieldOf } from './draft.ts';
import type { HoursResult } from './use-result.ts';
import { HOURS } from './words.ts';

type Fault = { readonly name: string; readonly message: Words };

const NAMES: Readonly<Record<string, Words>> = {
  on: HOURS.on,
  against: HOURS.against,
  born: HOURS.born,
  daysPerWeek: HOURS.daysPerWeek,
  waiting: HOURS.waiting,
  standby: HOURS.standby,
  aidsInvestigated: HOURS.aids,
  need: HOURS.need,
  character: HOURS.character,
  minutes: HOURS.minutes,
  times: HOURS.times,
  assistants: HOURS.assistants,
};

/** What people call a field of the form: "Minuter, behov 2". */
export function placeOf(name: string, draft: Draft, language: Language): string {
  const [, key, column] = /^rows\.(\d+)\.(\w+)$/.exec(name) ?? [];
  const field = NAMES[column ?? name]?.[language] ?? name;
  if (key === undefined) return field;
  const number = draft.rows.findIndex((row) => row.key === Number(key)) + 1;
  return `${field}, ${HOURS.need[language].toLowerCase()} ${number}`;
}

/** The faults by the form's own fields, and in its own words where the reader's speak of the file. */
export function faultsOf(
  result: HoursResult,
  day: 'on' | 'against',
  draft: Draft,
): readonly Fault[] {
  if (result.kind !== 'faulty') return [];
  const faults = result.findings.map(({ at: { path = '' }, code, message }) => ({
    name: path === 'on' ? day : fieldOf(path, draft),
    message:
      code === 'AIDS_NOT_INVESTIGATED'
        ? HOURS.aidsFault
        : path.endsWith('.character')
          ? HOURS.characterFault
          : message,
  }));
  return [...new Map(faults.map((fault) => [`${fault.name} ${fault.message.en}`, fault])).values()];
}
