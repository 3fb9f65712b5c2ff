import {
  day,
  lengthOfMonth,
  type Minutes,
  monthOf,
  R,
  type Ratio,
  type Words,
  words,
} from '#kernel';
import type { Calculation, Fact, Rule } from '../calculation.ts';
import { DAYS_PER_WEEK, MINUTES_PER_HOUR, MONTHS_PER_YEAR } from '../calendar.ts';
import { amountIn } from '../show.ts';

export const WEEKS_OF_MONTH = ['calendar_days', 'fifty_two_weeks', 'four_point_33_weeks'] as const;

/** How weeks become months when the municipal share is worked out: a setting, since no rule says it. */
export type WeeksOfMonth = (typeof WEEKS_OF_MONTH)[number];

export const WEEKS_OF_MONTH_LABELS: Readonly<Record<WeeksOfMonth, Words>> = {
  calendar_days: words('månadens dagar delat med 7', 'the days of the month divided by 7'),
  fifty_two_weeks: words('52 veckor delat med 12', '52 weeks divided by 12'),
  four_point_33_weeks: words('4,33 veckor', '4.33 weeks'),
};

export type ShareFacts = {
  readonly grantedMinutes: Fact<Minutes>;
  readonly weeksOfMonth: Fact<WeeksOfMonth>;
};

const weeksInMonth: Rule<ShareFacts, Ratio> = {
  id: 'kommunens-andel.veckor-i-manaden',
  label: words('Veckor i månaden', 'Weeks in the month'),
  show: amountIn('weeks'),
  versions: [
    {
      from: day('1994-01-01'),
      ref: { act: 'SFB (2010:110)', section: '51 kap. 22 §: räknesättet är inte reglerat' },
      apply: (c, { weeksOfMonth }) => WEEKS[c.fact(weeksOfMonth)](c),
    },
  ],
};

const WEEKS: Readonly<Record<WeeksOfMonth, (c: Calculation) => Ratio>> = {
  calendar_days: (c) => R.divide(R.ratio(lengthOfMonth(monthOf(c.on))), DAYS_PER_WEEK),
  fifty_two_weeks: (c) => R.divide(c.param('kommunens-andel.veckor-per-ar'), MONTHS_PER_YEAR),
  four_point_33_weeks: (c) => c.param('kommunens-andel.veckor-per-manad'),
};

/** Minutes of a month's granted assistance for which the municipality reimburses the state: the first hours of each week. */
export const municipalShare: Rule<ShareFacts, Ratio> = {
  id: 'kommunens-andel.manad',
  label: words('Kommunens andel av månadens assistans', 'The municipality’s share of the month'),
  show: amountIn('min/month'),
  versions: [
    {
      from: day('2011-01-01'),
      ref: { act: 'SFB (2010:110)', section: '51 kap. 22 §' },
      apply: (c, facts) => {
        const perWeek = R.multiply(c.param('kommunens-andel.timmar-per-vecka'), MINUTES_PER_HOUR);
        const first = R.multiply(perWeek, c.use(weeksInMonth, facts));
        return R.least(first, R.ratio(c.fact(facts.grantedMinutes)));
      },
    },
  ],
};
