import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch, textOf } from '../../frame/shared-search.ts';
import { DUTIES_PAGE } from './page-words.ts';

export const WHOSE = ['all', 'unit', 'mine'] as const;
export const STANDINGS = ['left', 'overdue', 'settled'] as const;

/** How the list is narrowed: whose duties, what is left or settled, one kind, one person. */
export type DutiesSearch = {
  whose?: (typeof WHOSE)[number];
  standing?: (typeof STANDINGS)[number];
  kind?: string;
  person?: string;
};

const oneOf = <Known extends string>(known: readonly Known[], value: unknown): Known | undefined =>
  known.find((each) => each === value);

function dutiesSearch(search: Record<string, unknown>): DutiesSearch {
  const whose = oneOf(WHOSE, search['whose']);
  const standing = oneOf(STANDINGS, search['standing']);
  const kind = textOf(search['kind']);
  const person = textOf(search['person']);
  return {
    ...(whose ? { whose } : {}),
    ...(standing ? { standing } : {}),
    ...(kind ? { kind } : {}),
    ...(person ? { person } : {}),
  };
}

export const dutiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bevakning',
  validateSearch: (search: Record<string, unknown>) => ({
    ...sharedSearch(search),
    ...dutiesSearch(search),
  }),
  staticData: { needs: 'read_persons', page: { ...DUTIES_PAGE, group: 'work', published: false } },
  component: lazyRouteComponent(() => import('./duties-page.tsx'), 'DutiesPage'),
});
