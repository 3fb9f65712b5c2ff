import { type Figure, type Measure, type Part, kronorPer } from '#core/figures';
import { type Ratio, R, type Words, words } from '#kernel';

export type Factor = {
  readonly id: string;
  readonly label: Words;
  readonly measure: Measure;
  readonly text: Words;
};

/** A way to write a part's net cost as a product of factors, from a few figures of the same year. */
export type SplitModel = {
  readonly id: string;
  readonly part: Part;
  /** How many figures one end needs; the first is the net cost. */
  readonly basis: number;
  readonly factors: readonly Factor[];
  /** The factor that takes up amounts known late, if the model has one. */
  readonly lateIn?: string;
  /** The factors' levels, whose product is the net cost in kronor; undefined where a divisor is zero. */
  readonly levels: (figures: readonly Figure[]) => readonly Ratio[] | undefined;
};

const kronor = (figure: Figure | undefined): Ratio | undefined => {
  const scale = figure && kronorPer(figure.measure);
  return figure && scale && R.multiply(figure.value, scale);
};

const over = (a: Ratio, b: Ratio): Ratio | undefined => (R.isZero(b) ? undefined : R.divide(a, b));

/** cost = volume × cost per unit of volume. */
const perUnit = (figures: readonly Figure[]): readonly Ratio[] | undefined => {
  const cost = kronor(figures[0]);
  const volume = figures[1]?.value;
  const price = cost && volume && over(cost, volume);
  return volume && price && [volume, price];
};

const PERSONS: Factor = {
  id: 'persons',
  label: words('Personer', 'Persons'),
  measure: 'persons',
  text: words('personer i snitt per månad', 'mean persons a month'),
};
const COST_PER_PERSON: Factor = {
  id: 'cost_per_person',
  label: words('Kostnad per person', 'Cost per person'),
  measure: 'kr_per_person_year',
  text: words('nettokostnad / personer', 'net cost / persons'),
};
const PRICE: Factor = {
  id: 'price',
  label: words('Pris per timme', 'Price per hour'),
  measure: 'kr_per_hour',
  text: words('nettokostnad / timmar', 'net cost / hours'),
};
const NET_COST: Factor = {
  id: 'net_cost',
  label: words('Nettokostnad', 'Net cost'),
  measure: 'kr',
  text: words('nettokostnad', 'net cost'),
};

/** Basis: net cost, persons, hours a week, weeks, hourly amount. */
const STATE_FULL: SplitModel = {
  id: 'state.full',
  part: 'state',
  basis: 5,
  lateIn: 'realisation',
  factors: [
    PERSONS,
    {
      id: 'hourly_amount',
      label: words('Timbelopp', 'Hourly amount'),
      measure: 'kr_per_person_year',
      text: words(
        'timmar i veckan × årets veckor × timbelopp',
        'hours a week × weeks × hourly amount',
      ),
    },
    {
      id: 'realisation',
      label: words('Realisering', 'Realisation'),
      measure: 'ratio',
      text: words(
        'nettokostnad / (personer × timmar i veckan × årets veckor × timbelopp)',
        'net cost / (persons × hours a week × weeks × hourly amount)',
      ),
    },
  ],
  levels: (figures) => {
    const [, persons, hours, weeks, amount] = figures.map(({ value }) => value);
    const cost = kronor(figures[0]);
    if (!cost || !persons || !hours || !weeks || !amount) return undefined;
    const price = R.multiply(R.multiply(hours, weeks), amount);
    const realisation = over(cost, R.multiply(persons, price));
    return realisation && [persons, price, realisation];
  },
};

const STATE_SIMPLE: SplitModel = {
  id: 'state.simple',
  part: 'state',
  basis: 2,
  lateIn: 'cost_per_person',
  factors: [PERSONS, COST_PER_PERSON],
  levels: perUnit,
};

/** Basis: net cost, persons, hours. */
const LSS_FULL: SplitModel = {
  id: 'lss.full',
  part: 'lss',
  basis: 3,
  factors: [
    PERSONS,
    {
      id: 'hours_per_person',
      label: words('Timmar per person', 'Hours per person'),
      measure: 'hours_per_person_year',
      text: words('timmar / personer', 'hours / persons'),
    },
    PRICE,
  ],
  levels: (figures) => {
    const cost = kronor(figures[0]);
    const [, persons, hours] = figures.map(({ value }) => value);
    const each = persons && hours && over(hours, persons);
    const price = cost && hours && over(cost, hours);
    return persons && each && price && [persons, each, price];
  },
};

const LSS_HOURS: SplitModel = {
  id: 'lss.hours',
  part: 'lss',
  basis: 2,
  factors: [
    {
      id: 'hours',
      label: words('Timmar', 'Hours'),
      measure: 'hours',
      text: words('timmar under året', 'hours in the year'),
    },
    PRICE,
  ],
  levels: perUnit,
};

const LSS_SIMPLE: SplitModel = {
  id: 'lss.simple',
  part: 'lss',
  basis: 2,
  factors: [PERSONS, COST_PER_PERSON],
  levels: perUnit,
};

const costOnly = (part: Part): SplitModel => ({
  id: `${part}.cost`,
  part,
  basis: 1,
  factors: [NET_COST],
  ...(part === 'state' ? { lateIn: 'net_cost' } : {}),
  levels: (figures) => {
    const cost = kronor(figures[0]);
    return cost && [cost];
  },
});

export const COST_ONLY = {
  total: costOnly('total'),
  state: costOnly('state'),
  lss: costOnly('lss'),
  own_provider: costOnly('own_provider'),
} as const;

export const SPLIT_MODELS = { STATE_FULL, STATE_SIMPLE, LSS_FULL, LSS_HOURS, LSS_SIMPLE } as const;

export const splitModels: readonly SplitModel[] = [
  ...Object.values(SPLIT_MODELS),
  ...Object.values(COST_ONLY),
];
