import { describe, expect, it } from 'vitest';
import { completed, readLockFile } from '../../tools/complete-lock.ts';

describe('the lock file', () => {
  it('names every optional package, so that npm ci takes it on any platform', () => {
    expect(completed(readLockFile())).toEqual(readLockFile());
  });

  it('would be completed if one were missing', () => {
    const lock = readLockFile();
    const [name = ''] = Object.keys(lock.packages).filter((path) =>
      path.endsWith('cli-darwin-arm64'),
    );
    const { [name]: gone, ...packages } = lock.packages;
    expect(gone).toBeDefined();
    expect(completed({ ...lock, packages }).packages[name]).toMatchObject({
      version: gone?.version,
      os: ['darwin'],
      cpu: ['arm64'],
    });
  });
});
