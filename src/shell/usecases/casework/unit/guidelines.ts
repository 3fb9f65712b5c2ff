import type { Caller } from '#core/access';
import { checkGuideline, EXAMPLE_GUIDELINE, type Guideline, guidelineOn } from '#core/casework';
import { type Day, ok, type Problem, refuse, type Result, words } from '#kernel';
import { insertGuideline, listGuidelines, type Store } from '#shell/store';
import { numberedCases } from './case-states.ts';

/** A version with the decisions that were made under it. */
export type GuidelineRow = Guideline & {
  /** True for the one that a decision made today follows. */
  readonly inForce: boolean;
  /** True for the one that the register began with. */
  readonly example: boolean;
  readonly decisions: number;
};

/** Every version, the latest first day first, the example last. */
export async function guidelineRows(store: Store, today: Day): Promise<readonly GuidelineRow[]> {
  const [laidIn, cases] = await Promise.all([listGuidelines(store), numberedCases(store)]);
  const inForce = guidelineOn(laidIn, today) ?? EXAMPLE_GUIDELINE;
  const used = Map.groupBy(
    cases.flatMap(({ decision }) => decision ?? []),
    ({ proposal }) => proposal.guideline,
  );
  return [EXAMPLE_GUIDELINE, ...laidIn].toReversed().map((version) => ({
    ...version,
    inForce: version.version === inForce.version,
    example: version === EXAMPLE_GUIDELINE,
    decisions: used.get(version.version)?.length ?? 0,
  }));
}

/** Lays in a version. INPUT_INVALID beside every field; CHANGED_MEANWHILE when a colleague laid in the same day or name. */
export async function layInGuideline(
  store: Store,
  { account, name }: Caller,
  given: Guideline,
  today: Day,
): Promise<Result<{ readonly version: string }, Problem>> {
  const checked = checkGuideline(given, await listGuidelines(store), today);
  if (!checked.ok) return checked;
  return (await insertGuideline(store, checked.value, { account, name }))
    ? ok({ version: checked.value.version })
    : refuse(TAKEN);
}

const TAKEN: Problem = {
  code: 'CHANGED_MEANWHILE',
  detail: words(
    'Någon lade nyss in en version med samma namn eller första dag. Ladda om sidan. Det du har skrivit står kvar i formuläret.',
    'Somebody has just laid in a version of the same name or first day. Load the page again. What you wrote stays in the form.',
  ),
};
