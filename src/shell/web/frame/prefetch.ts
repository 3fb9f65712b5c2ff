import type { QueryClient } from '@tanstack/react-query';
import type { Language } from '#kernel';
import { overviewQuery, packagesQuery } from '../data/queries.ts';
import { chooseMunicipality, sourceOf } from './basis.ts';

/** What the address says of whose figures, as known when. */
type Asked = { readonly municipality?: string | undefined; readonly knownOn?: string | undefined };

/** Fetches a municipality's figures before they are asked for; what goes wrong is said when the page asks itself. */
export function prefetchOverview(
  queryClient: QueryClient,
  language: Language,
  { municipality, knownOn }: Asked,
): void {
  void queryClient
    .ensureQueryData(packagesQuery(language))
    .then((packages) => chooseMunicipality(packages, municipality))
    .then(
      (chosen) =>
        chosen && queryClient.prefetchQuery(overviewQuery(sourceOf(chosen.id, knownOn), language)),
    )
    .catch(() => undefined);
}
