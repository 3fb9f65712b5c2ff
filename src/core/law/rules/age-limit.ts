import { type Day, day, dayOfAge, R, type Words, words } from '#kernel';
import type { Calculation, Fact, Rule } from '../calculation.ts';
import { wholeIn } from '../show.ts';

export type AgeFacts = {
  readonly born: Fact<Day>;
  /** First day of assistance that has been granted, and day of application; null when there is none. */
  readonly grantedFrom: Fact<Day | null>;
  readonly appliedOn: Fact<Day | null>;
};

const LSS_9B = { act: 'LSS (1993:387)', section: '9 b §' };
const CHANGED_TO_66 = { from: day('2023-01-01'), lastOfOlder: day('2022-12-31') };
const CHANGED_TO_TARGET_AGE = { from: day('2026-01-01'), lastOfOlder: day('2025-12-31') };
type Change = typeof CHANGED_TO_66;

/** The age limit that holds for a person: whoever reached the older limit before a change stays under it. */
export const ageLimit: Rule<Pick<AgeFacts, 'born'>, number> = {
  id: 'aldersgrans.for-personen',
  label: words('Åldersgräns för personen', 'Age limit for the person'),
  show: wholeIn('years'),
  versions: [
    {
      from: day('1994-01-01'),
      ref: { act: 'LASS (1993:389)', section: 'se övergångsbestämmelserna i SFS 2000:1030' },
      apply: (c, { born }) => limitFor(c, c.fact(born), []),
    },
    {
      from: day('2001-01-01'),
      ref: LSS_9B,
      apply: (c, { born }) => limitFor(c, c.fact(born), []),
    },
    {
      from: CHANGED_TO_66.from,
      ref: { ...LSS_9B, section: '9 b § och övergångsbestämmelserna i SFS 2022:880' },
      apply: (c, { born }) => limitFor(c, c.fact(born), [CHANGED_TO_66]),
    },
    {
      from: CHANGED_TO_TARGET_AGE.from,
      ref: { ...LSS_9B, section: '9 b § och övergångsbestämmelserna i SFS 2022:881' },
      apply: (c, { born }) => limitFor(c, c.fact(born), [CHANGED_TO_66, CHANGED_TO_TARGET_AGE]),
    },
  ],
};

function limitFor(c: Calculation, born: Day, changes: readonly Change[]): number {
  for (const { from, lastOfOlder } of changes) {
    const older = R.roundHalfUp(c.paramOn('aldersgrans', lastOfOlder));
    if (dayOfAge(born, older) < from) return older;
  }
  return R.roundHalfUp(c.param('aldersgrans'));
}

export type RightByAge = 'below_limit' | 'keeps_without_increase' | 'too_late' | 'ended';

export const RIGHT_BY_AGE: Readonly<Record<RightByAge, Words>> = {
  below_limit: words('under åldersgränsen', 'below the age limit'),
  keeps_without_increase: words(
    'behåller assistansen, men timmarna får inte öka',
    'keeps the assistance, but the hours may not increase',
  ),
  too_late: words(
    'kan inte beviljas: sökt när åldersgränsen var nådd',
    'cannot be granted: applied for when the age limit had been reached',
  ),
  ended: words('assistansen upphörde vid åldersgränsen', 'assistance ended at the age limit'),
};

/** What a person's age means for assistance on the day; the last day to apply is the day before the limit is reached. */
export const rightByAge: Rule<AgeFacts, RightByAge> = {
  id: 'aldersgrans.ratt',
  label: words('Rätt till assistans efter ålder', 'Right to assistance by age'),
  show: (right) => ({ text: RIGHT_BY_AGE[right] }),
  versions: [
    {
      from: day('1994-01-01'),
      ref: { act: 'LASS (1993:389)', section: 'se övergångsbestämmelserna i SFS 2000:1030' },
      apply: (c, facts) => (c.on < reachedOn(c, facts) ? 'below_limit' : 'ended'),
    },
    {
      from: day('2001-01-01'),
      ref: LSS_9B,
      apply: (c, facts) => {
        const reached = reachedOn(c, facts);
        if (c.on < reached) return 'below_limit';
        const inTime = [c.fact(facts.grantedFrom), c.fact(facts.appliedOn)].some(
          (told) => told !== null && told < reached,
        );
        return inTime ? 'keeps_without_increase' : 'too_late';
      },
    },
  ],
};

const reachedOn = (c: Calculation, facts: AgeFacts): Day =>
  dayOfAge(c.fact(facts.born), c.use(ageLimit, facts));
