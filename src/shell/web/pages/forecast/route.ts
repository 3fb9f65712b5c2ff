import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ForecastAsked, LawAsked } from '../../data/queries.ts';
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

const EVENT = /^[a-z0-9-]{1,60}$/;
const PERIOD = /^\d{4}(-\d{2})?$/;

function lawSearch(search: Record<string, unknown>): LawAsked {
  const [law, target] = [textOf(search['law']), textOf(search['target'])];
  return {
    ...(law !== undefined && EVENT.test(law) ? { law } : {}),
    ...(target !== undefined && PERIOD.test(target) ? { target } : {}),
  };
}

export const forecastRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/prognos',
  validateSearch: (search: Record<string, unknown>) => ({
    ...sharedSearch(search),
    ...forecastSearch(search),
    ...lawSearch(search),
  }),
  staticData: {
    page: { title: FORECAST.title, about: FORECAST.about, group: 'money', published: true },
  },
  loaderDeps: ({ search: { municipality, knownOn } }) => ({ municipality, knownOn }),
  loader: ({ context: { queryClient, language }, deps }) =>
    prefetchOverview(queryClient, language, deps),
  component: lazyRouteComponent(() => import('./forecast-page.tsx'), 'ForecastPage'),
});
