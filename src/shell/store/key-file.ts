import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const KEY_BYTES = 32;
const pathIn = (folder: string): string => join(folder, 'register.key');

/** The key of the register in a data folder, beside the database and not in it; made when there is none. */
export async function keyOfFolder(folder: string): Promise<Uint8Array> {
  try {
    const fresh = randomBytes(KEY_BYTES);
    await saveKey(folder, fresh);
    return fresh;
  } catch (cause) {
    if (!isCode(cause, 'EEXIST')) throw cause;
    return readKey(folder);
  }
}

/** The key that lies in a data folder; undefined when there is none. */
export async function findKey(folder: string): Promise<Uint8Array | undefined> {
  try {
    return await readKey(folder);
  } catch (cause) {
    if (!isCode(cause, 'ENOENT')) throw cause;
    return undefined;
  }
}

const readKey = async (folder: string): Promise<Uint8Array> =>
  Buffer.from((await readFile(pathIn(folder), 'utf8')).trim(), 'hex');

const isCode = (cause: unknown, code: string): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === code;

/** Writes a key for its owner's eyes only, making the folder; throws when it has one already. */
export async function saveKey(folder: string, key: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const text = `${Buffer.from(key).toString('hex')}\n`;
  await writeFile(pathIn(folder), text, { flag: 'wx', mode: 0o600 });
}
