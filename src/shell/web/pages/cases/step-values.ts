import { type Day, type Words, words } from '#kernel';
import { readDayText } from '../../components/day-text.ts';
import type { StepField } from './step-field.ts';

/** A step's form as typed, by field. Several choices are kept with commas between. */
export type StepValues = Readonly<Record<string, string>>;

/** A form as it stands before anything is written: today, and the first of what is chosen among. */
export const emptyValues = (fields: readonly StepField[], today: Day): StepValues =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.kind === 'day'
        ? field.optional || field.ahead
          ? ''
          : today
        : field.kind === 'choice'
          ? (field.choices[0]?.[0] ?? '')
          : '',
    ]),
  );

export type ReadValues = {
  readonly body: Readonly<Record<string, unknown>>;
  /** What cannot be read, by field. */
  readonly faults: ReadonlyMap<string, Words>;
};

const DAY_FAULT = words(
  'Skriv en dag, till exempel 2025-03-01 eller 1 mars.',
  'Write a day, for example 2025-03-01 or 1 March.',
);
const CHOOSE_PROVIDER = words('Välj en utförare.', 'Choose a provider.');
const CHOOSE = words('Svara ja eller nej.', 'Answer yes or no.');
const MONEY_FAULT = words(
  'Skriv hela kronor, till exempel 1500.',
  'Write whole kronor, for example 1500.',
);

/** Reads a form as the step that it tells of; every field that cannot be read has a sentence. */
export function readValues(
  fields: readonly StepField[],
  values: StepValues,
  today: Day,
): ReadValues {
  const faults = new Map<string, Words>();
  const body = Object.fromEntries(
    fields.map((field) => {
      const read = readField(field, values[field.name] ?? '', today);
      if ('fault' in read) faults.set(field.name, read.fault);
      return [field.name, 'value' in read ? read.value : null];
    }),
  );
  return { body, faults };
}

const ORE_PER_KRONA = 100;

function readField(
  field: StepField,
  typed: string,
  today: Day,
): { readonly value: unknown } | { readonly fault: Words } {
  const said = typed.trim();
  switch (field.kind) {
    case 'day': {
      if (said === '' && field.optional) return { value: null };
      const day = readDayText(said, today);
      return day === undefined ? { fault: DAY_FAULT } : { value: day };
    }
    case 'yes_no':
      return said === '' ? { fault: CHOOSE } : { value: said === 'yes' };
    case 'several':
      return { value: said.split(',').filter((each) => each !== '') };
    case 'choice':
      return { value: field.name === 'category' ? (said === '' ? null : Number(said)) : said };
    case 'money':
      if (said === '') return { value: null };
      return /^\d{1,9}$/.test(said)
        ? { value: Number(said) * ORE_PER_KRONA }
        : { fault: MONEY_FAULT };
    case 'goals':
      return { value: goalsIn(said) };
    case 'provider':
      return said === '' ? { fault: CHOOSE_PROVIDER } : { value: said };
    case 'line':
    case 'text':
      return { value: said };
  }
}

const goalsIn = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [goal = '', how = '', who = ''] = line.split(';').map((each) => each.trim());
      return { goal, how, who };
    });
