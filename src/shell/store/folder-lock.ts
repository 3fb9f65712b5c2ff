import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreUnusable } from './store-unusable.ts';

/**
 * Takes a lock file for this process and answers with how to give it back. Two processes in one database folder
 * would destroy it; the lock of a process that has died is taken over.
 */
export async function takeFolderLock(path: string): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  // Linked in place when it is written, so that nobody ever reads half a lock.
  const own = `${path}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    while (!(await isLinked(own, path))) {
      const holder = Number(await readFile(path, 'utf8').catch(() => '0'));
      if (isAlive(holder)) throw new StoreUnusable('taken', holder);
      await rm(path, { force: true });
    }
    return () => rm(path, { force: true });
  } finally {
    await rm(own, { force: true });
  }
}

async function isLinked(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (cause) {
    if (isCode(cause, 'EEXIST')) return false;
    throw cause;
  }
}

function isAlive(processId: number): boolean {
  if (!Number.isSafeInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (cause) {
    return isCode(cause, 'EPERM');
  }
}

const isCode = (cause: unknown, code: string): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === code;
