import type { Figure } from '#core/figures';
import { type Words, R, words } from '#kernel';

const text = (locale: string, value: number, decimals: number): string =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

/** A figure's value set for a sentence in both languages, with a fixed number of decimals. */
export function inWords({ value }: Figure, decimals = 0): Words {
  const number = R.toNumber(value);
  return words(text('sv-SE', number, decimals), text('en-GB', number, decimals));
}
