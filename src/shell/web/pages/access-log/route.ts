import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseDay } from '#kernel';
import { rootRoute } from '../../frame/root-route.tsx';
import { type SharedSearch, sharedSearch, textOf } from '../../frame/shared-search.ts';
import { ACCESS_LOG_PAGE } from './page-words.ts';

/** Whose entries, about whom and of which day; the register's own ids, which say nothing of anybody. */
export type AccessLogSearch = {
  person?: string;
  account?: string;
  on?: string;
};

export const accessLogRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/atkomstlogg',
  validateSearch: (search: Record<string, unknown>): SharedSearch & AccessLogSearch => {
    const on = textOf(search['on']);
    const [person, account] = [idOf(search['person']), idOf(search['account'])];
    return {
      ...sharedSearch(search),
      ...(person === undefined ? {} : { person }),
      ...(account === undefined ? {} : { account }),
      ...(on !== undefined && parseDay(on) !== undefined ? { on } : {}),
    };
  },
  staticData: {
    needs: 'read_access_log',
    page: { ...ACCESS_LOG_PAGE, group: 'operation', published: false },
  },
  component: lazyRouteComponent(() => import('./access-log-page.tsx'), 'AccessLogPage'),
});

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : undefined;
