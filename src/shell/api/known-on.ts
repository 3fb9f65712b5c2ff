import { type Day, parseDay, type Problem, words } from '#kernel';
import { Refusal } from './refusal.ts';

/** The day at whose end the register is read, from an address; null for what is known now. */
export function knownOnOf(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Refusal(NOT_A_DAY);
  return parsed;
}

const NOT_A_DAY: Problem = {
  code: 'USAGE',
  detail: words('Skriv knownOn som 2025-03-01.', 'Write knownOn as 2025-03-01.'),
};
