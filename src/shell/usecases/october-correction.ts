import { type CorrectionWindow, correctionWindow, type Worth } from '#core/analysis';
import { type Figure, octoberChange } from '#core/figures';
import { type Day, day, R } from '#kernel';
import type { Store } from '#shell/store';
import { octobersKnown } from './october-figures.ts';

export type OctoberCorrectionView = CorrectionWindow & {
  readonly statisticsYear: number;
  /** The day the list was sent: what was known then is what was reported. */
  readonly reportedOn: Day;
  readonly knownOn: Day;
  /** The persons counted; null when the register knew nothing on one of the days. */
  readonly persons: {
    readonly reported: Figure;
    readonly known: Figure;
    readonly difference: Figure;
  } | null;
};

/**
 * What was known of 1 October when the list was sent on the 25th against what is known of that day now, for assistance
 * under LSS. The register counts decisions in force; the statistics count executed ones. Persons with SFB are reported by
 * Försäkringskassan and are not the municipality's to correct.
 */
export async function octoberCorrection(
  store: Store,
  statisticsYear: number,
  today: Day,
  worth?: Worth,
): Promise<OctoberCorrectionView> {
  const reportedOn = day(`${statisticsYear}-10-25`);
  const reported = await personsUnderLss(store, statisticsYear, reportedOn);
  const known = await personsUnderLss(store, statisticsYear, today);
  const window = correctionWindow(statisticsYear, countOf(reported), countOf(known), today, worth);
  const persons =
    reported && known ? { reported, known, difference: octoberChange(reported, known) } : null;
  return { ...window, statisticsYear, reportedOn, knownOn: today, persons };
}

const countOf = (persons: Figure | undefined) => (persons ? { pa: R.toNumber(persons.value) } : {});

const personsUnderLss = async (
  store: Store,
  year: number,
  knownOn: Day,
): Promise<Figure | undefined> =>
  (await octobersKnown(store, year, knownOn)).find(({ part }) => part === 'lss');
