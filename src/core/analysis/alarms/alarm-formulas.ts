import { type Figure, type Formula, kronorPer } from '#core/figures';
import { type Ratio, R, ratio, words } from '#kernel';

const MILLION = ratio(1_000_000);

const values = (inputs: readonly Figure[]): readonly Ratio[] => inputs.map(({ value }) => value);

/** The sum in kronor; undefined when one of them is no amount of money. */
function kronor(amounts: readonly Figure[]): Ratio | undefined {
  const each = amounts.flatMap(({ value, measure }) => {
    const scale = kronorPer(measure);
    return scale ? [R.multiply(value, scale)] : [];
  });
  return each.length === amounts.length ? R.sum(each) : undefined;
}

const product = (factors: readonly Ratio[]): Ratio => factors.reduce(R.multiply, R.ONE);

const over = (a: Ratio | undefined, b: Ratio | undefined): Ratio | undefined =>
  a && b && !R.isZero(b) ? R.divide(a, b) : undefined;

const base = { dateBasis: 'calendar_year', kind: 'outcome', part: 'state' } as const;

/** Inputs: cost, persons, hours a week, weeks; further amounts are added to the cost before dividing. */
export const COST_PER_HOUR: Formula = {
  ...base,
  id: 'state.cost_per_hour',
  label: words('Kostnad per timme, SFB', 'Cost per hour, SFB'),
  text: words(
    'nettokostnad / (personer × timmar i veckan × veckor)',
    'net cost / (persons × hours a week × weeks)',
  ),
  measure: 'kr_per_hour',
  arity: null,
  compute: ([cost, persons, hours, weeks, ...more]) =>
    cost && persons && hours && weeks
      ? over(kronor([cost, ...more]), product(values([persons, hours, weeks])))
      : undefined,
};

/** As the cost per hour, with the amounts that follow taken out of the cost. */
export const COST_PER_HOUR_WITHOUT: Formula = {
  ...COST_PER_HOUR,
  id: 'state.cost_per_hour_without',
  label: words('Kostnad per timme utan sent kända belopp', 'Cost per hour without late amounts'),
  text: words(
    '(nettokostnad − sent kända belopp) / (personer × timmar i veckan × veckor)',
    '(net cost − late amounts) / (persons × hours a week × weeks)',
  ),
  compute: ([cost, persons, hours, weeks, ...late]) => {
    const whole = cost && kronor([cost]);
    const others = kronor(late);
    return whole && others && persons && hours && weeks
      ? over(R.subtract(whole, others), product(values([persons, hours, weeks])))
      : undefined;
  },
};

/** Inputs: persons, hours a week, weeks, hourly amount. */
export const EXPECTED_COST: Formula = {
  ...base,
  id: 'state.expected_cost',
  label: words('Volym × timbelopp', 'Volume × hourly amount'),
  text: words(
    'personer × timmar i veckan × veckor × timbelopp',
    'persons × hours a week × weeks × hourly amount',
  ),
  measure: 'mnkr',
  arity: 4,
  compute: (inputs) => R.divide(product(values(inputs)), MILLION),
};

/** Inputs: cost per hour, hourly amount. */
export const SHARE_OF_AMOUNT: Formula = {
  ...base,
  id: 'state.share_of_hourly_amount',
  label: words('Kostnad per timme mot timbeloppet', 'Cost per hour against the hourly amount'),
  text: words('kostnad per timme / timbelopp', 'cost per hour / hourly amount'),
  measure: 'ratio',
  arity: 2,
  compute: ([cost, amount]) => over(cost?.value, amount?.value),
};

/** Inputs: share with a higher amount, the higher amount's cap. */
export const CEILING: Formula = {
  ...base,
  id: 'state.band_ceiling',
  label: words('Bandets övre gräns', 'Upper bound of the band'),
  text: words(
    '1 + andel med högre timbelopp × (tak för högre belopp − 1)',
    '1 + share with a higher amount × (cap of the higher amount − 1)',
  ),
  measure: 'ratio',
  arity: 2,
  compute: ([share, cap]) =>
    share && cap && R.add(R.ONE, R.multiply(share.value, R.subtract(cap.value, R.ONE))),
};

