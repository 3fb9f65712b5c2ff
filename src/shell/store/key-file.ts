import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const KEY_BYTES = 32;
const pathIn = (folder: string): string => join(folder, 'register.key');

/** The key of the register in a data folder, beside the database and not in it; made when there is none. */
export async function keyOfFolder(folder: string): Promise<Uint8Array> {
  await mkdir(folder, { recursive: true });
  try {
    const fresh = randomBytes(KEY_BYTES);
    await saveKey(folder, fresh);
    return fresh;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
    return Buffer.from((await readFile(pathIn(folder), 'utf8')).trim(), 'hex');
  }
}

/** Writes a key for its owner's eyes only; throws when the folder has one already. */
export const saveKey = (folder: string, key: Uint8Array): Promise<void> =>
  writeFile(pathIn(folder), `${Buffer.from(key).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
