import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Everything that is generated and checked in, in the order it must be made. */
const GENERATORS = ['build-law.ts', 'build-schema.ts', 'build-access.ts', 'complete-lock.ts'];

for (const generator of GENERATORS) {
  const path = fileURLToPath(new URL(generator, import.meta.url));
  const { status } = spawnSync(process.execPath, [path], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
