import { type Interval, shareInterval } from '#core/analysis';
import { type AssessedNeed, type CaseState, evenness, type NeedEvenness } from '#core/casework';
import { NEED_LABELS } from '#core/law';
import { type Day, dayOfInstant, daysBetween, type Language, minutes } from '#kernel';
import { countReviewDates, type Store } from '#shell/store';
import { type NumberedCase, numberedCases, officerOf } from './case-states.ts';

/** What a head of unit sees of the work: counts and spans, never a ranking of persons. */
export type UnitView = {
  readonly on: Day;
  readonly officers: readonly OfficerLoad[];
  readonly open: { readonly cases: number; readonly ages: readonly AgeBand[] };
  /** Running decisions of the register that have a day of review. */
  readonly reviewed: {
    readonly hits: number;
    readonly of: number;
    readonly interval: Interval | null;
  };
  readonly evenness: readonly (NeedEvenness & { readonly label: string })[];
};

/** Open cases of one officer; `weight` counts what takes more time as more. */
export type OfficerLoad = {
  readonly officer: string;
  readonly cases: number;
  readonly weight: number;
  readonly medianAge: number;
  readonly oldestAge: number;
};

/** Open cases from `from` days old to below `to`; the last band has no end. */
export type AgeBand = {
  readonly from: number;
  readonly to: number | null;
  readonly cases: number;
};

/** What an open case weighs by where it stands: to investigate takes more than to wait for a reader. The unit's own. */
const WEIGHTS: Readonly<Record<CaseState['stage'], number>> = {
  begun: 2,
  investigated: 3,
  proposed: 1,
  read: 1,
  decided: 1,
  appealed: 2,
  closed: 0,
};

/** Workload, age of open cases, share of running decisions with a review day, and evenness by need. */
export async function unitView(store: Store, today: Day, language: Language): Promise<UnitView> {
  const [cases, reviewed] = await Promise.all([
    numberedCases(store),
    countReviewDates(store, today),
  ]);
  const open = cases
    .filter(({ stage }) => stage !== 'closed' && stage !== 'decided')
    .map((each) => ({ ...each, age: ageOf(each, today) }));
  return {
    on: today,
    officers: [...Map.groupBy(open, officerOf)]
      .map(([officer, own]) => ({ officer, ...loadOf(own) }))
      .toSorted((a, b) => a.officer.localeCompare(b.officer, 'sv')),
    open: { cases: open.length, ages: bandsOf(open.map(({ age }) => age)) },
    reviewed: {
      ...reviewed,
      interval: reviewed.of === 0 ? null : shareInterval(reviewed.hits, reviewed.of),
    },
    evenness: evenness(cases.flatMap(assessedNeeds)).map((each) => ({
      ...each,
      label: NEED_LABELS[each.need][language],
    })),
  };
}

/** Whole days since the application came in, or since the case was opened when that was before or there is none. */
function ageOf({ opened, application }: CaseState, today: Day): number {
  const began = dayOfInstant(opened.at);
  const asked = application?.on ?? began;
  return daysBetween(asked < began ? asked : began, today);
}

type OpenCase = NumberedCase & { readonly age: number };

function loadOf(own: readonly OpenCase[]): Omit<OfficerLoad, 'officer'> {
  const ages = own.map(({ age }) => age).toSorted((a, b) => a - b);
  return {
    cases: own.length,
    weight: own.reduce((sum, { stage }) => sum + WEIGHTS[stage], 0),
    medianAge: ages[Math.floor((ages.length - 1) / 2)] ?? 0,
    oldestAge: ages.at(-1) ?? 0,
  };
}

const BAND_DAYS = 30;
const BANDS = 7;

function bandsOf(ages: readonly number[]): readonly AgeBand[] {
  return Array.from({ length: BANDS }, (_, place) => {
    const from = place * BAND_DAYS;
    const to = place === BANDS - 1 ? null : from + BAND_DAYS;
    return {
      from,
      to,
      cases: ages.filter((age) => age >= from && (to === null || age < to)).length,
    };
  });
}

function assessedNeeds(state: CaseState): readonly AssessedNeed[] {
  const { decision, proposal } = state;
  if (decision === null) return [];
  const officer = (proposal ?? decision).actor.name;
  return [...Map.groupBy(decision.proposal.needs, ({ need }) => need)].map(([need, answers]) => ({
    officer,
    need,
    minutes: minutes(answers.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0)),
  }));
}
