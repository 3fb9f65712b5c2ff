import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { type SharedSearch, sharedSearch, textOf } from '../../frame/shared-search.ts';

/** Set when the municipality's own log in turned the reader away. */
export type LogInSearch = { refused?: string };

export const logInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/logga-in',
  validateSearch: (search: Record<string, unknown>): SharedSearch & LogInSearch => {
    const refused = textOf(search['refused']);
    return { ...sharedSearch(search), ...(refused === undefined ? {} : { refused }) };
  },
  component: lazyRouteComponent(() => import('./log-in-page.tsx'), 'LogInPage'),
});

export const passwordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/losenord',
  staticData: { needs: 'account' },
  component: lazyRouteComponent(() => import('./log-in-page.tsx'), 'PasswordPage'),
});
