import { type Formula, kronorPer } from '#core/figures';
import { R, ratio, words } from '#kernel';

const MONTHS_A_YEAR = ratio(12);

/** Inputs: hours of the year, mean persons. */
export const HOURS_PER_PERSON_MONTH: Formula = {
  id: 'hours_per_person_month',
  label: words('Timmar per person och månad enligt LSS', 'Hours per person and month under LSS'),
  text: words('timmar under året / (personer × 12)', 'hours in the year / (persons × 12)'),
  measure: 'hours_per_person_month',
  dateBasis: 'calendar_year',
  kind: 'outcome',
  arity: 2,
  compute: ([hours, persons]) =>
    hours && persons && !R.isZero(persons.value)
      ? R.divide(hours.value, R.multiply(persons.value, MONTHS_A_YEAR))
      : undefined,
};

/** Inputs: net cost, hours of the year. */
export const COST_PER_PERFORMED_HOUR: Formula = {
  id: 'cost_per_performed_hour',
  label: words('Nettokostnad per timme', 'Net cost per hour'),
  text: words('nettokostnad / timmar under året', 'net cost / hours in the year'),
  measure: 'kr_per_hour',
  dateBasis: 'calendar_year',
  kind: 'outcome',
  arity: 2,
  compute: ([cost, hours]) => {
    const scale = cost && kronorPer(cost.measure);
    return scale && hours && !R.isZero(hours.value)
      ? R.divide(R.multiply(cost.value, scale), hours.value)
      : undefined;
  },
};

/** Inputs: net cost, deviation (budget less cost). */
export const BUDGET_FROM_DEVIATION: Formula = {
  id: 'budget_from_deviation',
  label: words('Beräknad budget', 'Computed budget'),
  text: words('nettokostnad + budgetavvikelse', 'net cost + budget deviation'),
  measure: 'as_input',
  dateBasis: 'calendar_year',
  kind: 'budget',
  arity: 2,
  compute: ([cost, deviation]) => cost && deviation && R.add(cost.value, deviation.value),
};

export const volumeFormulas: readonly Formula[] = [
  HOURS_PER_PERSON_MONTH,
  COST_PER_PERFORMED_HOUR,
  BUDGET_FROM_DEVIATION,
];
