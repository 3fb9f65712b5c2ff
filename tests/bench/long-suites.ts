import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Bench, row } from './row.ts';

const KILLS = 200;
const DAMAGED_FILES = 100_000;

/** Runs a test of the suite many more times over than CI does; throws when it fails. */
function runSuite(file: string, environment: Readonly<Record<string, string>>): number {
  const vitest = fileURLToPath(import.meta.resolve('vitest/package.json')).replace(
    'package.json',
    'vitest.mjs',
  );
  const start = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', file, '--testTimeout=7200000', '--hookTimeout=120000'],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, CI: 'true', ...environment },
      stdio: ['ignore', 2, 2],
    },
  );
  if (status !== 0) throw new Error(`${file} does not hold`);
  return (performance.now() - start) / 1000;
}

export const crash: Bench = async () => {
  const seconds = runSuite('tests/contract/crash.test.ts', { CRASH_RUNS: String(KILLS) });
  return [
    row(
      `${KILLS} kills during intake, over both engines: all committed is there, and nothing else`,
      { what: 'the suite with all of them', value: seconds, unit: 's' },
      { what: 'kills', value: KILLS, unit: 'kills' },
    ),
  ];
};

export const fuzz: Bench = async () => {
  const seconds = runSuite('tests/golden/intake/damaged.prop.test.ts', {
    FUZZ_RUNS: String(DAMAGED_FILES),
  });
  return [
    row(
      'damaged files of each format, none crashes a reader or is taken in by half',
      { what: 'the suite with all of them', value: seconds, unit: 's' },
      { what: 'files of each format', value: DAMAGED_FILES, unit: 'files' },
    ),
  ];
};
