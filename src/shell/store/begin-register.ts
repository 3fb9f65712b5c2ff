import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { takeFolderLock } from './folder-lock.ts';
import { findKey, keyOfFolder } from './key-file.ts';
import { hasRegister } from './open-store.ts';

const draftIn = (folder: string): string => join(folder, 'draft');

/**
 * Whether a data folder has never had a register: neither one of its own nor the key of one that a server keeps. A
 * beginning that was cut short counts as none.
 */
export async function isUnbegun(folder: string): Promise<boolean> {
  if (await hasRegister({ folder })) return false;
  return (await findKey(folder)) === undefined || (await isThere(draftIn(folder)));
}

/**
 * Begins a register whole: `fill` is given a draft folder and the key, and what it leaves there becomes the register in
 * one step. Whatever cuts it short, the next beginning starts over. Throws StoreUnusable when another process is at it.
 */
export async function beginRegister(
  folder: string,
  fill: (draft: string, key: Uint8Array) => Promise<void>,
): Promise<void> {
  const giveBack = await takeFolderLock(join(folder, 'register.lock'));
  const draft = draftIn(folder);
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft);
    await fill(draft, await keyOfFolder(folder));
    await rename(join(draft, 'register'), join(folder, 'register'));
    await rm(draft, { recursive: true, force: true });
  } finally {
    await giveBack();
  }
}

const isThere = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined)) !== undefined;
