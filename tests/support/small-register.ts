import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant, month } from '#kernel';
import { beginDemo, fillDemo } from '#shell/usecases';

const PREPARED = join(process.env['TJUGO_PREPARED'] ?? tmpdir(), 'small-register');

const NOW = instant('2026-02-28T12:00:00Z');
const SMALL = {
  seed: 20,
  persons: 300,
  from: month('2024-01'),
  to: month('2025-12'),
  shiftsFrom: month('2025-12'),
  faults: 'none',
} as const;

/** Fills a data folder with a made-up municipality of 300 persons and two years, which is made once in a run. */
export async function fillSmallRegister(data: string): Promise<void> {
  if (!(await isThere(PREPARED))) {
    const making = `${PREPARED}-${process.pid}`;
    await mkdir(making, { recursive: true });
    const made = await beginDemo(making, NOW, (order) =>
      fillDemo({ ...order, twin: SMALL }, () => undefined),
    );
    if (!made.ok) throw new Error(made.problem.detail.en);
    await rename(making, PREPARED).catch(() => rm(making, { recursive: true, force: true }));
  }
  await cp(PREPARED, data, { recursive: true });
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
