import { type Language, type Words, words } from '#kernel';

const STANDINGS: Readonly<Record<string, Words>> = {
  verified: words('läst i lagtexten', 'read in the law itself'),
  secondary: words('återgivet av annan källa', 'told by another source'),
  inferred: words('härlett', 'inferred'),
};

/** How certain a value of law is, in words. */
export const standingText = (status: string, language: Language): string =>
  STANDINGS[status]?.[language] ?? status;
