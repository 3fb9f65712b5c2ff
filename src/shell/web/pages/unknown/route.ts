import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { prefetchOverview } from '../../frame/prefetch.ts';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch } from '../../frame/shared-search.ts';
import { UNKNOWN } from './words.ts';

export const unknownRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/annu-okant',
  validateSearch: sharedSearch,
  staticData: {
    page: { title: UNKNOWN.title, about: UNKNOWN.about, group: 'money', published: true },
  },
  loaderDeps: ({ search: { municipality, knownOn } }) => ({ municipality, knownOn }),
  loader: ({ context: { queryClient, language }, deps }) =>
    prefetchOverview(queryClient, language, deps),
  component: lazyRouteComponent(() => import('./unknown-page.tsx'), 'UnknownPage'),
});
