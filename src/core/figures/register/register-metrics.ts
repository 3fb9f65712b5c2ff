import { words } from '#kernel';
import type { Metric } from '../metrics.ts';
import { OF_ALL, OF_LSS, OF_OWN, OF_STATE } from '../populations.ts';

const CHILDREN = words(
  'Personer under 18 år den första i månaden, i snitt per månad',
  'Persons under 18 on the first of the month, monthly mean',
);
const ADULTS = words(
  'Personer som fyllt 18 år den första i månaden, i snitt per månad',
  'Persons of 18 and over on the first of the month, monthly mean',
);

/** What a register of persons, decisions, charges and ledger lines tells beyond what municipalities publish. */
export const REGISTER_METRICS = {
  'state.children': {
    label: words('Barn med SFB', 'Children with SFB'),
    definition: CHILDREN,
    population: OF_STATE,
    part: 'state',
    summable: ['areas'],
  },
  'state.adults': {
    label: words('Vuxna med SFB', 'Adults with SFB'),
    definition: ADULTS,
    population: OF_STATE,
    part: 'state',
    summable: ['areas'],
  },
  'lss.children': {
    label: words('Barn med LSS', 'Children with LSS'),
    definition: CHILDREN,
    population: OF_LSS,
    part: 'lss',
    summable: ['areas'],
  },
  'lss.adults': {
    label: words('Vuxna med LSS', 'Adults with LSS'),
    definition: ADULTS,
    population: OF_LSS,
    part: 'lss',
    summable: ['areas'],
  },
  'lss.granted_hours': {
    label: words('Beviljade timmar enligt LSS', 'Granted hours under LSS'),
    definition: words(
      'Timmar i gällande beslut, efter dagar i kraft',
      'Hours of the decisions in force, by days in force',
    ),
    population: OF_LSS,
    part: 'lss',
    summable: ['areas', 'years'],
  },
  'state.performed_hours': {
    label: words('Utförda timmar enligt SFB', 'Performed hours under SFB'),
    definition: words('Utförda timmar under året', 'Hours performed during the year'),
    population: OF_STATE,
    part: 'state',
    summable: ['areas', 'years'],
  },
  'own_provider.hours': {
    label: words('Utförda timmar i egen regi', 'Hours performed by the own provider'),
    definition: words(
      'Timmar som kommunen själv utfört under året, SFB och LSS',
      'Hours that the municipality itself performed in the year, SFB and LSS',
    ),
    population: OF_OWN,
    part: 'own_provider',
    summable: ['areas', 'years'],
  },
  'state.charged_by_service_month': {
    label: words('Debiterat efter tjänstemånad', 'Charged by service month'),
    definition: words(
      'Försäkringskassans debitering för assistans under året, när den än fakturerats',
      "The Social Insurance Agency's charge for assistance in the year, whenever invoiced",
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['areas', 'years'],
  },
  'state.charged_by_invoice_month': {
    label: words('Debiterat efter fakturamånad', 'Charged by invoice month'),
    definition: words(
      'Försäkringskassans fakturor under året, vilken tid de än gäller',
      "The Social Insurance Agency's invoices in the year, whatever time they are for",
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['areas', 'years'],
  },
  'state.charged_persons': {
    label: words('Debiterade personer', 'Persons charged for'),
    definition: words(
      'Personer som Försäkringskassan debiterat kommunen för, efter tjänstemånad, i snitt per månad',
      'Persons whom the Social Insurance Agency charged for, by service month, monthly mean',
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['areas'],
  },
  'state.gross_cost': {
    label: words('Bokfört för SFB före intäkter', 'Booked for SFB before income'),
    definition: words(
      'Kostnadskonton för de första 20 timmarna under året',
      "The year's cost accounts for the first 20 hours",
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['years'],
  },
  'state.ledger_difference': {
    label: words('Bokfört minus fakturerat', 'Booked less invoiced'),
    definition: words(
      'Bokförd kostnad för SFB före intäkter minus Försäkringskassans fakturor samma år',
      "Booked cost of SFB before income less the Social Insurance Agency's invoices of the year",
    ),
    population: OF_STATE,
    part: 'state',
    summable: ['years'],
  },
  'total.outside_parts': {
    label: words('Utanför delarna', 'Outside the parts'),
    definition: words(
      'Nettokostnad på rader som varken är märkta SFB, LSS eller egen regi',
      'Net cost of lines that are marked neither SFB, LSS nor own provider',
    ),
    population: OF_ALL,
    part: 'total',
    summable: ['years'],
  },
} as const satisfies Record<string, Metric>;
