import { ageInMonthOf, ageOn, type Day, day, R, words } from '#kernel';
import type { DeductionMethod } from '../assessment.ts';
import type { Calculation, Fact, Rule } from '../calculation.ts';
import { named, wholeIn } from '../show.ts';

export type PersonFacts = { readonly born: Fact<Day>; readonly assistanceDays: Fact<number> };

const SFB_OLDER = { act: 'SFB (2010:110)', section: '51 kap. 6 §, äldre lydelse' };

/** Age for the deduction, in whole years; from 2023 the whole month of the birthday belongs to the new age. */
export const ageForDeduction: Rule<PersonFacts, number> = {
  id: 'foraldraavdrag.alder',
  label: words('Ålder', 'Age'),
  show: wholeIn('years'),
  versions: [
    {
      from: day('1996-07-01'),
      ref: SFB_OLDER,
      apply: (c, { born }) => ageOn(c.fact(born), c.on),
    },
    {
      from: day('2023-01-01'),
      ref: { act: 'förordning (1993:1090)', section: '6 a § andra stycket' },
      apply: (c, { born }) => ageInMonthOf(c.fact(born), c.on),
    },
  ],
};

/** How parental responsibility is taken into account: not at all, by an individual assessment or by the table. */
export const deductionMethod: Rule<PersonFacts, DeductionMethod> = {
  id: 'foraldraavdrag.metod',
  label: words('Hur föräldraansvaret räknas', 'How parental responsibility counts'),
  show: named({
    none: words('inget avdrag: vuxen', 'no deduction: an adult'),
    individual: words(
      'individuell bedömning: inget avdrag räknas här',
      'individual assessment: no deduction is computed here',
    ),
    schablon: words('schablon efter ålder', 'table by age'),
  }),
  versions: [
    {
      from: day('1996-07-01'),
      ref: SFB_OLDER,
      apply: (c, person) => (isChild(c, person) ? 'individual' : 'none'),
    },
    {
      from: day('2023-01-01'),
      ref: { act: 'LSS (1993:387)', section: '9 f §' },
      apply: (c, person) => (isChild(c, person) ? 'schablon' : 'none'),
    },
  ],
};

const isChild = (c: Calculation, person: PersonFacts): boolean =>
  R.compare(R.ratio(c.use(ageForDeduction, person)), c.param('foraldraavdrag.till-alder')) < 0;
