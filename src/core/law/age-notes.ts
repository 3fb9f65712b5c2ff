import { type Day, dayOfAge, type Words, words, yearOf } from '#kernel';
import type { AssessmentInput, AssessmentNote } from './assessment.ts';
import { historyById } from './law-value.ts';
import { rightByAgeOn } from './questions.ts';

const LIMITS = historyById('aldersgrans').periods.flatMap((period) =>
  period.kind === 'known' ? [Number(period.value)] : [],
);
const LOWEST_LIMIT = Math.min(...LIMITS);
const HIGHEST_LIMIT = Math.max(...LIMITS);

/** Says what is required of somebody who has reached the age limit, or that the limit of the day is not known. */
export function ageNotes({ on, person: { born } }: AssessmentInput): readonly AssessmentNote[] {
  if (yearOf(on) - yearOf(born) < LOWEST_LIMIT) return [];
  const answer = rightByAgeOn({ born, on, grantedFrom: null, appliedOn: null });
  if (!answer.ok)
    return on < dayOfAge(born, HIGHEST_LIMIT)
      ? []
      : [{ code: 'AGE_LIMIT_NOT_KNOWN', text: answer.problem.detail }];
  const { right, limit } = answer.value;
  if (right === 'below_limit') return [];
  const text = right === 'ended' ? endedAt : overLimit;
  return [{ code: 'AGE_OVER_LIMIT', text: text(limit, dayOfAge(born, limit)) }];
}

const endedAt = (limit: number, reached: Day): Words =>
  words(
    `Åldersgränsen ${limit} år nåddes ${reached}. Före 2001 upphörde assistansen då.`,
    `The age limit of ${limit} was reached on ${reached}. Before 2001 assistance ended then.`,
  );

const overLimit = (limit: number, reached: Day): Words =>
  words(
    `Åldersgränsen ${limit} år nåddes ${reached}. Assistans förutsätter beviljande eller ansökan före den dagen, och timmarna får inte öka efter den (9 b § LSS).`,
    `The age limit of ${limit} was reached on ${reached}. Assistance presupposes that it was granted or applied for before that day, and the hours may not increase after it (Section 9 b LSS).`,
  );
