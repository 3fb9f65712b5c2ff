import { parseDay } from '#kernel';

/** The part of the address that every page shares. */
export type SharedSearch = {
  /** The reader's language, when somebody chose one. */
  lang?: 'sv' | 'en' | undefined;
  /** The municipality's package. */
  municipality?: string | undefined;
  /** The year that the page speaks of; the latest when left out. */
  year?: string | undefined;
  /** The day at whose end the register is read; what is known now when left out. */
  knownOn?: string | undefined;
  /** The figure whose lineage lies open. */
  why?: string | undefined;
  /** The term that lies open: a number that no figure's address can make again. */
  told?: string | undefined;
};

/** Keeps what is understood of an address and drops the rest, so that an old link still opens. */
export function sharedSearch(search: Record<string, unknown>): SharedSearch {
  const { lang } = search;
  const municipality = textOf(search['municipality']);
  const year = textOf(search['year']);
  const knownOn = textOf(search['knownOn']);
  const why = textOf(search['why']);
  const told = textOf(search['told']);
  return {
    ...(lang === 'sv' || lang === 'en' ? { lang } : {}),
    ...(municipality === undefined ? {} : { municipality }),
    ...(year !== undefined && /^\d{4}$/.test(year) ? { year } : {}),
    ...(knownOn !== undefined && parseDay(knownOn) !== undefined ? { knownOn } : {}),
    ...(why === undefined ? {} : { why }),
    ...(told === undefined ? {} : { told }),
  };
}

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
