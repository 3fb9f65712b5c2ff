import type { Figure } from '#core/figures';
import { type Words, R, words } from '#kernel';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  formats.set(key, format);
  return format;
}

const text = (locale: string, value: number, decimals: number): string =>
  formatOf(locale, decimals).format(value).replace('-', '−');

/** A figure's value set for a sentence in both languages, with a fixed number of decimals and a real minus sign. */
export function inWords({ value }: Figure, decimals = 0): Words {
  const number = R.toNumber(value);
  return words(text('sv-SE', number, decimals), text('en-GB', number, decimals));
}
