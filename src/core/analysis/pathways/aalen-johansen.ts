/** Somebody followed from a start: how long, and what ended it; null when it had not ended when last heard of. */
export type Followed = { readonly time: number; readonly cause: string | null };

/** What had become of those followed, at one time after the start. */
export type PathwayPoint = {
  readonly time: number;
  /** Still followed and without an end just before the time. */
  readonly atRisk: number;
  /** The share to whom nothing has happened yet. */
  readonly still: number;
  readonly stillError: number;
  /** The share that each cause has taken, with its standard error. */
  readonly taken: ReadonlyMap<string, { readonly share: number; readonly error: number }>;
};

type Step = {
  readonly time: number;
  readonly atRisk: number;
  readonly ends: ReadonlyMap<string, number>;
};

/**
 * Aalen–Johansen's shares of competing ends at every time where something ended. Those not yet ended are censored, never
 * counted as if nothing would happen. Standard errors are the infinitesimal jackknife's; ends come before censoring at the
 * same time. Empty when nothing has ended.
 */
export function aalenJohansen(followed: readonly Followed[]): readonly PathwayPoint[] {
  const causes = [...new Set(followed.flatMap(({ cause }) => cause ?? []))].toSorted(byText);
  const steps = stepsOf(followed);
  const points: PathwayPoint[] = [];
  let still = 1;
  let taken = new Map(causes.map((cause) => [cause, 0]));
  const influence = influences(followed, causes);
  for (const { time, atRisk, ends } of steps) {
    const all = [...ends.values()].reduce((sum, count) => sum + count, 0);
    taken = new Map(
      causes.map((cause) => [
        cause,
        (taken.get(cause) ?? 0) + (still * (ends.get(cause) ?? 0)) / atRisk,
      ]),
    );
    influence.advance(time, atRisk, ends, still);
    still *= 1 - all / atRisk;
    points.push({
      time,
      atRisk,
      still,
      stillError: influence.errorOfStill(),
      taken: new Map(
        causes.map((cause) => [
          cause,
          { share: taken.get(cause) ?? 0, error: influence.errorOf(cause) },
        ]),
      ),
    });
  }
  return points;
}

/** The shares at a time: those of the last step at or before it; everybody still waits before the first. */
export const pointAt = (points: readonly PathwayPoint[], time: number): PathwayPoint | undefined =>
  points.findLast((point) => point.time <= time);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function stepsOf(followed: readonly Followed[]): readonly Step[] {
  const ordered = followed.toSorted((a, b) => a.time - b.time);
  const steps: Step[] = [];
  for (let i = 0; i < ordered.length; ) {
    const time = ordered[i]?.time ?? 0;
    const ends = new Map<string, number>();
    const atRisk = ordered.length - i;
    for (; ordered[i]?.time === time; i += 1) {
      const cause = ordered[i]?.cause ?? null;
      if (cause !== null) ends.set(cause, (ends.get(cause) ?? 0) + 1);
    }
    if (ends.size > 0) steps.push({ time, atRisk, ends });
  }
  return steps;
}

/** How much each person weighs in the shares (infinitesimal jackknife); the error is the root of the summed squares. */
function influences(followed: readonly Followed[], causes: readonly string[]) {
  const ofStill = new Float64Array(followed.length);
  const ofCause = new Map(causes.map((cause) => [cause, new Float64Array(followed.length)]));
  const rootOfSquares = (each: Float64Array): number =>
    Math.sqrt(each.reduce((sum, one) => sum + one * one, 0));
  return {
    advance(time: number, atRisk: number, ends: ReadonlyMap<string, number>, still: number): void {
      const all = [...ends.values()].reduce((sum, count) => sum + count, 0);
      followed.forEach((one, i) => {
        const before = ofStill[i] ?? 0;
        const risk = one.time >= time ? 1 : 0;
        for (const [cause, each] of ofCause) {
          const count = ends.get(cause) ?? 0;
          const ended = one.time === time && one.cause === cause ? 1 : 0;
          const hazard = (ended - (risk * count) / atRisk) / atRisk;
          each[i] = (each[i] ?? 0) + (before * count) / atRisk + still * hazard;
        }
        const ended = one.time === time && one.cause !== null ? 1 : 0;
        ofStill[i] =
          before * (1 - all / atRisk) - (still * (ended - (risk * all) / atRisk)) / atRisk;
      });
    },
    errorOfStill: (): number => rootOfSquares(ofStill),
    errorOf: (cause: string): number => rootOfSquares(ofCause.get(cause) ?? new Float64Array(0)),
  };
}
