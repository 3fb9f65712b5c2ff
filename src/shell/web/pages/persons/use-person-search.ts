import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { FoundPersons } from '#core/register';
import { send } from '../../data/api.ts';
import { today } from '../../components/today.ts';
import { useLanguage } from '../../language/language.tsx';
import type { PersonListSearch } from './route.ts';

const AT_ONCE = 200;

/** Searches as somebody types; what is typed travels in the body, never in the address. */
export function usePersonSearch(
  text: string,
  { order, turned, inForce, ageGroup, also }: PersonListSearch,
) {
  const language = useLanguage();
  const filters = { inForce, ageGroup, also };
  return useInfiniteQuery({
    queryKey: ['persons', text, filters, order, turned],
    queryFn: ({ pageParam, signal }) =>
      send<FoundPersons>(`/api/persons/searches?lang=${language}`, language, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          text,
          on: today(),
          filters,
          order: order ?? 'name',
          descending: turned === 'yes',
          offset: pageParam,
          limit: AT_ONCE,
        }),
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, _, offset) =>
      offset + AT_ONCE < total ? offset + AT_ONCE : undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
}
