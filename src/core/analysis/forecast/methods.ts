import { localLevelPath } from './local-level.ts';
import type { Path, PathQuestion } from './path.ts';
import { dampedDrift, drift, naive, seasonalNaive } from './simple-methods.ts';
import { dampedTrend, ses } from './smoothing.ts';
import { theta } from './theta.ts';

export const METHODS = [
  'naive',
  'seasonal-naive',
  'drift',
  'damped-drift',
  'ses',
  'damped-trend',
  'theta',
  'local-level',
] as const;

export type ForecastMethod = (typeof METHODS)[number];

const RUN: Readonly<Record<ForecastMethod, (question: PathQuestion) => Path>> = {
  naive,
  'seasonal-naive': seasonalNaive,
  drift,
  'damped-drift': dampedDrift,
  ses,
  'damped-trend': dampedTrend,
  theta,
  'local-level': localLevelPath,
};

/** Known values that a method needs before its spread means anything. */
const NEEDED: Readonly<Record<ForecastMethod, number>> = {
  naive: 2,
  'seasonal-naive': 2,
  drift: 3,
  'damped-drift': 3,
  ses: 4,
  'damped-trend': 8,
  theta: 4,
  'local-level': 4,
};

export const runMethod = (method: ForecastMethod, question: PathQuestion): Path =>
  RUN[method](question);

export const neededBy = (method: ForecastMethod, season: number): number =>
  method === 'seasonal-naive' ? season + 1 : NEEDED[method];
