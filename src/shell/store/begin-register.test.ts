import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginRegister, isUnbegun } from './begin-register.ts';
import { keyOfFolder } from './key-file.ts';
import { StoreUnusable } from './store-unusable.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tjugo-begin-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const register = async (inFolder: string): Promise<void> => {
  await mkdir(join(inFolder, 'register'));
  await writeFile(join(inFolder, 'register', 'PG_VERSION'), '18');
};
const isThere = (path: string): Promise<boolean> =>
  stat(join(folder, path)).then(
    () => true,
    () => false,
  );
const cutShort = () =>
  beginRegister(folder, async (draft) => {
    await register(draft);
    throw new Error('cut short');
  }).catch(() => undefined);

describe('a register that is begun whole', () => {
  it('is there when it is filled, sealed by the key of its folder', async () => {
    let given: Uint8Array | undefined;
    await beginRegister(folder, async (draft, key) => {
      given = key;
      await register(draft);
    });
    expect(await readFile(join(folder, 'register', 'PG_VERSION'), 'utf8')).toBe('18');
    expect(await keyOfFolder(folder)).toEqual(Buffer.from(given ?? []));
    expect(await isThere('draft')).toBe(false);
    expect(await isUnbegun(folder)).toBe(false);
  });

  it('is not there when it was cut short, and the next beginning starts over with the same key', async () => {
    await cutShort();
    expect(await isThere('register')).toBe(false);
    expect(await isUnbegun(folder)).toBe(true);
    const key = await keyOfFolder(folder);
    let left: boolean | undefined;
    await beginRegister(folder, async (draft, given) => {
      left = await isThere('draft/register');
      expect(Buffer.from(given)).toEqual(Buffer.from(key));
      await register(draft);
    });
    expect(left).toBe(false);
    expect(await isUnbegun(folder)).toBe(false);
  });

  it('is begun by one process at a time', async () => {
    await beginRegister(folder, async (draft) => {
      await expect(beginRegister(folder, register)).rejects.toThrow(StoreUnusable);
      await register(draft);
    });
  });
});

describe('a folder whose key seals a register on a server', () => {
  it('is no folder to begin in', async () => {
    expect(await isUnbegun(folder)).toBe(true);
    await keyOfFolder(folder);
    expect(await isUnbegun(folder)).toBe(false);
  });
});
