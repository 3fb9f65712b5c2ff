import { type Day, Random } from '#kernel';
import { again, type Claim, claimedOre, dearer, rightOre } from './claims.ts';
import { type MonthNumber, monthNamed } from './month-number.ts';
import type { PersonMonth } from './person-month.ts';
import { spoilReports } from './report-faults.ts';
import type { TwinReport } from './shifts.ts';
import type { FaultLevel } from './twin-options.ts';

/** The kinds of fault that are planted: in time reports, and in providers' claims. */
export const REPORT_FAULTS = [
  'overlap',
  'over_decision',
  'after_death',
  'double_staffing',
] as const;
export const CLAIM_FAULTS = ['price_over_agreed', 'duplicate_line'] as const;
export type FaultKind = (typeof REPORT_FAULTS)[number] | (typeof CLAIM_FAULTS)[number];

/** A fault that was planted: the report or claim that has it, and by how much it is wrong. */
export type PlantedFault = {
  readonly id: string;
  readonly kind: FaultKind;
  readonly record: string;
  readonly of: PersonMonth;
  readonly assistant: string | null;
  readonly provider: number;
  readonly day: Day | null;
  readonly minutes: number;
  readonly amountOre: number;
};
export type Planted = Omit<PlantedFault, 'id'>;

export type MonthOfWork = {
  readonly reports: readonly TwinReport[];
  readonly claims: readonly Claim[];
};

/** Faults of each kind in a month. */
const PER_MONTH: Readonly<Record<FaultLevel, number>> = { none: 0, normal: 1, many: 6 };

/** Plants a month's faults in its reports and claims, never two for one person; what is true stays as it was. */
export function plantFaults(
  month: MonthNumber,
  work: MonthOfWork,
  level: FaultLevel,
  seed: number,
): { readonly work: MonthOfWork; readonly faults: readonly PlantedFault[] } {
  const count = PER_MONTH[level];
  if (count === 0) return { work, faults: [] };
  const random = new Random(seed, `faults ${monthNamed(month)}`);
  const spoilt = new Set<PersonMonth>();
  const inReports = spoilReports(work.reports, month, count, spoilt, random);
  const inClaims = spoilClaims(work.claims, count, spoilt, random);
  return {
    work: { reports: inReports.reports, claims: inClaims.claims },
    faults: [...inReports.planted, ...inClaims.planted].map((fault, i) => ({
      id: `F${monthNamed(month)}-${i + 1}`,
      ...fault,
    })),
  };
}

function spoilClaims(
  right: readonly Claim[],
  count: number,
  spoilt: Set<PersonMonth>,
  random: Random,
): { readonly claims: readonly Claim[]; readonly planted: readonly Planted[] } {
  const choices = random.shuffled(
    right.filter(({ of, minutes }) => minutes > 0 && !spoilt.has(of)),
  );
  const wrong = new Map<Claim, readonly [FaultKind, Claim]>();
  CLAIM_FAULTS.forEach((kind, i) => {
    for (const claim of choices.slice(i * count, (i + 1) * count)) {
      spoilt.add(claim.of);
      const instead =
        kind === 'duplicate_line' ? again(claim) : dearer(claim, random.between(3, 12));
      wrong.set(claim, [kind, instead]);
    }
  });
  const claims = right.flatMap((claim) => {
    const [kind, instead] = wrong.get(claim) ?? [];
    if (instead === undefined) return [claim];
    return kind === 'duplicate_line' ? [claim, instead] : [instead];
  });
  const planted = [...wrong.values()].map(
    ([kind, claim]): Planted => ({
      kind,
      record: claim.id,
      of: claim.of,
      assistant: null,
      provider: claim.provider,
      day: null,
      minutes: claim.minutes - claim.rightMinutes,
      amountOre: claimedOre(claim) - rightOre(claim),
    }),
  );
  return { claims, planted };
}
