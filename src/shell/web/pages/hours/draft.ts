import { type Day, R, type Ratio } from '#kernel';
import type { AssessmentInput, Character, NeedKind } from '#core/law';
import { readDayText } from '../../components/day-text.ts';

/** One row of the form, as typed. */
export type NeedRow = {
  readonly key: number;
  readonly need: NeedKind;
  readonly character: Character;
  readonly minutes: string;
  readonly times: string;
  readonly per: 'day' | 'week';
  readonly assistants: string;
};

/** The form as typed, so that what is half written is kept too. */
export type Draft = {
  readonly on: string;
  /** The day to compare with; empty when no days are compared. */
  readonly against: string;
  readonly born: string;
  readonly daysPerWeek: string;
  readonly aidsInvestigated: boolean;
  readonly waiting: string;
  readonly standby: string;
  readonly rows: readonly NeedRow[];
};

export const emptyDraft = (today: Day): Draft => ({
  on: today,
  against: '',
  born: '',
  daysPerWeek: '7',
  aidsInvestigated: false,
  waiting: '',
  standby: '',
  rows: [],
});

export type NeedFacts = Omit<NeedRow, 'key'>;

export const NEW_NEED: NeedFacts = {
  need: 'personal_hygiene',
  character: 'private',
  minutes: '',
  times: '1',
  per: 'day',
  assistants: '1',
};

/** A row that has been added but not yet filled in counts for nothing and is no fault. */
export const isBegun = (row: NeedRow): boolean => row.minutes.trim() !== '';

export const isEmpty = (draft: Draft): boolean => draft.born === '' && draft.rows.length === 0;

/** The form as the document that the assessment reader takes, for a day that the form names. */
export function situationOf(draft: Draft, on: string, today: Day): unknown {
  return {
    on: readDayText(on, today) ?? on,
    person: { born: readDayText(draft.born, today) ?? draft.born },
    assistanceDaysPerWeek: numberOf(draft.daysPerWeek),
    needs: draft.rows.filter(isBegun).map((row) => ({
      need: row.need,
      minutes: numberOf(row.minutes),
      times: numberOf(row.times),
      per: row.per,
      assistants: numberOf(row.assistants),
      character: row.character,
    })),
    aidsInvestigated: draft.aidsInvestigated,
    waiting: { hoursPerWeek: numberOf(draft.waiting || '0') },
    standby: { hoursPerWeek: numberOf(draft.standby || '0') },
  };
}

// What is not a number is handed on as typed, so that the reader of assessments says what is wrong with it.
function numberOf(text: string): number | string {
  const typed = text.trim().replace(',', '.');
  return /^[-+]?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : text;
}

/** The field of the form that a fault is about: `rows.3.minutes` by row key, or `born`. */
export function fieldOf(path: string, draft: Draft): string {
  const [, index, name] = /^needs\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? [];
  if (index !== undefined) {
    const row = draft.rows.filter(isBegun)[Number(index)];
    return name === 'aidsInvestigated'
      ? 'aidsInvestigated'
      : `rows.${row?.key ?? ''}.${name ?? 'need'}`;
  }
  return FIELDS[path] ?? path;
}

const FIELDS: Partial<Record<string, string>> = {
  'person.born': 'born',
  assistanceDaysPerWeek: 'daysPerWeek',
  'waiting.hoursPerWeek': 'waiting',
  'standby.hoursPerWeek': 'standby',
};

/** The form filled in from a checked situation. */
export const draftOf = (input: AssessmentInput): Draft => ({
  on: input.on,
  against: '',
  born: input.person.born,
  daysPerWeek: String(input.assistanceDaysPerWeek),
  aidsInvestigated: input.needs.some(({ aidsInvestigated }) => aidsInvestigated),
  waiting: hoursText(input.waiting.hoursPerWeek),
  standby: hoursText(input.standby.hoursPerWeek),
  rows: input.needs.map((need, key) => ({
    key,
    need: need.need,
    character: need.character,
    minutes: String(R.toNumber(need.minutes)),
    times: String(R.toNumber(need.times)),
    per: need.per,
    assistants: String(need.assistants),
  })),
});

const hoursText = (hours: Ratio): string => (R.isZero(hours) ? '' : String(R.toNumber(hours)));
