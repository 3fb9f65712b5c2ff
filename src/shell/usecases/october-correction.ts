import { correctionWindow, type CorrectionWindow, type Worth } from '#core/analysis';
import { type Day, day, month, ok, type Problem, type Result } from '#kernel';
import type { Store } from '#shell/store';
import { volumes } from './volumes.ts';

export type OctoberCorrectionView = CorrectionWindow & {
  readonly statisticsYear: number;
  /** The day the list was sent: what was known then is what was reported. */
  readonly reportedOn: Day;
  readonly knownOn: Day;
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
): Promise<Result<OctoberCorrectionView, Problem>> {
  const reportedOn = day(`${statisticsYear}-10-25`);
  const reported = await personsUnderLss(store, statisticsYear, reportedOn);
  if (!reported.ok) return reported;
  const known = await personsUnderLss(store, statisticsYear, today);
  if (!known.ok) return known;
  const window = correctionWindow(
    statisticsYear,
    { pa: reported.value },
    { pa: known.value },
    today,
    worth,
  );
  return ok({ ...window, statisticsYear, reportedOn, knownOn: today });
}

async function personsUnderLss(
  store: Store,
  year: number,
  knownOn: Day,
): Promise<Result<number, Problem>> {
  const october = month(`${year}-10`);
  const counted = await volumes(store, { from: october, to: october, knownOn, basis: 'october' });
  if (!counted.ok) return counted;
  return ok(counted.value.months.find(({ law }) => law === 'LSS')?.persons ?? 0);
}
