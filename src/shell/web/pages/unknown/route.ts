import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { TriangleId } from '#shell/usecases';
import { prefetchOverview } from '../../frame/prefetch.ts';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch, type SharedSearch } from '../../frame/shared-search.ts';
import { UNKNOWN } from './words.ts';

export const TRIANGLES: readonly TriangleId[] = ['starts', 'ends', 'charges'];

/** Which triangle is shown; starts when left out. */
export type UnknownSearch = { readonly triangle?: TriangleId | undefined };

function unknownSearch(search: Record<string, unknown>): SharedSearch & UnknownSearch {
  const triangle = TRIANGLES.find((each) => each === search['triangle']);
  return { ...sharedSearch(search), ...(triangle && { triangle }) };
}

export const unknownRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/annu-okant',
  validateSearch: unknownSearch,
  staticData: {
    page: { title: UNKNOWN.title, about: UNKNOWN.about, group: 'money', published: true },
  },
  loaderDeps: ({ search: { municipality, knownOn } }) => ({ municipality, knownOn }),
  loader: ({ context: { queryClient, language }, deps }) =>
    prefetchOverview(queryClient, language, deps),
  component: lazyRouteComponent(() => import('./unknown-page.tsx'), 'UnknownPage'),
});
