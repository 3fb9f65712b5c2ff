import { type Figure, type Formula, kronorPer } from '#core/figures';
import { parseRatio, R, type Ratio, ratio, ratioOfNumber, type Words, words } from '#kernel';
import { poissonInterval } from '../statistics/gamma.ts';

const base = { dateBasis: 'calendar_year', kind: 'outcome' } as const;
const LARGEST_COUNT = 1_000_000;

/** Inputs: what is counted or paid here, and what it would be with the others' level. */
export const AGAINST_EXPECTED: Formula = {
  ...base,
  id: 'comparison.ratio',
  label: words('Kvot', 'Ratio'),
  text: words('här / förväntat', 'here / expected'),
  measure: 'ratio',
  arity: 2,
  compute: ([here, expected]) =>
    here && expected && !R.isZero(expected.value)
      ? R.divide(here.value, expected.value)
      : undefined,
};

const limit = (end: 'low' | 'high', label: Words): Formula => ({
  ...base,
  id: `comparison.${end}`,
  label,
  text: words(
    'gränsen för ett exakt 95 procents intervall för ett Poissonfördelat antal / förväntat',
    'the limit of an exact 95 per cent interval for a Poisson count / expected',
  ),
  measure: 'ratio',
  arity: 2,
  compute: ([here, expected]) => {
    const count = here && R.toNumber(here.value);
    if (count === undefined || !Number.isInteger(count) || count < 0 || count > LARGEST_COUNT)
      return undefined;
    const of = expected && R.toNumber(expected.value);
    return of === undefined || of <= 0
      ? undefined
      : ratioOfNumber(poissonInterval(count)[end] / of);
  },
});

/** Inputs: a count, and what is expected. */
export const EXACT_LOW = limit('low', words('Lägst', 'Lowest'));
export const EXACT_HIGH = limit('high', words('Högst', 'Highest'));

/** Inputs: a part and the whole. */
export const SHARE: Formula = {
  ...base,
  id: 'comparison.share',
  label: words('Andel', 'Share'),
  text: words('delen / alla', 'the part / all'),
  measure: 'percent',
  arity: 2,
  compute: ([part, all]) =>
    part && all && !R.isZero(all.value)
      ? R.multiply(R.divide(part.value, all.value), ratio(100))
      : undefined,
};

/** Inputs: a year's net cost, persons, the hourly amount, the price in per cent of it, and overhead in per cent. */
export const HOURS_AT_PRICE: Formula = {
  ...base,
  id: 'comparison.hours',
  label: words('Timmar per person och månad', 'Hours per person and month'),
  text: words(
    'nettokostnad × (1 − overhead) / (timbelopp × prisets andel × personer × 12)',
    'net cost × (1 − overhead) / (hourly amount × share of the price × persons × 12)',
  ),
  measure: 'hours_per_person_month',
  arity: 5,
  compute: ([cost, persons, amount, price, overhead]) => {
    const kronor = cost && kronorPer(cost.measure);
    if (!cost || !persons || !amount || !price || !overhead || !kronor) return undefined;
    const paid = R.multiply(
      R.multiply(cost.value, kronor),
      R.subtract(R.ONE, R.divide(overhead.value, ratio(100))),
    );
    const perHour = R.multiply(amount.value, R.divide(price.value, ratio(100)));
    const each = R.multiply(R.multiply(perHour, persons.value), ratio(12));
    return R.isZero(each) ? undefined : R.divide(paid, each);
  },
};

export const comparisonFormulas: readonly Formula[] = [
  AGAINST_EXPECTED,
  EXACT_LOW,
  EXACT_HIGH,
  SHARE,
  HOURS_AT_PRICE,
];

/** What the band of hours takes for granted, in per cent; the reader may put another value in its place. */
export const BAND_ASSUMPTIONS = {
  low: {
    label: words('Lägsta pris, av timbeloppet', 'Lowest price, of the hourly amount'),
    value: ratio(90),
    reason: words(
      'Jönköping betalade 2018 andra anordnare från 269 kronor i timmen när timbeloppet var 295,40: 91 procent.',
      'Jönköping paid other providers from SEK 269 an hour in 2018, when the hourly amount was 295.40: 91 per cent.',
    ),
  },
  high: {
    label: words('Högsta pris, av timbeloppet', 'Highest price, of the hourly amount'),
    value: ratio(112),
    reason: words(
      'Ett högre belopp får vara högst 12 procent över timbeloppet.',
      'A higher amount may be at most 12 per cent above the hourly amount.',
    ),
  },
  overhead: {
    label: words('Overhead i kostnaden, som mest', 'Overhead in the cost, at most'),
    value: ratio(10),
    reason: words(
      'Kommuner redovisar overhead olika. Hur mycket är inte publicerat; en tiondel räknas som det mesta.',
      'Municipalities report overhead unlike each other. How much is not published; a tenth is taken as the most.',
    ),
  },
} as const;

export type BandAssumption = keyof typeof BAND_ASSUMPTIONS;

export const isBandAssumption = (text: string): text is BandAssumption =>
  Object.hasOwn(BAND_ASSUMPTIONS, text);

const OWN = words(
  'Eget värde, skrivet på sidan Andra kommuner. Det står i sidans adress och sparas ingen annanstans.',
  "An own value, written on the page Other municipalities. It stands in the page's address and is kept nowhere else.",
);

/** One of the band's assumptions in per cent, `band/low/90/1`. */
export function bandAssumption(id: BandAssumption, value: Ratio): Figure {
  const { label, value: usual, reason } = BAND_ASSUMPTIONS[id];
  return {
    id: `band/${id}/${value.num}/${value.den}`,
    metric: `band.${id}`,
    label,
    definition: label,
    population: words('alla kommuner', 'all municipalities'),
    part: 'other',
    kind: 'price',
    dateBasis: 'point',
    period: '2026',
    measure: 'percent',
    value,
    knownOn: { on: '2026' },
    origin: { from: 'assumption', reason: R.compare(value, usual) === 0 ? reason : OWN },
  };
}

/** An assumption by its address; undefined for any other address. */
export function bandFigure(address: string): Figure | undefined {
  const [first, id = '', num = '', den = ''] = address.split('/');
  const value = first === 'band' ? parseRatio(`${num}/${den}`) : undefined;
  return value && isBandAssumption(id) ? bandAssumption(id, value) : undefined;
}
