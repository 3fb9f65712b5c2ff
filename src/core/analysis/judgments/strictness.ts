import { type Finding, ok, type Problem, refuse, type Result, type Words, words } from '#kernel';
import { fisherP, type Interval, shareInterval } from '../statistics/exact-tests.ts';

/**
 * What became of the decisions made in one period: counted by the decision, not by the day of the judgment, so that every
 * count stands on the one before it.
 */
export type DecisionCohort = {
  readonly period: string;
  readonly decisions: number;
  /** Refused wholly or in part. */
  readonly refusals: number;
  readonly appealed: number;
  /** Appeals that a court has answered in the last instance so far. */
  readonly judged: number;
  /** Judged in the person's favour, wholly or in part. */
  readonly changed: number;
};

export type Share = { readonly of: number; readonly hits: number; readonly interval: Interval };

export type CohortShares = {
  readonly period: string;
  readonly refused: Share | null;
  readonly appealed: Share | null;
  readonly changed: Share | null;
  /** Appeals that no court has answered yet: what they bring is not known. */
  readonly waiting: number;
};

export type Strictness = {
  readonly cohorts: readonly CohortShares[];
  /** Between the first and the last period: Fisher's exact two-sided p, null when there is nothing to compare. */
  readonly tests: Readonly<Record<Measure, number | null>>;
  readonly sentence: Words;
};

type Measure = 'refused' | 'appealed' | 'changed';

/**
 * "Are we getting stricter?", answered with denominators: the share of decisions refused, of refusals appealed and of
 * judged appeals changed, each with Clopper and Pearson's exact 95 % interval. INPUT_INVALID names every count that is
 * larger than the count it stands on.
 */
export function strictness(cohorts: readonly DecisionCohort[]): Result<Strictness, Problem> {
  const findings = cohorts.flatMap(faultsOf);
  if (findings.length > 0)
    return refuse({
      code: 'INPUT_INVALID',
      detail: words('Rätta antalen och försök igen.', 'Correct the counts and try again.'),
      findings,
    });
  const [first, last] = [cohorts.at(0), cohorts.at(-1)];
  const tests =
    first === undefined || last === undefined || cohorts.length < 2
      ? { refused: null, appealed: null, changed: null }
      : testsBetween(first, last);
  return ok({
    cohorts: cohorts.map(sharesOf),
    tests,
    sentence: sentenceOf(cohorts, tests.refused),
  });
}

const share = (hits: number, of: number): Share | null =>
  of === 0 ? null : { hits, of, interval: shareInterval(hits, of) };

const sharesOf = (cohort: DecisionCohort): CohortShares => ({
  period: cohort.period,
  refused: share(cohort.refusals, cohort.decisions),
  appealed: share(cohort.appealed, cohort.refusals),
  changed: share(cohort.changed, cohort.judged),
  waiting: cohort.appealed - cohort.judged,
});

const STANDS_ON = [
  ['refusals', 'decisions'],
  ['appealed', 'refusals'],
  ['judged', 'appealed'],
  ['changed', 'judged'],
] as const;

const COUNT_WORDS: Readonly<Record<keyof Omit<DecisionCohort, 'period'>, Words>> = {
  decisions: words('Beslut', 'Decisions'),
  refusals: words('Avslag', 'Refusals'),
  appealed: words('Överklaganden', 'Appeals'),
  judged: words('Domar', 'Judgments'),
  changed: words('Ändrade', 'Changed'),
};

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;

function faultsOf(cohort: DecisionCohort, at: number): readonly Finding[] {
  return STANDS_ON.flatMap(([part, whole]): Finding[] =>
    isCount(cohort[part]) && isCount(cohort[whole]) && cohort[part] <= cohort[whole]
      ? []
      : [
          {
            code: 'COUNT_TOO_LARGE',
            at: { row: at + 1, column: part },
            message: words(
              `${cohort.period}: ${COUNT_WORDS[part].sv} (${cohort[part]}) kan inte vara fler än ${COUNT_WORDS[whole].sv.toLowerCase()} (${cohort[whole]}).`,
              `${cohort.period}: ${COUNT_WORDS[part].en} (${cohort[part]}) cannot be more than ${COUNT_WORDS[whole].en.toLowerCase()} (${cohort[whole]}).`,
            ),
          },
        ],
  );
}

function testsBetween(
  a: DecisionCohort,
  b: DecisionCohort,
): Readonly<Record<Measure, number | null>> {
  const p = (hits: 'refusals' | 'appealed' | 'changed', of: 'decisions' | 'refusals' | 'judged') =>
    a[of] === 0 || b[of] === 0 ? null : fisherP(a[hits], a[of] - a[hits], b[hits], b[of] - b[hits]);
  return {
    refused: p('refusals', 'decisions'),
    appealed: p('appealed', 'refusals'),
    changed: p('changed', 'judged'),
  };
}

// The limit below which a difference is called one; set beforehand.
const LEVEL = 0.05;

function sentenceOf(cohorts: readonly DecisionCohort[], p: number | null): Words {
  const [first, last] = [cohorts.at(0), cohorts.at(-1)];
  if (first === undefined || last === undefined || p === null)
    return words(
      'Det finns för få beslut för att jämföra.',
      'There are too few decisions to compare.',
    );
  const from = `${first.refusals}/${first.decisions}`;
  const to = `${last.refusals}/${last.decisions}`;
  const up = last.refusals * first.decisions > first.refusals * last.decisions;
  if (p >= LEVEL)
    return words(
      `Andelen avslag ${last.period} (${to}) går inte att skilja från ${first.period} (${from}): så stora skillnader uppstår ofta av en slump.`,
      `The share refused in ${last.period} (${to}) cannot be told from ${first.period} (${from}): chance often makes differences this large.`,
    );
  return words(
    `Andelen avslag är ${up ? 'högre' : 'lägre'} ${last.period} (${to}) än ${first.period} (${from}), mer än slumpen brukar ge. Det kan bero på vilka som har sökt, på lagen och på hur behoven har bedömts.`,
    `The share refused is ${up ? 'higher' : 'lower'} in ${last.period} (${to}) than in ${first.period} (${from}), more than chance usually gives. It may come from who has applied, from the law and from how needs were assessed.`,
  );
}
