import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { type SharedSearch, sharedSearch, textOf } from '../../frame/shared-search.ts';
import { INTAKE_PAGE } from './page-words.ts';

/** The change that lies open in the history, by its number. */
export type IntakeSearch = { change?: string };

export const intakeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/intag',
  validateSearch: (search: Record<string, unknown>): SharedSearch & IntakeSearch => {
    const change = textOf(search['change']);
    return {
      ...sharedSearch(search),
      ...(change !== undefined && /^\d{1,9}$/.test(change) ? { change } : {}),
    };
  },
  staticData: {
    needs: 'read_figures',
    page: { ...INTAKE_PAGE, group: 'operation', published: false },
  },
  component: lazyRouteComponent(() => import('./intake-page.tsx'), 'IntakePage'),
});
