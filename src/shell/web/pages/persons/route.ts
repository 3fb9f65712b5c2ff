import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  PERSON_CHOICES,
  PERSON_ORDERS,
  type PersonFilters,
  type PersonOrder,
} from '#core/register';
import { parseDay } from '#kernel';
import { rootRoute } from '../../frame/root-route.tsx';
import { sharedSearch, textOf } from '../../frame/shared-search.ts';
import { PERSONS_PAGE } from './page-words.ts';

/** How the list is narrowed and ordered. What somebody types is not here: it can be a name or a number. */
export type PersonListSearch = PersonFilters & { order?: PersonOrder; turned?: 'yes' };

const oneOf = <Known extends string>(known: readonly Known[], value: unknown): Known | undefined =>
  known.find((each) => each === value);

function personListSearch(search: Record<string, unknown>): PersonListSearch {
  const inForce = oneOf(PERSON_CHOICES.inForce, search['inForce']);
  const ageGroup = oneOf(PERSON_CHOICES.ageGroup, search['ageGroup']);
  const also = oneOf(PERSON_CHOICES.also, search['also']);
  const order = oneOf(PERSON_ORDERS, search['order']);
  return {
    ...(inForce ? { inForce } : {}),
    ...(ageGroup ? { ageGroup } : {}),
    ...(also ? { also } : {}),
    ...(order ? { order } : {}),
    ...(search['turned'] === 'yes' ? { turned: 'yes' } : {}),
  };
}

export const personsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/personer',
  validateSearch: (search: Record<string, unknown>) => ({
    ...sharedSearch(search),
    ...personListSearch(search),
  }),
  staticData: { needs: 'read_persons', page: { ...PERSONS_PAGE, group: 'work', published: false } },
  component: lazyRouteComponent(() => import('./persons-page.tsx'), 'PersonsPage'),
});

/** How many years back the timeline shows. */
export const SPANS = ['2', '5', 'all'] as const;
export type Span = (typeof SPANS)[number];

/** The basis of the timeline, how far back it shows, and the fact that lies open. */
type PersonPageSearch = {
  validOn?: string | undefined;
  knownOn?: string | undefined;
  span?: Span | undefined;
  fact?: string | undefined;
};

function personPageSearch(search: Record<string, unknown>): PersonPageSearch {
  const validOn = textOf(search['validOn']);
  const knownOn = textOf(search['knownOn']);
  const span = oneOf(SPANS, search['span']);
  const fact = textOf(search['fact']);
  return {
    ...(validOn !== undefined && parseDay(validOn) ? { validOn } : {}),
    ...(knownOn !== undefined && parseDay(knownOn) ? { knownOn } : {}),
    ...(span ? { span } : {}),
    ...(fact ? { fact } : {}),
  };
}

export const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/personer/$person',
  validateSearch: (search: Record<string, unknown>) => ({
    ...sharedSearch(search),
    ...personPageSearch(search),
  }),
  staticData: { needs: 'read_persons' },
  component: lazyRouteComponent(() => import('./person-page.tsx'), 'PersonPage'),
});
