import { parseDay } from '#kernel';

/** The part of the address that holds an assessment. Of the person it holds the month of birth, no more. */
export type HoursSearch = {
  on?: string;
  against?: string;
  born?: string;
  days?: string;
  aids?: '1';
  waiting?: string;
  standby?: string;
  needs?: string;
};

/** Keeps what is understood of an address and drops the rest, so that an old link still opens. */
export function hoursSearch(search: Record<string, unknown>): HoursSearch {
  const text = (name: string, form: RegExp): string | undefined => {
    const value = search[name];
    return typeof value === 'string' && form.test(value) ? value : undefined;
  };
  return present({
    on: dayText(search['on']),
    against: dayText(search['against']),
    born: text('born', /^\d{4}-(?:0[1-9]|1[0-2])$/),
    days: text('days', /^[0-7]$/),
    aids: search['aids'] === '1' ? '1' : undefined,
    waiting: text('waiting', /^[\d.,]{1,8}$/),
    standby: text('standby', /^[\d.,]{1,8}$/),
    needs: text('needs', /^[\w.-]{1,2000}$/),
  });
}

const dayText = (value: unknown): string | undefined =>
  typeof value === 'string' ? parseDay(value) : undefined;

type Maybe<T> = { [K in keyof T]: T[K] | undefined };

/** Leaves out what is empty, so that the address is as short as it can be. */
export const present = (search: Maybe<Required<HoursSearch>>): HoursSearch =>
  Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== ''),
  );

export const isAsked = ({ needs, born }: HoursSearch): boolean =>
  needs !== undefined || born !== undefined;
