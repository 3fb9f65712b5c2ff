import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { prefetchOverview } from '../../frame/prefetch.ts';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch, textOf } from '../../frame/shared-search.ts';
import { OTHERS } from './words.ts';

export type OthersSearch = {
  /** The band's own assumptions, "low:90,overhead:10". */
  band?: string | undefined;
};

const BAND = /^[a-z]+:\d{1,3}(\.\d{1,4})?(,[a-z]+:\d{1,3}(\.\d{1,4})?)*$/;

export const othersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/andra-kommuner',
  validateSearch: (search: Record<string, unknown>) => {
    const band = textOf(search['band']);
    const own: OthersSearch = band !== undefined && BAND.test(band) ? { band } : {};
    return { ...sharedSearch(search), ...own };
  },
  staticData: {
    page: { title: OTHERS.title, about: OTHERS.about, group: 'compare', published: true },
  },
  loaderDeps: ({ search: { municipality, knownOn } }) => ({ municipality, knownOn }),
  loader: ({ context: { queryClient, language }, deps }) =>
    prefetchOverview(queryClient, language, deps),
  component: lazyRouteComponent(() => import('./others-page.tsx'), 'OthersPage'),
});
