import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { prefetchOverview } from '../../frame/prefetch.ts';
import { sharedSearch, textOf } from '../../frame/shared-search.ts';
import { OVERVIEW } from './words.ts';

export type OverviewSearch = {
  /** The alarm that lies open, by its id. */
  alarm?: string | undefined;
  /** The year that is seen from later days. */
  lookedBack?: string | undefined;
};

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/laget',
  validateSearch: (search: Record<string, unknown>) => {
    const alarm = textOf(search['alarm']);
    const lookedBack = textOf(search['lookedBack']);
    const own: OverviewSearch = {
      ...(alarm === undefined ? {} : { alarm }),
      ...(lookedBack !== undefined && /^\d{4}$/.test(lookedBack) ? { lookedBack } : {}),
    };
    return { ...sharedSearch(search), ...own };
  },
  staticData: {
    page: { title: OVERVIEW.title, about: OVERVIEW.about, group: 'money', published: true },
  },
  loaderDeps: ({ search: { municipality, knownOn } }) => ({ municipality, knownOn }),
  loader: ({ context: { queryClient, language }, deps }) =>
    prefetchOverview(queryClient, language, deps),
  component: lazyRouteComponent(() => import('./overview-page.tsx'), 'OverviewPage'),
});
