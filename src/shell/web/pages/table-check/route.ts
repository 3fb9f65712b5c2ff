import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { type SharedSearch, sharedSearch, textOf } from '../../frame/shared-search.ts';
import { TABLE_CHECK_PAGE } from './page-words.ts';

/** A published table to check, as package/table. A file of one's own is in no address. */
export type TableCheckSearch = { table?: string };

export const tableCheckRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/granska-tabell',
  validateSearch: (search: Record<string, unknown>): SharedSearch & TableCheckSearch => {
    const table = textOf(search['table']);
    return {
      ...sharedSearch(search),
      ...(table !== undefined && /^[\w-]+\/[\w-]+$/.test(table) ? { table } : {}),
    };
  },
  staticData: {
    page: { ...TABLE_CHECK_PAGE, group: 'tools', published: false },
  },
  component: lazyRouteComponent(() => import('./table-check-page.tsx'), 'TableCheckPage'),
});
