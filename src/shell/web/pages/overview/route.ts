import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { chooseMunicipality } from '../../frame/basis.ts';
import { overviewQuery, packagesQuery } from '../../data/queries.ts';
import { OVERVIEW } from './words.ts';

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/laget',
  staticData: {
    page: { title: OVERVIEW.title, about: OVERVIEW.about, group: 'money', published: true },
  },
  loaderDeps: ({ search }) => ({ municipality: search.municipality }),
  loader: ({ context: { queryClient, language }, deps }) => {
    void queryClient
      .ensureQueryData(packagesQuery(language))
      .then((packages) => chooseMunicipality(packages, deps.municipality))
      .then((chosen) => chosen && queryClient.prefetchQuery(overviewQuery(chosen.id, language)))
      .catch(() => undefined);
  },
  component: lazyRouteComponent(() => import('./overview-page.tsx'), 'OverviewPage'),
});
