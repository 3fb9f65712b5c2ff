import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreUnusable } from './store-unusable.ts';

/**
 * Takes a lock file for this process and answers with how to give it back. Two processes in one database folder
 * would destroy it; the lock of a process that has died is taken over.
 */
export async function takeFolderLock(path: string): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  for (;;) {
    try {
      const file = await open(path, 'wx');
      await file.write(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (cause) {
      if (!isCode(cause, 'EEXIST')) throw cause;
      const holder = Number(await readFile(path, 'utf8').catch(() => '0'));
      if (holder === process.pid || isAlive(holder)) throw new StoreUnusable('taken', holder);
      await rm(path, { force: true });
    }
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
