import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // On two cores the suite is half as long with two at work; Vitest itself would keep one of them free.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ['tests/support/prepared-folder.ts'],
    // A page that is opened anew is waited for as long as other waits of the journeys; a second is too short beside others.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: [
            'src/kernel/**/*.test.ts',
            'src/core/**/*.test.ts',
            'tests/golden/**/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'shell',
          include: ['src/shell/**/*.test.ts', 'tests/contract/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 120_000,
          // These put forbidden files into src/ for a moment, which no other test should meet.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
