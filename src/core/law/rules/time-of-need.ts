import { day, R, type Ratio, words } from '#kernel';
import type { Rule } from '../calculation.ts';
import { DAYS_PER_WEEK } from '../calendar.ts';
import { amountIn } from '../show.ts';
import { type Grounds, groundsOfNeed } from './grounds-of-need.ts';
import { doubleAssistance } from './double-assistance.ts';
import type { NeedFacts } from './need-facts.ts';

export type TimeOfNeed = { readonly minutes: Ratio; readonly grounds: Grounds };

const show = amountIn('min/week');

/** Minutes a week of one kind of help, and how they count. */
export const timeOfNeed: Rule<NeedFacts, TimeOfNeed> = {
  id: 'behov',
  label: words('Behov', 'Need'),
  show: ({ minutes }) => show(minutes),
  versions: [
    {
      from: day('1996-07-01'),
      ref: { act: 'LSS (1993:387)', section: '9 a §' },
      apply: (c, facts) => {
        const grounds = c.use(groundsOfNeed, facts);
        const each = R.multiply(c.fact(facts.minutes), c.fact(facts.times));
        const weekly = c.fact(facts.per) === 'day' ? R.multiply(each, DAYS_PER_WEEK) : each;
        const assistants = R.ratio(c.use(doubleAssistance, facts));
        return { minutes: R.multiply(weekly, assistants), grounds };
      },
    },
  ],
};
