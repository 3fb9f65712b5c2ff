import type { CorrectedMeasure } from '#core/analysis';
import { type Day, daysBetween, type Language, yearOf } from '#kernel';
import type { Store } from '#shell/store';
import type { OctoberView } from './equalisation-page-view.ts';
import { figureView } from './figure-view.ts';
import { octoberCorrection } from './october-correction.ts';

/** How many years back a correction can still be of interest: the newest window that has closed, and those open. */
const YEARS = 3;

/**
 * The latest three years' 1 October, newest first: what was reported against what is now known. A year is there from
 * the day after its list was sent; it has no measures when the register knows of nobody that day, or knew nothing when
 * the list was sent.
 */
export async function octobers(
  store: Store,
  today: Day,
  language: Language,
): Promise<readonly OctoberView[]> {
  const views: OctoberView[] = [];
  for (let year = yearOf(today); views.length < YEARS; year -= 1) {
    const { lastDay, measures, persons, ...window } = await octoberCorrection(store, year, today);
    if (window.reportedOn >= today) continue;
    views.push({
      statisticsYear: window.statisticsYear,
      equalisationYear: window.equalisationYear,
      reportedOn: window.reportedOn,
      knownOn: window.knownOn,
      isOpen: window.isOpen,
      lastDay,
      daysLeft: Math.max(0, daysBetween(today, lastDay)),
      wasKnown: persons !== null,
      measures: measures.filter(isCounted).flatMap(({ measure, label }) =>
        persons === null
          ? []
          : [
              {
                id: measure,
                label: label[language],
                reported: figureView(persons.reported, language),
                known: figureView(persons.known, language),
                difference: figureView(persons.difference, language),
              },
            ],
      ),
    });
  }
  return views;
}

const isCounted = ({ reported, known }: CorrectedMeasure): boolean => reported + known > 0;
