import type { QueryClient } from '@tanstack/react-query';
import type { Language } from '#kernel';
import { overviewQuery, packagesQuery } from '../data/queries.ts';
import { chooseMunicipality } from './basis.ts';

/** Fetches a municipality's figures before they are asked for; what goes wrong is said when the page asks itself. */
export function prefetchOverview(
  queryClient: QueryClient,
  language: Language,
  municipality: string | undefined,
): void {
  void queryClient
    .ensureQueryData(packagesQuery(language))
    .then((packages) => chooseMunicipality(packages, municipality))
    .then((chosen) => chosen && queryClient.prefetchQuery(overviewQuery(chosen.id, language)))
    .catch(() => undefined);
}
