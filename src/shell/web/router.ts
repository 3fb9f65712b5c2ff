import { QueryCache, QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { ApiProblem } from './data/api.ts';
import { SESSION_KEY } from './door/session.ts';
import { rootRoute } from './frame/root-route.tsx';
import { accessLogRoute } from './pages/access-log/route.ts';
import { accountsRoute } from './pages/accounts/route.ts';
import { caseRoute, casesRoute } from './pages/cases/route.ts';
import { dutiesRoute } from './pages/duties/route.ts';
import { equalisationRoute } from './pages/equalisation/route.ts';
import { explainRoute } from './pages/explain/route.ts';
import { flowsRoute } from './pages/flows/route.ts';
import { forecastRoute } from './pages/forecast/route.ts';
import { hoursRoute } from './pages/hours/route.ts';
import { intakeRoute } from './pages/intake/route.ts';
import { lawRoute } from './pages/law/route.ts';
import { logInRoute, passwordRoute } from './pages/log-in/route.ts';
import { noticeRoute } from './pages/notice/route.ts';
import { noticesRoute } from './pages/notices/route.ts';
import { othersRoute } from './pages/others/route.ts';
import { overviewRoute } from './pages/overview/route.ts';
import { ownProviderRoute } from './pages/own-provider/route.ts';
import { personRoute, personsRoute } from './pages/persons/route.ts';
import { unknownRoute } from './pages/unknown/route.ts';
import { settingsRoute } from './pages/settings/route.ts';
import { tableCheckRoute } from './pages/table-check/route.ts';
import { unitRoute } from './pages/unit/route.ts';

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/laget', search: true, replace: true });
  },
});

/** Every page, in the order of the rail. */
const routeTree = rootRoute.addChildren([
  startRoute,
  dutiesRoute,
  noticesRoute,
  casesRoute,
  caseRoute,
  unitRoute,
  personsRoute,
  personRoute,
  overviewRoute,
  explainRoute,
  unknownRoute,
  forecastRoute,
  ownProviderRoute,
  flowsRoute,
  othersRoute,
  equalisationRoute,
  hoursRoute,
  tableCheckRoute,
  lawRoute,
  intakeRoute,
  noticeRoute,
  accessLogRoute,
  accountsRoute,
  settingsRoute,
  logInRoute,
  passwordRoute,
]);

const NOT_LOGGED_IN = 401;

export const queryClient = new QueryClient({
  // Whoever was logged in and is no longer is asked who they are, on the page where they are.
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof ApiProblem && error.problem.status === NOT_LOGGED_IN)
        void queryClient.invalidateQueries({ queryKey: [SESSION_KEY] });
    },
  }),
  defaultOptions: {
    queries: {
      // Published figures change only when a package is added, and the server says so by ETag.
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) =>
        failures < 1 && error instanceof ApiProblem && error.problem.status >= 500,
    },
  },
});

function addressOf(search: Record<string, unknown>): string {
  const asked = Object.entries(search).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

export const router = createRouter({
  routeTree,
  context: { queryClient },
  // Every value in the address is plain text, so that a link is short and can be read aloud.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: addressOf,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
