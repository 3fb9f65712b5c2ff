import { type ReactNode, createContext, use, useEffect, useMemo } from 'react';
import { type Language, type Words, isLanguage } from '#kernel';

const REMEMBERED = 'tjugo.language';

/** The language asked for in the address, else the one last chosen here, else Swedish. */
export function languageOf(asked: string | undefined): Language {
  const remembered = localStorage.getItem(REMEMBERED) ?? undefined;
  return isLanguage(asked) ? asked : isLanguage(remembered) ? remembered : 'sv';
}

export const rememberLanguage = (language: Language): void =>
  localStorage.setItem(REMEMBERED, language);

const LanguageContext = createContext<Language>('sv');

export function LanguageProvider({ value, children }: { value: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = value;
  }, [value]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => use(LanguageContext);

/** Picks the reader's language out of words: `say(WORDS.heading)`. */
export function useSay(): (words: Words) => string {
  const language = useLanguage();
  return useMemo(() => (words: Words) => words[language], [language]);
}
