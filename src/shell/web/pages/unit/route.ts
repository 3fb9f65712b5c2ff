import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { type SharedSearch, sharedSearch, textOf } from '../../frame/shared-search.ts';
import { UNIT_PAGE } from './page-words.ts';

/** The quarter that is reported, as 2026-Q1; the latest that has ended when left out. */
export type UnitSearch = { quarter?: string };

export const unitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/enhet',
  validateSearch: (search: Record<string, unknown>): SharedSearch & UnitSearch => {
    const quarter = textOf(search['quarter']);
    return {
      ...sharedSearch(search),
      ...(quarter !== undefined && /^\d{4}-Q[1-4]$/.test(quarter) ? { quarter } : {}),
    };
  },
  staticData: {
    needs: 'read_unit',
    page: { ...UNIT_PAGE, group: 'work', published: false },
  },
  component: lazyRouteComponent(() => import('./unit-page.tsx'), 'UnitPage'),
});
