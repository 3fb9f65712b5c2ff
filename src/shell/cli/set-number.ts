import type { Language } from '#kernel';

/** A number for a person at a terminal, with at most one decimal and a real minus sign. */
export const setNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    maximumFractionDigits: 1,
    signDisplay: 'negative',
  })
    .format(value)
    .replace('-', '−');

export const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
