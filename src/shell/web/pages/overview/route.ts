import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { prefetchOverview } from '../../frame/prefetch.ts';
import { OVERVIEW } from './words.ts';

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/laget',
  staticData: {
    page: { title: OVERVIEW.title, about: OVERVIEW.about, group: 'money', published: true },
  },
  loaderDeps: ({ search }) => ({ municipality: search.municipality }),
  loader: ({ context: { queryClient, language }, deps }) =>
    prefetchOverview(queryClient, language, deps.municipality),
  component: lazyRouteComponent(() => import('./overview-page.tsx'), 'OverviewPage'),
});
