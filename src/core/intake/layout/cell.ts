import { hasCheckDigit, type Minutes, minutes, parseRatio, PersonNumber, R } from '#kernel';

const MOST_HOURS = 100_000;

/** Hours with decimals or hours and minutes, as whole minutes; undefined for anything else. */
export function lengthOfTime(text: string): Minutes | undefined {
  const clock = /^(\d{1,6}):([0-5]\d)$/.exec(text);
  if (clock) return minutes(Number(clock[1]) * 60 + Number(clock[2]));
  const hours = /^\d{1,6}([.,]\d{1,6})?$/.test(text)
    ? parseRatio(text.replace(',', '.'))
    : undefined;
  if (!hours || R.compare(hours, R.ratio(MOST_HOURS)) > 0) return undefined;
  const exact = R.multiply(hours, R.ratio(60));
  return exact.den === 1n ? minutes(Number(exact.num)) : undefined;
}

/** "07:00", "7.30" or "24:00" as minutes from midnight; undefined for anything else. */
export function clockTime(text: string): Minutes | undefined {
  const parts = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text);
  if (parts) return minutes(Number(parts[1]) * 60 + Number(parts[2]));
  return /^24[:.]00$/.test(text) ? minutes(1440) : undefined;
}

/** What names a person: a checked identity number, or an id of the source's own that no number can be taken for. */
export function personKey(
  text: string,
): { readonly system: 'identity_number' | 'own'; readonly id: string } | undefined {
  const number = PersonNumber.parse(text);
  if (number) return { system: 'identity_number', id: number.reveal('name in register') };
  return /^(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9_./-]{0,39}$/.test(text)
    ? { system: 'own', id: text }
    : undefined;
}

/** Ten digits of a legal person: the first is not zero, and the third is two or more, which tells it from a person's number. */
export const isOrganisationNumber = (digits: string): boolean =>
  /^[1-9]\d[2-9]\d{7}$/.test(digits) && hasCheckDigit(digits);
