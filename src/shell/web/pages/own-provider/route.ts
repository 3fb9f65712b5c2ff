import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch, textOf } from '../../frame/shared-search.ts';
import { readTyped, readValues, writeValues } from '../../components/address-values.ts';
import { OWN_PROVIDER } from './words.ts';

export type OwnProviderSearch = {
  /** Where the cost of an hour is taken from; the register's when it has it, if left out. */
  source?: string | undefined;
  /** What an hour cost, kronor, in the place of what a source says. */
  cost?: string | undefined;
  /** Own values by parameter. */
  own?: string | undefined;
  /** What other providers would take over. */
  move?: string | undefined;
};

const MOST_COST = 2000;

function ownProviderSearch(search: Record<string, unknown>): OwnProviderSearch {
  const source = textOf(search['source']);
  const cost = readTyped(textOf(search['cost']) ?? '', MOST_COST);
  const [own, move] = ['own', 'move'].map((name) => writeValues(readValues(textOf(search[name]))));
  return {
    ...(source === undefined ? {} : { source }),
    ...(cost === undefined ? {} : { cost }),
    ...(own === undefined ? {} : { own }),
    ...(move === undefined ? {} : { move }),
  };
}

export const ownProviderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/egen-regi',
  validateSearch: (search: Record<string, unknown>) => ({
    ...sharedSearch(search),
    ...ownProviderSearch(search),
  }),
  staticData: {
    page: {
      title: OWN_PROVIDER.title,
      about: OWN_PROVIDER.about,
      group: 'money',
      published: 'in_register',
    },
  },
  component: lazyRouteComponent(() => import('./own-provider-page.tsx'), 'OwnProviderPage'),
});
