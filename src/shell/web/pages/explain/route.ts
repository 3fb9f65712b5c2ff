import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { prefetchOverview } from '../../frame/prefetch.ts';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch, textOf } from '../../frame/shared-search.ts';
import { EXPLAIN } from './words.ts';

const YEAR = /^\d{4}$/;

/** Two years, or one year's budget against its outcome; the latest change when nothing is asked. */
export type ExplainSearch = {
  from?: string | undefined;
  to?: string | undefined;
  budget?: string | undefined;
};

function explainSearch(search: Record<string, unknown>): ExplainSearch {
  const [from, to, budget] = ['from', 'to', 'budget'].map((name) => {
    const text = textOf(search[name]);
    return text !== undefined && YEAR.test(text) ? text : undefined;
  });
  if (budget !== undefined) return { budget };
  return from !== undefined && to !== undefined ? { from, to } : {};
}

export const explainRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forklara',
  validateSearch: (search: Record<string, unknown>) => ({
    ...sharedSearch(search),
    ...explainSearch(search),
  }),
  staticData: {
    page: { title: EXPLAIN.title, about: EXPLAIN.about, group: 'money', published: true },
  },
  loaderDeps: ({ search: { municipality, knownOn } }) => ({ municipality, knownOn }),
  loader: ({ context: { queryClient, language }, deps }) =>
    prefetchOverview(queryClient, language, deps),
  component: lazyRouteComponent(() => import('./explain-page.tsx'), 'ExplainPage'),
});
