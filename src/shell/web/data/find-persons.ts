import type { FoundPersons, PersonFilters, PersonOrder } from '#core/register';
import type { Language } from '#kernel';
import { today } from '../components/today.ts';
import { send } from './api.ts';

export type PersonListPart = {
  readonly text: string;
  readonly filters: PersonFilters;
  readonly order: PersonOrder;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
};

/** Searches persons; what is typed travels in the body, never in the address. */
export const findPersons = (
  part: PersonListPart,
  language: Language,
  signal: AbortSignal,
): Promise<FoundPersons> =>
  send<FoundPersons>(`/api/persons/searches?lang=${language}`, language, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...part, on: today() }),
    signal,
  });
