import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import type { Right } from '#core/access';
import type { Language } from '#kernel';
import type { SessionAnswer } from '#shell/api';
import { getJson, send } from '../data/api.ts';
import { useLanguage } from '../language/language.tsx';

export const SESSION_KEY = 'session';

/** Who asks, in which role, and what that role may. */
const sessionQuery = (language: Language) =>
  queryOptions({
    queryKey: [SESSION_KEY, language],
    queryFn: () => getJson<SessionAnswer>('session', language),
  });

export const useSession = (): SessionAnswer | undefined =>
  useQuery(sessionQuery(useLanguage())).data;

/** What a page demands: an account in whatever role, or a right of the role in use. */
export type PageNeed = Right | 'account';

/** Whether who asks may use what needs that; undefined until it is known. */
export function mayUse(
  session: SessionAnswer | undefined,
  need: PageNeed | undefined,
): boolean | undefined {
  if (need === undefined) return true;
  if (session === undefined) return undefined;
  return need === 'account' ? session.caller !== null : session.may.includes(need);
}

type Change = {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path?: string;
  readonly body?: unknown;
};

/** Logs in or out, steps into a role or chooses a password; all that was read as somebody else is forgotten. */
export function useSessionChange(
  onDone: () => void = () => undefined,
): UseMutationResult<SessionAnswer, Error, Change> {
  const language = useLanguage();
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({ method, path = 'session', body }: Change) =>
      send<SessionAnswer>(`/api/${path}?lang=${language}`, language, {
        method,
        ...(body === undefined
          ? {}
          : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      }),
    onSuccess: (session) => {
      known.removeQueries({
        predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY,
        type: 'inactive',
      });
      known.setQueryData(sessionQuery(language).queryKey, session);
      void known.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY });
      onDone();
    },
  });
}
