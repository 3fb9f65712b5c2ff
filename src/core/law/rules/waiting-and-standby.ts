import { day, R, type Ratio, words } from '#kernel';
import type { Calculation, Fact, Rule } from '../calculation.ts';
import { MINUTES_PER_HOUR } from '../calendar.ts';
import type { ParameterId } from '../parameters.gen.ts';
import { amountIn } from '../show.ts';

type Hours = { readonly hoursPerWeek: Fact<Ratio> };
export type Counted = { readonly minutes: Ratio; readonly counted: Ratio };

const show = amountIn('min/week');

function counted(c: Calculation, { hoursPerWeek }: Hours, share: ParameterId): Counted {
  const minutes = R.multiply(c.fact(hoursPerWeek), MINUTES_PER_HOUR);
  if (R.isZero(minutes)) return { minutes, counted: R.ZERO };
  return { minutes, counted: R.multiply(minutes, c.paramOrEarliest(share)) };
}

/** Minutes a week that waiting time counts as. */
export const countedWaiting: Rule<Hours, Counted> = {
  id: 'vantetid.raknad',
  label: words('Räknad väntetid', 'Counted waiting time'),
  show: (waiting) => show(waiting.counted),
  versions: [
    {
      from: day('1996-07-01'),
      ref: { act: 'SFB (2010:110)', section: '51 kap. 11 a § 2' },
      apply: (c, hours) => counted(c, hours, 'vantetid.andel'),
    },
  ],
};

/** Minutes a week that standby counts as. */
export const countedStandby: Rule<Hours, Counted> = {
  id: 'beredskap.raknad',
  label: words('Räknad beredskap', 'Counted standby'),
  show: (standby) => show(standby.counted),
  versions: [
    {
      from: day('1996-07-01'),
      ref: { act: 'SFB (2010:110)', section: '51 kap. 11 a § 2' },
      apply: (c, hours) => counted(c, hours, 'beredskap.andel'),
    },
  ],
};
