import type { Figure, Formula } from '#core/figures';
import { type Ratio, R, words } from '#kernel';
import { shapley } from '../decompose/shapley.ts';

const valuesOf = (inputs: readonly Figure[]): readonly Ratio[] => inputs.map(({ value }) => value);

const base = { kind: 'flow', arity: null } as const;

/** Inputs: rows or columns of one table, with the signs that they are printed with. */
export const SHIFTED_SUM: Formula = {
  ...base,
  id: 'shifted.sum',
  label: words('Summan', 'The sum'),
  text: words('talen tillsammans', 'the figures together'),
  measure: 'as_input',
  dateBasis: 'span',
  compute: (inputs) => R.sum(valuesOf(inputs)),
};

/** Inputs: the gross cost and then each deduction as a positive amount. */
export const SHIFTED_NET: Formula = {
  ...base,
  id: 'shifted.net',
  label: words('Nettokostnad som gått över', 'Net cost that passed over'),
  text: words('bruttokostnaden minus avdragen', 'the gross cost less the deductions'),
  measure: 'as_input',
  dateBasis: 'during_year',
  compute: (inputs) => {
    const [gross = R.ZERO, ...deductions] = valuesOf(inputs);
    return R.subtract(gross, R.sum(deductions));
  },
};

/** Inputs: persons, then the deduction and the persons of a row where the two agree with the other rows. */
export const SHIFTED_PER_PERSON: Formula = {
  ...base,
  id: 'shifted.per_person',
  label: words('Avdrag med samma belopp per person', 'Deduction at the same amount per person'),
  text: words(
    'personer × (ett annat års avdrag / dess personer)',
    "persons × (another year's deduction / its persons)",
  ),
  measure: 'kr',
  dateBasis: 'calendar_year',
  arity: 3,
  compute: ([persons, deduction, others]) =>
    persons && deduction && others && others.value.num !== 0n
      ? R.multiply(persons.value, R.divide(deduction.value, others.value))
      : undefined,
};

/** The split of a change of hours, from persons and hours before and persons and hours after. */
function hoursSplit(inputs: readonly Figure[]): readonly [byPersons: Ratio, byHours: Ratio] {
  const [persons = R.ZERO, hours = R.ZERO, personsAfter = R.ZERO, hoursAfter = R.ZERO] =
    valuesOf(inputs);
  const mean = (total: Ratio, all: Ratio, otherTotal: Ratio, others: Ratio): Ratio =>
    all.num !== 0n
      ? R.divide(total, all)
      : others.num !== 0n
        ? R.divide(otherTotal, others)
        : R.ZERO;
  const [byPersons = R.ZERO, byHours = R.ZERO] = shapley(
    [persons, mean(hours, persons, hoursAfter, personsAfter)],
    [personsAfter, mean(hoursAfter, personsAfter, hours, persons)],
  );
  return [byPersons, byHours];
}

const split = { ...base, measure: 'hours_per_week', dateBasis: 'span', arity: 4 } as const;

/** Inputs: persons and hours a week before, persons and hours a week after. */
export const HOURS_BY_PERSONS: Formula = {
  ...split,
  id: 'hours.by_persons',
  label: words('Av fler eller färre personer', 'From more or fewer persons'),
  text: words(
    'ändringen av personer × medeltalet av timmar per person före och efter',
    'the change of persons × the mean of hours per person before and after',
  ),
  compute: (inputs) => hoursSplit(inputs)[0],
};

/** Inputs: persons and hours a week before, persons and hours a week after. */
export const HOURS_BY_HOURS: Formula = {
  ...split,
  id: 'hours.by_hours',
  label: words('Av fler eller färre timmar per person', 'From more or fewer hours per person'),
  text: words(
    'ändringen av timmar per person × medeltalet av personer före och efter',
    'the change of hours per person × the mean of persons before and after',
  ),
  compute: (inputs) => hoursSplit(inputs)[1],
};

export const shiftedFormulas: readonly Formula[] = [
  SHIFTED_SUM,
  SHIFTED_NET,
  SHIFTED_PER_PERSON,
  HOURS_BY_PERSONS,
  HOURS_BY_HOURS,
];
