import { instant, month } from '#kernel';
import { beginDemo, fillDemo } from '#shell/usecases';
import { layPrepared } from './lay-prepared.ts';

const NOW = instant('2026-02-28T12:00:00Z');
const SMALL = {
  seed: 20,
  persons: 300,
  from: month('2024-01'),
  to: month('2025-12'),
  shiftsFrom: month('2025-12'),
  faults: 'none',
} as const;

/** Fills a data folder with a made-up municipality of 300 persons and two years. */
export const fillSmallRegister = (data: string): Promise<void> =>
  layPrepared('small-register', data, async (folder) => {
    const made = await beginDemo(folder, NOW, (order) =>
      fillDemo({ ...order, twin: SMALL }, () => undefined),
    );
    if (!made.ok) throw new Error(made.problem.detail.en);
  });