/** Inputs: cost, persons, hours a week, weeks, hourly amount, ceiling. */
export const BEYOND_CEILING: Formula = {
  ...base,
  id: 'state.beyond_ceiling',
  label: words('Över bandet', 'Beyond the band'),
  text: words(
    'nettokostnad − personer × timmar i veckan × veckor × timbelopp × övre gräns',
    'net cost − persons × hours a week × weeks × hourly amount × upper bound',
  ),
  measure: 'mnkr',
  arity: 6,
  compute: ([cost, ...rest]) => {
    const booked = cost && kronor([cost]);
    return booked && R.divide(R.subtract(booked, product(values(rest))), MILLION);
  },
};

/** Inputs: cost, hours a week, weeks, hourly amount, ceiling or floor. */
export const PERSONS_FOR_COST: Formula = {
  ...base,
  id: 'state.persons_for_cost',
  label: words('Personer som ryms i kostnaden', 'Persons the cost has room for'),
  text: words(
    'nettokostnad / (timmar i veckan × veckor × timbelopp × gräns)',
    'net cost / (hours a week × weeks × hourly amount × bound)',
  ),
  measure: 'persons',
  arity: 5,
  compute: ([cost, ...rest]) => cost && over(kronor([cost]), product(values(rest))),
};

/** Inputs: share of the hourly amount, the higher amount's cap. */
export const HIGHER_SHARE_NEEDED: Formula = {
  ...base,
  id: 'state.higher_share_needed',
  label: words('Andel med högsta belopp som krävs', 'Share at the highest amount needed'),
  text: words(
    '(kostnad per timme / timbelopp − 1) / (tak för högre belopp − 1) × 100',
    '(cost per hour / hourly amount − 1) / (cap of the higher amount − 1) × 100',
  ),
  measure: 'percent',
  arity: 2,
  compute: ([share, cap]) => {
    const needed =
      share && cap && over(R.subtract(share.value, R.ONE), R.subtract(cap.value, R.ONE));
    return needed && R.multiply(needed, ratio(100));
  },
};

/** Inputs: mean over the year, count on 1 October. */
export const COUNT_GAP: Formula = {
  ...base,
  id: 'state.count_gap',
  label: words('Internt antal minus officiellt', 'Internal count less official'),
  text: words('snitt per månad − antal 1 oktober', 'monthly mean − count on 1 October'),
  measure: 'persons',
  arity: 2,
  compute: ([internal, official]) =>
    internal && official && R.subtract(internal.value, official.value),
};

/** Inputs: this year's gap, then the gaps of the years it is compared with. */
export const GAP_CHANGE: Formula = {
  ...base,
  id: 'state.count_gap_change',
  label: words('Skillnadens ändring', 'Change of the gap'),
  text: words(
    'årets skillnad − medianen av tidigare års skillnader utan larm',
    "the year's gap − the median of earlier years' gaps without alarm",
  ),
  measure: 'persons',
  dateBasis: 'span',
  arity: null,
  compute: ([gap, ...earlier]) => {
    const usual = median(earlier.map(({ value }) => value));
    return gap && usual && R.subtract(gap.value, usual);
  },
};

function median(all: readonly Ratio[]): Ratio | undefined {
  const sorted = all.toSorted(R.compare);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low && high && R.divide(R.add(low, high), ratio(2));
}

/** Inputs: gap, hours a week, weeks, hourly amount. What the missing persons would cost in a year. */
export const GAP_COST: Formula = {
  ...base,
  id: 'state.count_gap_cost',
  label: words('Skillnaden i kronor', 'The gap in kronor'),
  text: words(
    '−skillnad × timmar i veckan × veckor × timbelopp',
    '−gap × hours a week × weeks × hourly amount',
  ),
  measure: 'mnkr',
  arity: 4,
  compute: (inputs) => R.divide(R.subtract(R.ZERO, product(values(inputs))), MILLION),
};

export const alarmFormulas: readonly Formula[] = [
  COST_PER_HOUR,
  COST_PER_HOUR_WITHOUT,
  EXPECTED_COST,
  SHARE_OF_AMOUNT,
  CEILING,
  BEYOND_CEILING,
  PERSONS_FOR_COST,
  HIGHER_SHARE_NEEDED,
  COUNT_GAP,
  GAP_CHANGE,
  GAP_COST,
];
