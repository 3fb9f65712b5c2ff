import { readMunicipality, type Store } from '#shell/store';

/** Whether everything in the register is made up, so that anybody may see it. */
export const isDemo = async (store: Store): Promise<boolean> =>
  (await readMunicipality(store))?.synthetic ?? false;
