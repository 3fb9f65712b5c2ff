import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CaseRow, CaseView } from '#shell/usecases';
import { getJson, send } from '../../data/api.ts';
import { useLanguage } from '../../language/language.tsx';

/** All cases, those that changed last first. */
export function useCaseRows() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['cases', language],
    queryFn: () => getJson<readonly CaseRow[]>('cases', language),
    staleTime: 0,
  });
}

/** One case, whole; nothing of it stays behind when the page is left. */
export function useCase(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['case', id, language],
    queryFn: () => getJson<CaseView>(`cases/${id}`, language),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}

export type StepToSend = {
  readonly id: string;
  readonly after: number;
  readonly body: Readonly<Record<string, unknown>>;
};

/** Records a step; the case, the lists of cases and the duties are read anew. */
export function useStep(onDone: () => void = () => undefined) {
  const language = useLanguage();
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({ id, after, body }: StepToSend) =>
      send<{ readonly number: number }>(`/api/cases/${id}/steps?lang=${language}`, language, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ after, body }),
      }),
    onSuccess: async () => {
      await Promise.all(
        ['case', 'cases', 'duties', 'notices'].map((key) =>
          known.invalidateQueries({ queryKey: [key] }),
        ),
      );
      onDone();
    },
  });
}
