/** A sentence or label for people, in both languages of the interface. */
export type Words = { readonly sv: string; readonly en: string };
export type Language = keyof Words;

export const LANGUAGES: readonly Language[] = ['sv', 'en'];

export const words = (sv: string, en: string): Words => ({ sv, en });

export const isLanguage = (text: string | undefined): text is Language =>
  text === 'sv' || text === 'en';
