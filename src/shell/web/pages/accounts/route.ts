import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { ACCOUNTS_PAGE } from './page-words.ts';

export const accountsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/konton',
  staticData: {
    needs: 'manage_accounts',
    page: { ...ACCOUNTS_PAGE, group: 'operation', published: false },
  },
  component: lazyRouteComponent(() => import('./accounts-page.tsx'), 'AccountsPage'),
});
