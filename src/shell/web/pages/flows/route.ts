import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { prefetchOverview } from '../../frame/prefetch.ts';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch, textOf } from '../../frame/shared-search.ts';
import { FLOWS } from './words.ts';

const YEAR = /^\d{4}$/;

export type FlowsSearch = {
  /** What the own provider costs above the hourly amount, kronor an hour, as it was typed. */
  gap?: string | undefined;
  /** Years whose 1 October is compared. */
  before?: string | undefined;
  after?: string | undefined;
};

export function flowsSearch(search: Record<string, unknown>): FlowsSearch {
  const gap = textOf(search['gap']);
  const [before, after] = ['before', 'after'].map((name) => {
    const text = textOf(search[name]);
    return text !== undefined && YEAR.test(text) ? text : undefined;
  });
  return {
    ...(gap === undefined ? {} : { gap }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

export const flowsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/floden',
  validateSearch: (search: Record<string, unknown>) => ({
    ...sharedSearch(search),
    ...flowsSearch(search),
  }),
  staticData: {
    page: { title: FLOWS.title, about: FLOWS.about, group: 'compare', published: true },
  },
  loaderDeps: ({ search: { municipality, knownOn } }) => ({ municipality, knownOn }),
  loader: ({ context: { queryClient, language }, deps }) =>
    prefetchOverview(queryClient, language, deps),
  component: lazyRouteComponent(() => import('./flows-page.tsx'), 'FlowsPage'),
});
