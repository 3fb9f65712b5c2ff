import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch } from '../../frame/shared-search.ts';
import { NOTICES_PAGE } from './page-words.ts';

export const noticesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/besked',
  validateSearch: sharedSearch,
  staticData: { needs: 'read_persons', page: { ...NOTICES_PAGE, group: 'work', published: false } },
  component: lazyRouteComponent(() => import('./notices-page.tsx'), 'NoticesPage'),
});
