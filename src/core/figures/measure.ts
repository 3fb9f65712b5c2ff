import { type Ratio, type Words, ratio, words } from '#kernel';

type MeasureFacts = { readonly label: Words; readonly decimals: number };

const MEASURES = {
  kr: { label: words('kr', 'SEK'), decimals: 0 },
  tkr: { label: words('tkr', 'SEK thousand'), decimals: 0 },
  mnkr: { label: words('mnkr', 'SEK million'), decimals: 1 },
  kr_per_hour: { label: words('kr/h', 'SEK/h'), decimals: 2 },
  kr_per_inhabitant: { label: words('kr/invånare', 'SEK/inhabitant'), decimals: 0 },
  tkr_per_person_year: {
    label: words('tkr/person och år', 'SEK thousand/person and year'),
    decimals: 0,
  },
  kr_per_service: { label: words('kr/insats', 'SEK/service'), decimals: 0 },
  kr_per_person_week: { label: words('kr/person och vecka', 'SEK/person and week'), decimals: 2 },
  kr_per_person_year: { label: words('kr/person och år', 'SEK/person and year'), decimals: 0 },
  persons: { label: words('personer', 'persons'), decimals: 0 },
  hours: { label: words('timmar', 'hours'), decimals: 0 },
  hours_per_week: { label: words('timmar/vecka', 'hours/week'), decimals: 2 },
  hours_per_month: { label: words('timmar/månad', 'hours/month'), decimals: 0 },
  hours_per_person_month: {
    label: words('timmar/person och månad', 'hours/person and month'),
    decimals: 0,
  },
  hours_per_person_year: {
    label: words('timmar/person och år', 'hours/person and year'),
    decimals: 0,
  },
  months: { label: words('månader', 'months'), decimals: 1 },
  weeks: { label: words('veckor', 'weeks'), decimals: 2 },
  full_time_jobs: { label: words('årsarbetare', 'full-time equivalents'), decimals: 1 },
  municipalities: { label: words('kommuner', 'municipalities'), decimals: 0 },
  values: { label: words('värden', 'values'), decimals: 0 },
  cases: { label: words('ärenden', 'cases'), decimals: 0 },
  percent: { label: words('procent', 'per cent'), decimals: 1 },
  percentage_points: { label: words('procentenheter', 'percentage points'), decimals: 1 },
  index: { label: words('index', 'index'), decimals: 3 },
  ratio: { label: words('kvot', 'ratio'), decimals: 2 },
} as const satisfies Record<string, MeasureFacts>;

/** The unit a figure is counted in. */
export type Measure = keyof typeof MEASURES;

export const isMeasure = (text: string): text is Measure => Object.hasOwn(MEASURES, text);

export const measures = (): readonly Measure[] => Object.keys(MEASURES).filter(isMeasure);

export const measureFacts = (measure: Measure): MeasureFacts => MEASURES[measure];

const KRONOR: Partial<Record<Measure, Ratio>> = {
  kr: ratio(1),
  tkr: ratio(1000),
  mnkr: ratio(1_000_000),
};

/** How many kronor one unit of the measure is; undefined for what is not an amount of money. */
export const kronorPer = (measure: Measure): Ratio | undefined => KRONOR[measure];
