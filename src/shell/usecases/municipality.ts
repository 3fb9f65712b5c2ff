import { type Municipality, readMunicipality, type Store } from '#shell/store';

/** Whose register it is; null until it has been named. */
export const municipality = async (store: Store): Promise<Municipality | null> =>
  (await readMunicipality(store)) ?? null;
