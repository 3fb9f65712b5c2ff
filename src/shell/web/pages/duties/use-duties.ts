import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { DutyBoard, DutyVerdict } from '#shell/usecases';
import { getJson, send } from '../../data/api.ts';
import { useLanguage } from '../../language/language.tsx';
import type { DutiesSearch } from './route.ts';

const AT_ONCE = 200;

/** The duties that the address asks for, page by page on the way down. */
export function useDuties({ whose, standing, kind, person }: DutiesSearch) {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['duties', whose, standing, kind, person, language],
    queryFn: ({ pageParam }) =>
      getJson<DutyBoard>('duties', language, {
        whose,
        standing,
        kind,
        person,
        offset: pageParam,
        limit: AT_ONCE,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, _, offset) =>
      offset + AT_ONCE < total ? offset + AT_ONCE : undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

export type Said = Omit<DutyVerdict, 'on' | 'reason'> & {
  readonly on?: string;
  readonly reason?: string;
};

/** Says something of duties; the list is read anew. */
export function useVerdict(onDone: () => void) {
  const language = useLanguage();
  const known = useQueryClient();
  return useMutation({
    mutationFn: (said: Said) =>
      send(`/api/duties/verdicts?lang=${language}`, language, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(said),
      }),
    onSuccess: () => {
      void known.invalidateQueries({ queryKey: ['duties'] });
      onDone();
    },
  });
}
