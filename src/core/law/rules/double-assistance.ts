import { day, words } from '#kernel';
import type { Rule } from '../calculation.ts';
import { wholeIn } from '../show.ts';
import type { NeedFacts } from './need-facts.ts';

/** The assistants that count: two or more at once only when housing adaptation and technical aids have been investigated. */
export const doubleAssistance: Rule<NeedFacts, number> = {
  id: 'dubbelassistans.assistenter-som-raknas',
  label: words('Assistenter som räknas', 'Assistants that count'),
  show: wholeIn('persons'),
  versions: [
    {
      from: day('1996-07-01'),
      ref: { act: 'LSS (1993:387)', section: '9 a § femte stycket' },
      apply: (c, facts) => {
        const told = c.fact(facts.assistants);
        return told > 1 && !c.fact(facts.aidsInvestigated) ? 1 : told;
      },
    },
  ],
};
