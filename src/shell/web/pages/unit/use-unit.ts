import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { getJson } from '../../data/api.ts';

/** One part of the unit's page, read when it is shown. */
export function useUnitPart<T>(path: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['unit', path, language],
    queryFn: () => getJson<T>(path, language),
    staleTime: 0,
  });
}
