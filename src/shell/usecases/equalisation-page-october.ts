import type { CorrectedMeasure } from '#core/analysis';
import {
  type Day,
  daysBetween,
  type Language,
  ok,
  type Problem,
  type Result,
  yearOf,
} from '#kernel';
import type { Store } from '#shell/store';
import type { OctoberView } from './equalisation-page-view.ts';
import { octoberCorrection } from './october-correction.ts';

/** How many years back a correction can still be of interest: the newest window that has closed, and those open. */
const YEARS = 3;

/**
 * The latest three years' 1 October, newest first: what was reported against what is now known. A year is there from
 * the day after its list was sent; it has no measures when the register knows of nobody that day.
 */
export async function octobers(
  store: Store,
  today: Day,
  language: Language,
): Promise<Result<readonly OctoberView[], Problem>> {
  const views: OctoberView[] = [];
  for (let year = yearOf(today); views.length < YEARS; year -= 1) {
    const window = await octoberCorrection(store, year, today);
    if (!window.ok) return window;
    const { lastDay, measures, ...rest } = window.value;
    if (rest.reportedOn >= today) continue;
    views.push({
      statisticsYear: rest.statisticsYear,
      equalisationYear: rest.equalisationYear,
      reportedOn: rest.reportedOn,
      knownOn: rest.knownOn,
      isOpen: rest.isOpen,
      lastDay,
      daysLeft: Math.max(0, daysBetween(today, lastDay)),
      measures: measures
        .filter(isCounted)
        .map(({ measure, label, reported, known, difference }) => ({
          id: measure,
          label: label[language],
          reported,
          known,
          difference,
        })),
    });
  }
  return ok(views);
}

const isCounted = ({ reported, known }: CorrectedMeasure): boolean => reported + known > 0;
