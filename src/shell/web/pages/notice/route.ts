import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch } from '../../frame/shared-search.ts';
import { NOTICE_PAGE } from './page-words.ts';

export const noticeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/intag/besked',
  validateSearch: sharedSearch,
  staticData: {
    needs: 'take_files_in',
    page: { ...NOTICE_PAGE, group: 'operation', published: false },
  },
  component: lazyRouteComponent(() => import('./notice-page.tsx'), 'NoticePage'),
});
