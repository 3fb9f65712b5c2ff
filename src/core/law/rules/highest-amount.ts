import { day, R, type Ratio, words } from '#kernel';
import type { Calculation, Rule } from '../calculation.ts';
import { amountIn } from '../show.ts';

const highest = (c: Calculation): Ratio =>
  R.multiply(
    c.param('assistansersattning.timbelopp'),
    c.param('assistansersattning.hogre-belopp-tak'),
  );

/** The highest amount an hour that special reasons can give, in kronor. */
export const highestAmount: Rule<null, Ratio> = {
  id: 'assistansersattning.hogsta-hogre-belopp',
  label: words('Högsta högre timbelopp', 'Highest higher hourly amount'),
  show: amountIn('kr/h'),
  versions: [
    {
      from: day('2011-01-01'),
      ref: { act: 'förordning (1993:1091)', section: '5 §, hela kronor med 50 öre uppåt' },
      apply: (c) => R.ratio(R.roundHalfUp(highest(c))),
    },
    {
      from: day('2018-10-01'),
      ref: { act: 'SFB (2010:110)', section: '51 kap. 11 § andra stycket' },
      apply: highest,
    },
  ],
};
