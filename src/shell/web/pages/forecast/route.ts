import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ForecastAsked } from '../../data/queries.ts';
import { prefetchOverview } from '../../frame/prefetch.ts';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch, textOf } from '../../frame/shared-search.ts';
import { FORECAST } from './words.ts';

const NUMBER = /^-?\d{1,6}(\.\d{1,2})?$/;
export const ASKED = ['budget', 'amount', 'starts', 'hours', 'persons'] as const;

/** Own budget in mnkr, and what one wonders; what is no number is left out. */
function forecastSearch(search: Record<string, unknown>): ForecastAsked {
  const entries = ASKED.flatMap((name) => {
    const text = textOf(search[name]);
    return text !== undefined && NUMBER.test(text) ? [[name, text] as const] : [];
  });
  return Object.fromEntries(entries);
}

export const forecastRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/prognos',
  validateSearch: (search: Record<string, unknown>) => ({
    ...sharedSearch(search),
    ...forecastSearch(search),
  }),
  staticData: {
    page: { title: FORECAST.title, about: FORECAST.about, group: 'money', published: true },
  },
  loaderDeps: ({ search: { municipality, knownOn } }) => ({ municipality, knownOn }),
  loader: ({ context: { queryClient, language }, deps }) =>
    prefetchOverview(queryClient, language, deps),
  component: lazyRouteComponent(() => import('./forecast-page.tsx'), 'ForecastPage'),
});
