import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch, textOf } from '../../frame/shared-search.ts';
import { EQUALISATION_PAGE } from './page-words.ts';

/** The page's state, as it was typed. The country's own table is in no address. */
export type EqualisationSearch = Partial<Record<Part, string | undefined>>;

const PARTS = [
  'country',
  'code',
  'lawOf',
  'po',
  'kpifBefore',
  'kpifYear',
  'change',
  'from',
  'find',
] as const;
type Part = (typeof PARTS)[number];

export const equalisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/utjamning',
  validateSearch: (search: Record<string, unknown>) => ({
    ...sharedSearch(search),
    ...partsIn(search),
  }),
  staticData: {
    needs: 'read_equalisation',
    page: { ...EQUALISATION_PAGE, group: 'compare', published: false },
  },
  component: lazyRouteComponent(() => import('./equalisation-page.tsx'), 'EqualisationPage'),
});

function partsIn(search: Record<string, unknown>): EqualisationSearch {
  const parts = PARTS.map((part) => [part, textOf(search[part])] as const);
  return Object.fromEntries(parts.filter(([, text]) => text !== undefined));
}
