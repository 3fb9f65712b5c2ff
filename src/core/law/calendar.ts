import { MINUTES_PER_HOUR as MINUTES, R, type Ratio } from '#kernel';

export const DAYS_PER_WEEK: Ratio = R.ratio(7);
export const MONTHS_PER_YEAR: Ratio = R.ratio(12);
export const MINUTES_PER_HOUR: Ratio = R.ratio(MINUTES);
export const HOURS_PER_WEEK: Ratio = R.ratio(168);
