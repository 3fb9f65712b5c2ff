import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch } from '../../frame/shared-search.ts';
import { hoursSearch } from './hours-search.ts';
import { HOURS_PAGE } from './page-words.ts';

export const hoursRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rakna-timmar',
  validateSearch: (search: Record<string, unknown>) => ({
    ...sharedSearch(search),
    ...hoursSearch(search),
  }),
  staticData: {
    page: { ...HOURS_PAGE, group: 'tools', published: false },
  },
  component: lazyRouteComponent(() => import('./hours-page.tsx'), 'HoursPage'),
});
