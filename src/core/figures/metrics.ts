import { type Words, words } from '#kernel';
import type { Part } from './figure.ts';
import { OF_ALL, OF_LSS, OF_OWN, OF_STATE } from './populations.ts';
import { REGISTER_METRICS } from './register/register-metrics.ts';

/** Along what figures of a metric may be added: the parts of assistance, areas, years. A mean is never summed over years. */
export type Summable = 'parts' | 'areas' | 'years';

export type Metric = {
  readonly label: Words;
  readonly definition: Words;
  readonly population: Words;
  readonly part: Part;
  readonly summable: readonly Summable[];
};

const NET = words('Kostnad minus intäkter under året', "The year's cost less income");

const METRICS = {
  'total.net_cost': {
    label: words('Nettokostnad för personlig assistans', 'Net cost of personal assistance'),
    definition: NET,
    population: OF_ALL,
    part: 'total',
    summable: ['years'],
  },
  'total.net_cost_per_inhabitant': {
    label: words('Nettokostnad per invånare', 'Net cost per inhabitant'),
    definition: words(
      'Kostnad för personlig assistans minus ersättning från Försäkringskassan, delad med antal invånare 31 december',
      'Cost of personal assistance less reimbursement from the Social Insurance Agency, per inhabitant on 31 December',
    ),
    population: OF_ALL,
    part: 'total',
    summable: [],
  },
  'state.net_cost': {
    label: words('Nettokostnad för SFB', 'Net cost of SFB'),
    definition: words(
      'Kommunens nettokostnad för de första 20 timmarna i veckan för personer med assistansersättning',
      "The municipality's net cost of the first 20 hours a week for persons with assistance compensation",
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['parts', 'years'],
  },
  'state.late_known_cost': {
    label: words('Sent känd kostnad för SFB', 'Late-known cost of SFB'),
    definition: words(
      'Kostnad som bokförts ett senare år än det den hör till',
      'Cost booked in a later year than the one it belongs to',
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['years'],
  },
  'lss.net_cost': {
    label: words('Nettokostnad för LSS', 'Net cost of LSS'),
    definition: NET,
    population: OF_LSS,
    part: 'lss',
    summable: ['parts', 'years'],
  },
  'own_provider.net_cost': {
    label: words('Nettokostnad för egen regi', 'Net cost of the own provider'),
    definition: words(
      'Den kommunala utförarens kostnad minus dess intäkter under året',
      "The municipal provider's cost less its income during the year",
    ),
    population: OF_OWN,
    part: 'own_provider',
    summable: ['parts', 'years'],
  },
  'state.persons': {
    label: words('Personer med SFB', 'Persons with SFB'),
    definition: words('Antal personer i snitt per månad', 'Mean number of persons a month'),
    population: OF_STATE,
    part: 'state',
    summable: ['areas'],
  },
  'lss.persons': {
    label: words('Personer med LSS', 'Persons with LSS'),
    definition: words('Antal personer i snitt per månad', 'Mean number of persons a month'),
    population: OF_LSS,
    part: 'lss',
    summable: ['areas'],
  },
  'own_provider.persons': {
    label: words('Personer i egen regi', "Persons with the municipality's provider"),
    definition: words('Antal personer i snitt per månad', 'Mean number of persons a month'),
    population: OF_OWN,
    part: 'own_provider',
    summable: ['areas'],
  },
  'state.persons_first_of_october': {
    label: words('Personer med SFB 1 oktober', 'Persons with SFB on 1 October'),
    definition: words(
      'Antal personer den 1 oktober enligt LSS-utjämningen',
      'Number of persons on 1 October in the LSS equalisation model',
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['areas'],
  },
  'lss.persons_first_of_october': {
    label: words('Personer med LSS 1 oktober', 'Persons with LSS on 1 October'),
    definition: words(
      'Antal verkställda beslut den 1 oktober enligt LSS-utjämningen',
      'Number of executed decisions on 1 October in the LSS equalisation model',
    ),
    population: OF_LSS,
    part: 'lss',
    summable: ['areas'],
  },
  'state.recipients': {
    label: words('Mottagare av assistansersättning', 'Recipients of assistance compensation'),
    definition: words(
      'Antal personer som tog emot assistansersättning',
      'Number of persons who received assistance compensation',
    ),
    population: words(
      'personer med assistansersättning enligt SFB',
      'persons with assistance compensation under SFB',
    ),
    part: 'state',
    summable: ['areas'],
  },
  'state.granted_hours': {
    label: words('Beviljade timmar enligt SFB', 'Granted hours under SFB'),
    definition: words(
      'Antal timmar assistansersättning som beviljats',
      'Number of hours of assistance compensation granted',
    ),
    population: words(
      'personer med assistansersättning enligt SFB',
      'persons with assistance compensation under SFB',
    ),
    part: 'state',
    summable: ['areas', 'years'],
  },
  'lss.hours': {
    label: words('Timmar enligt LSS', 'Hours under LSS'),
    definition: words('Utförda timmar under året', 'Hours performed during the year'),
    population: OF_LSS,
    part: 'lss',
    summable: ['areas', 'years'],
  },
  'lss.hours_growth': {
    label: words('Förändring av timmar enligt LSS', 'Change of hours under LSS'),
    definition: words(
      'Utförda timmar jämfört med året innan, avrundat till hela procent',
      'Hours performed against the year before, rounded to whole per cent',
    ),
    population: OF_LSS,
    part: 'lss',
    summable: [],
  },
  'lss.hours_per_person_month': {
    label: words('Timmar per person och månad enligt LSS', 'Hours per person and month under LSS'),
    definition: words(
      'Utförda timmar delade med personer i snitt och årets månader',
      'Hours performed over mean persons and the months of the year',
    ),
    population: OF_LSS,
    part: 'lss',
    summable: [],
  },
  'lss.cost_per_person': {
    label: words('Kostnad per person enligt LSS', 'Cost per person under LSS'),
    definition: words('Årets kostnad delad med antal personer', "The year's cost over persons"),
    population: OF_LSS,
    part: 'lss',
    summable: [],
  },
  'state.new_persons': {
    label: words('Nya med SFB', 'New with SFB'),
    definition: words(
      'Personer som fick assistansersättning under året, även de som kom från LSS',
      'Persons who gained assistance compensation in the year, those from LSS included',
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['areas', 'years'],
  },
  'state.new_children': {
    label: words('Nya barn med SFB', 'New children with SFB'),
    definition: words(
      'Barn som fick assistansersättning under året, även de som kom från LSS',
      'Children who gained assistance compensation in the year, those from LSS included',
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['areas', 'years'],
  },
  'state.from_lss': {
    label: words('Från LSS till SFB', 'From LSS to SFB'),
    definition: words(
      'Personer som gick från LSS till SFB under året',
      'Persons who moved from LSS to SFB in the year',
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['areas', 'years'],
  },
  'state.from_lss_children': {
    label: words('Barn från LSS till SFB', 'Children from LSS to SFB'),
    definition: words(
      'Barn som gick från LSS till SFB under året',
      'Children who moved from LSS to SFB in the year',
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['areas', 'years'],
  },
  'state.ended_persons': {
    label: words('Avslutade med SFB', 'Ended with SFB'),
    definition: words(
      'Personer vars assistansersättning upphörde under året',
      'Persons whose assistance compensation ended in the year',
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['areas', 'years'],
  },
  'state.ended_children': {
    label: words('Avslutade barn med SFB', 'Children ended with SFB'),
    definition: words(
      'Barn vars assistansersättning upphörde under året',
      'Children whose assistance compensation ended in the year',
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['areas', 'years'],
  },
  'state.net_inflow': {
    label: words('Nettoinflöde till SFB', 'Net inflow to SFB'),
    definition: words('Nya minus avslutade under året', 'New less ended in the year'),
    population: OF_STATE,
    part: 'state',
    summable: ['areas', 'years'],
  },
  'state.net_inflow_children': {
    label: words('Nettoinflöde av barn till SFB', 'Net inflow of children to SFB'),
    definition: words('Nya minus avslutade barn under året', 'New less ended children in the year'),
    population: OF_STATE,
    part: 'state',
    summable: ['areas', 'years'],
  },
  ...REGISTER_METRICS,
  hourly_amount: {
    label: words('Timbelopp', 'Hourly amount'),
    definition: words(
      'Statens schablon för en timme assistansersättning',
      "The state's standard amount for one hour of assistance compensation",
    ),
    population: words('hela landet', 'the whole country'),
    part: 'other',
    summable: [],
  },
} as const satisfies Record<string, Metric>;

/** A metric that analysis knows by name; a package may also hold series with metrics of its own. */
export type MetricId = keyof typeof METRICS;

export const isMetricId = (text: string): text is MetricId => Object.hasOwn(METRICS, text);

export const metricIds = (): readonly MetricId[] => Object.keys(METRICS).filter(isMetricId);

export const metricOf = (id: MetricId): Metric => METRICS[id];
