import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { prefetchOverview } from '../../frame/prefetch.ts';
import { sharedSearch, textOf } from '../../frame/shared-search.ts';
import { OVERVIEW } from './words.ts';

/** The alarm that lies open, by its id. */
export type OverviewSearch = { alarm?: string | undefined };

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/laget',
  validateSearch: (search: Record<string, unknown>) => {
    const alarm = textOf(search['alarm']);
    const own: OverviewSearch = alarm === undefined ? {} : { alarm };
    return { ...sharedSearch(search), ...own };
  },
  staticData: {
    page: { title: OVERVIEW.title, about: OVERVIEW.about, group: 'money', published: true },
  },
  loaderDeps: ({ search }) => ({ municipality: search.municipality }),
  loader: ({ context: { queryClient, language }, deps }) =>
    prefetchOverview(queryClient, language, deps.municipality),
  component: lazyRouteComponent(() => import('./overview-page.tsx'), 'OverviewPage'),
});
