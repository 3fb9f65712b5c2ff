import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { SettingsAnswer } from '#shell/api';
import { ApiProblem, getJson, send } from '../../data/api.ts';
import { useLanguage } from '../../language/language.tsx';

/** What one has chosen for oneself. */
export function useSettings(): UseQueryResult<SettingsAnswer> {
  const language = useLanguage();
  return useQuery({
    queryKey: ['settings', language],
    queryFn: () => getJson<SettingsAnswer>('settings', language),
  });
}

type Change = {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
};

/** Sends a change; what the page shows of `stale` is read anew when it is done. */
export function useChange<Answer>(
  stale: string,
  onDone: (answer: Answer) => void = () => undefined,
): UseMutationResult<Answer, Error, Change> {
  const language = useLanguage();
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({ method, path, body }: Change) =>
      send<Answer>(`/api/${path}?lang=${language}`, language, {
        method,
        ...(body === undefined
          ? {}
          : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      }),
    onSuccess: (answer) => {
      void known.invalidateQueries({ queryKey: [stale] });
      onDone(answer);
    },
  });
}

/** What a refusal says of one field; undefined when it says nothing of it. */
export const faultIn = (error: unknown, path: string): string | undefined =>
  error instanceof ApiProblem
    ? error.problem.findings?.find((finding) => finding.path === path)?.message
    : undefined;

/** Whether a refusal speaks of the whole, so that it must be shown above the fields. */
export const isWhole = (error: unknown): boolean =>
  error !== null && !(error instanceof ApiProblem && error.problem.findings !== undefined);
