import { day, R, type Ratio, words } from '#kernel';
import type { Responsible } from '../assessment.ts';
import type { Calculation, Rule, Step } from '../calculation.ts';
import { MINUTES_PER_HOUR } from '../calendar.ts';
import { named } from '../show.ts';

/** Basic needs after parental deduction, in minutes a week. */
type BasicTime = Step<{ readonly after: Ratio }>;

/** The state is responsible when basic needs are strictly more than the threshold, otherwise the municipality. */
export const responsibleByThreshold: Rule<BasicTime, Responsible> = {
  id: 'assistansersattning.ansvarig',
  label: words('Ansvarig', 'Responsible'),
  show: named({
    state: words('staten', 'the state'),
    municipality: words('kommunen', 'the municipality'),
  }),
  versions: [
    {
      from: day('1996-07-01'),
      ref: { act: 'LASS (1993:389)', section: 'paragrafen inte fastställd' },
      apply: byThreshold,
    },
    {
      from: day('2011-01-01'),
      ref: { act: 'SFB (2010:110)', section: '51 kap. 3 §' },
      apply: byThreshold,
    },
  ],
};

function byThreshold(c: Calculation, basic: BasicTime): Responsible {
  const hours = c.paramOrEarliest('assistansersattning.grans-grundlaggande-behov');
  const threshold = R.multiply(hours, MINUTES_PER_HOUR);
  return R.compare(c.cite(basic).after, threshold) > 0 ? 'state' : 'municipality';
}
