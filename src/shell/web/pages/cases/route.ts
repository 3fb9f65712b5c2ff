import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch, textOf } from '../../frame/shared-search.ts';
import { CASES_PAGE } from './page-words.ts';
import { PARTS, type Part } from './parts.ts';

export const BECAUSES = [
  'application',
  'fk_notice',
  'renewal',
  'review',
  'own_initiative',
] as const;
export type Because = (typeof BECAUSES)[number];

/** One person's cases, or only those that one has worked on, or those that are closed too. */
export type CasesSearch = { person?: string; because?: Because; mine?: 'yes'; closed?: 'yes' };

export const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arenden',
  validateSearch: (
    search: Record<string, unknown>,
  ): ReturnType<typeof sharedSearch> & CasesSearch => {
    const person = textOf(search['person']);
    const because = BECAUSES.find((each) => each === search['because']);
    return {
      ...sharedSearch(search),
      ...(person ? { person } : {}),
      ...(because ? { because } : {}),
      ...(search['mine'] === 'yes' ? { mine: 'yes' } : {}),
      ...(search['closed'] === 'yes' ? { closed: 'yes' } : {}),
    };
  },
  staticData: { needs: 'read_persons', page: { ...CASES_PAGE, group: 'work', published: false } },
  component: lazyRouteComponent(() => import('./cases-page.tsx'), 'CasesPage'),
});

export const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arenden/$id',
  validateSearch: (
    search: Record<string, unknown>,
  ): ReturnType<typeof sharedSearch> & { part?: Part } => {
    const part = PARTS.find((each) => each === search['part']);
    return { ...sharedSearch(search), ...(part ? { part } : {}) };
  },
  staticData: { needs: 'read_persons' },
  component: lazyRouteComponent(() => import('./case-page.tsx'), 'CasePage'),
});
