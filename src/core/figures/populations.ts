import { words } from '#kernel';

/** Whom the metrics of personal assistance are about. */
export const OF_STATE = words(
  'personer i kommunen med assistansersättning enligt SFB',
  'persons in the municipality with assistance compensation under SFB',
);
export const OF_LSS = words(
  'personer i kommunen med personlig assistans enligt LSS',
  'persons in the municipality with personal assistance under LSS',
);
export const OF_OWN = words(
  'personer som valt kommunen som utförare, SFB och LSS',
  'persons who chose the municipality as provider, SFB and LSS',
);
export const OF_ALL = words(
  'personlig assistans enligt SFB och LSS',
  'personal assistance under SFB and LSS',
);
