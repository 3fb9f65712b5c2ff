import { spawn } from 'node:child_process';
import { access, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeFolderLock } from './folder-lock.ts';
import { keyOfFolder, saveKey } from './key-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tjugo-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The id of a process that has lived and is dead. */
const deadProcess = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', () => resolve(child.pid ?? 0));
  });

describe('the lock of a data folder', () => {
  const path = (): string => join(folder, 'data', 'register.lock');

  it('is held by one at a time, and says by whom', async () => {
    const giveBack = await takeFolderLock(path());
    await expect(takeFolderLock(path())).rejects.toMatchObject({
      problem: {
        code: 'STORE_UNUSABLE',
        detail: { sv: expect.stringContaining(String(process.pid)) },
      },
    });
    await giveBack();
    await (await takeFolderLock(path()))();
    await expect(access(path())).rejects.toThrow('ENOENT');
  });

  it.each([
    ['of a process that has died', async () => String(await deadProcess())],
    ['that names no process', async () => ''],
  ])('%s is taken over', async (_, holder) => {
    const lock = join(folder, 'register.lock');
    await writeFile(lock, await holder());
    const giveBack = await takeFolderLock(lock);
    expect(await readFile(lock, 'utf8')).toBe(String(process.pid));
    await giveBack();
  });
});

describe('the key of a data folder', () => {
  it('is made once, for its owner only, and is the same ever after', async () => {
    const key = await keyOfFolder(folder);
    expect(key).toHaveLength(32);
    expect([...(await keyOfFolder(folder))]).toEqual([...key]);
    expect((await stat(join(folder, 'register.key'))).mode & 0o777).toBe(0o600);
    await expect(saveKey(folder, key)).rejects.toThrow('EEXIST');
  });
});
