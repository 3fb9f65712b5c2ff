import type { RegisterOwner } from '#core/figures';
import { readMunicipality, type Store } from '#shell/store';

/** Whose register it is; a name that will do until the municipality is set. */
export async function registerOwner(store: Store): Promise<RegisterOwner> {
  const municipality = await readMunicipality(store);
  return { name: municipality?.name ?? 'Kommunen', code: municipality?.code ?? '' };
}
