import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { SETTINGS_PAGE } from './page-words.ts';

export const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/installningar',
  staticData: {
    needs: 'account',
    page: { ...SETTINGS_PAGE, group: 'operation', published: false },
  },
  component: lazyRouteComponent(() => import('./settings-page.tsx'), 'SettingsPage'),
});
