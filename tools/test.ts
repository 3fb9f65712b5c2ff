import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = `${root}.build/tests.json`;

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
};

mkdirSync(`${root}.build`, { recursive: true });
rmSync(report, { force: true });
const vitest = fileURLToPath(import.meta.resolve('vitest/package.json')).replace(
  'package.json',
  'vitest.mjs',
);
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);

const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
  readFileSync(report, 'utf8'),
) as Report;
const skipped = numPendingTests + numTodoTests;
const skipFails = process.env['CI'] === 'true' && skipped > 0;
if (skipFails) console.error(`${skipped} tests were skipped; in CI a skip is a failure.`);
console.log(
  `${numPassedTests} passed, ${numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exitCode = status === 0 && skipFails ? 1 : (status ?? 1);
