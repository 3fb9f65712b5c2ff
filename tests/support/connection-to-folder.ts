import { join } from 'node:path';
import { openPglite, type OwnerConnection, ownerOfPglite } from '#shell/store';

/** Opens the database of a data folder as its owner, who may do what the program never does. */
export const connectionToFolder = async (data: string): Promise<OwnerConnection> =>
  ownerOfPglite(await openPglite(join(data, 'register')));
