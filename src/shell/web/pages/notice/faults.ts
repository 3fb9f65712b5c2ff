import type { Day, Words } from '#kernel';
import { readDayText } from '../../components/day-text.ts';
import { type Draft, grantsTime, namesChanged, namesDecision } from './draft.ts';
import { NOTICE_FORM } from './words.ts';

export type Field = keyof Draft;

const DAYS = ['decided', 'received', 'from', 'to', 'born'] as const;
const HOURS = ['basic', 'other', 'waiting', 'standby'] as const;
const HOURS_TYPED = /^(?:\d{1,6}(?:[.,]\d{1,6})?|\d{1,6}:[0-5]\d)$/;

/** What can be told of the form without asking the register; the rest is told when it is saved. */
export function faultsOf(draft: Draft, today: Day): ReadonlyMap<Field, Words> {
  const faults = new Map<Field, Words>();
  const needed: readonly Field[] = [
    'person',
    'decided',
    'received',
    'from',
    ...(namesDecision(draft) && draft.outcome !== 'refused' ? (['decision'] as const) : []),
    ...(draft.outcome !== 'granted' && namesChanged(draft) ? (['changes'] as const) : []),
  ];
  for (const name of needed)
    if (String(draft[name]).trim() === '') faults.set(name, NOTICE_FORM.missing);
  for (const name of DAYS)
    if (draft[name].trim() !== '' && readDayText(draft[name], today) === undefined)
      faults.set(name, NOTICE_FORM.dayFault);
  if (grantsTime(draft)) {
    for (const name of HOURS)
      if (draft[name].trim() !== '' && !HOURS_TYPED.test(draft[name].trim()))
        faults.set(name, NOTICE_FORM.hoursFault);
    if (HOURS.every((name) => draft[name].trim() === '')) faults.set('basic', NOTICE_FORM.missing);
  }
  return faults;
}

/** The form as it is sent: days in ISO form, and nothing in fields that the outcome does not have. */
export function toSend(draft: Draft, today: Day): Draft {
  const days = Object.fromEntries(
    DAYS.map((name) => [name, readDayText(draft[name], today) ?? draft[name]]),
  );
  const noTime = { basic: '', other: '', waiting: '', standby: '' };
  return {
    ...draft,
    ...days,
    ...(grantsTime(draft) ? {} : noTime),
    ...(namesDecision(draft) ? {} : { decision: '' }),
    ...(namesChanged(draft) ? {} : { changes: '' }),
  };
}
