import { day, type Words, words } from '#kernel';
import type { Fact, Rule } from '../calculation.ts';
import type { Promptness } from '../parameter.ts';

export const DUTIES = [
  'information-efter-fk-beslut',
  'lex-sarah-rapport',
  'lex-sarah-utredning',
  'lex-sarah-anmalan',
  'verkstallighet',
] as const;

/** A duty for which the law states a pace instead of a number of days. */
export type Duty = (typeof DUTIES)[number];

export const PROMPTNESS_LABELS: Readonly<Record<Promptness, Words>> = {
  immediately: words('genast', 'immediately'),
  without_delay: words('utan dröjsmål', 'without delay'),
  as_soon_as_possible: words('snarast', 'as soon as possible'),
  within_reasonable_time: words('inom skälig tid', 'within reasonable time'),
};

/** How soon a duty must be done, in the law's own word; never turned into days. */
export const promptnessOfDuty: Rule<Fact<Duty>, Promptness> = {
  id: 'skyndsamhet.plikt',
  label: words('Hur snart', 'How soon'),
  show: (promptness) => ({ text: PROMPTNESS_LABELS[promptness] }),
  versions: [
    {
      from: day('1994-01-01'),
      ref: { act: 'LSS (1993:387)', section: '15 b §, 24 b–24 f §§, 28 a §' },
      apply: (c, duty) => c.promptness(`skyndsamhet.${c.fact(duty)}`),
    },
  ],
};
