import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseDay } from '#kernel';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch, textOf } from '../../frame/shared-search.ts';
import { LAW_PAGE } from './page-words.ts';

/** Which value of law the page shows, on which day and, where it goes by age, for which age. */
export type LawSearch = { id?: string; on?: string; age?: string };

function lawSearch(search: Record<string, unknown>): LawSearch {
  const id = textOf(search['id']);
  const on = textOf(search['on']);
  const age = textOf(search['age']);
  return {
    ...(id === undefined ? {} : { id }),
    ...(on !== undefined && parseDay(on) !== undefined ? { on } : {}),
    ...(age !== undefined && /^\d{1,3}$/.test(age) ? { age } : {}),
  };
}

export const lawRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lagen',
  validateSearch: (search: Record<string, unknown>) => ({
    ...sharedSearch(search),
    ...lawSearch(search),
  }),
  staticData: {
    page: { ...LAW_PAGE, group: 'tools', published: false },
  },
  component: lazyRouteComponent(() => import('./law-page.tsx'), 'LawPage'),
});
