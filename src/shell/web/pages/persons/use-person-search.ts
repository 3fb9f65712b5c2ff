import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { findPersons } from '../../data/find-persons.ts';
import { useLanguage } from '../../language/language.tsx';
import type { PersonListSearch } from './route.ts';

const AT_ONCE = 200;

/** Searches as somebody types. */
export function usePersonSearch(
  text: string,
  { order, turned, inForce, ageGroup, also }: PersonListSearch,
) {
  const language = useLanguage();
  const filters = { inForce, ageGroup, also };
  return useInfiniteQuery({
    queryKey: ['persons', text, filters, order, turned],
    queryFn: ({ pageParam, signal }) =>
      findPersons(
        {
          text,
          filters,
          order: order ?? 'name',
          descending: turned === 'yes',
          offset: pageParam,
          limit: AT_ONCE,
        },
        language,
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: ({ total }, _, offset) =>
      offset + AT_ONCE < total ? offset + AT_ONCE : undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
}
