import type { Day } from '#kernel';
import { CHARACTERS, type Character, NEEDS, type NeedKind } from '#core/law';
import { readDayText } from '../../components/day-text.ts';
import { type Draft, emptyDraft, isBegun, type NeedRow } from './draft.ts';
import { type HoursSearch, present } from './hours-search.ts';

const NEED_CODES: Record<NeedKind, string> = {
  breathing: 'and',
  personal_hygiene: 'hyg',
  meals: 'mal',
  dressing_undressing: 'kla',
  communication: 'kom',
  psychological_safety_support: 'psy',
  continuous_medical_support: 'med',
  thorough_knowledge: 'kun',
  other: 'ovr',
};

const CHARACTER_CODES: Record<Character, string> = {
  private: 'int',
  plain: 'ovr',
  tube_feeding: 'son',
  qualified_activation: 'akt',
  directly_necessary: 'dir',
  preparation: 'for',
};

const FIELD = '-';
const ROW = '_';

/** Writes a draft into the address: needs as `hyg-20-2-d_mal-15-3-d-1-son`, the birth date cut to its month. */
export function writeAddress(draft: Draft, today: Day): HoursSearch {
  const day = (text: string) => readDayText(text, today);
  const needs = draft.rows.filter(isBegun).map(writeRow).join(ROW);
  return present({
    on: day(draft.on),
    against: day(draft.against),
    born: day(draft.born)?.slice(0, 'YYYY-MM'.length),
    days: draft.daysPerWeek === '7' ? undefined : draft.daysPerWeek,
    aids: draft.aidsInvestigated ? '1' : undefined,
    waiting: draft.waiting,
    standby: draft.standby,
    needs,
  });
}

function writeRow({ need, minutes, times, per, assistants, character }: NeedRow): string {
  const all = [
    NEED_CODES[need],
    plainNumber(minutes),
    plainNumber(times),
    per === 'day' ? 'd' : 'v',
    plainNumber(assistants),
    CHARACTER_CODES[character],
  ];
  return all.slice(0, character !== 'private' ? 6 : assistants !== '1' ? 5 : 4).join(FIELD);
}

const plainNumber = (text: string): string => text.trim().replace(',', '.').replaceAll(FIELD, '');

/** Reads an address; what it does not hold is as in an empty form, and a month of birth becomes its first day. */
export function readAddress(search: HoursSearch, today: Day): Draft {
  const empty = emptyDraft(today);
  return {
    ...empty,
    on: search.on ?? empty.on,
    against: search.against ?? '',
    born: search.born === undefined ? '' : `${search.born}-01`,
    daysPerWeek: search.days ?? empty.daysPerWeek,
    aidsInvestigated: search.aids === '1',
    waiting: search.waiting ?? '',
    standby: search.standby ?? '',
    rows: (search.needs ?? '').split(ROW).flatMap((text, key) => readRow(text, key)),
  };
}

function readRow(text: string, key: number): readonly NeedRow[] {
  const [code, minutes, times = '1', per = 'd', assistants = '1', manner = 'int'] =
    text.split(FIELD);
  const need = NEEDS.find((each) => NEED_CODES[each] === code);
  const character = CHARACTERS.find((each) => CHARACTER_CODES[each] === manner);
  return need === undefined || character === undefined || minutes === undefined
    ? []
    : [{ key, need, character, minutes, times, per: per === 'v' ? 'week' : 'day', assistants }];
}
