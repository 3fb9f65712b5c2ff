import { type Day, monthOf } from '#kernel';
import { unitOf } from '../forecast/series.ts';

/** The first year or month under a law in force from a day, as a series of such periods counts; a broken year is under it. */
export const lawPeriodIn = (period: string, from: Day): string =>
  unitOf(period) === 'year' ? from.slice(0, 4) : monthOf(from);
