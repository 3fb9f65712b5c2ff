import {
  COLUMNS,
  type Change,
  type Column,
  type Equalisation,
  type EqualisedMunicipality,
  type Municipality,
  columns,
  equalise,
  indexedCost,
  marginals,
  parametersOf,
  readChange,
  readCountry,
  ROW_OF,
  type Service,
  SERVICES,
  sharedCosts,
  services,
  splitStandardCost,
  testNationalAverage,
  type WhatIf,
  whatIf,
} from '#core/analysis';
import { readTable } from '#core/intake';
import { type Language, ok, type Problem, type Result } from '#kernel';
import type { NamedBytes } from './equalise.ts';
import { priceChangesOf } from './equalisation-page-parameters.ts';
import {
  changeSentence,
  countrySentence,
  headingOf,
  kronaSentence,
  personSentence,
  rankedSentence,
} from './equalisation-page-sentences.ts';
import type {
  ChosenMunicipalityView,
  EqualisationPageQuestion,
  EqualisationPageView,
  PriceView,
  RankedMunicipality,
} from './equalisation-page-view.ts';

const COUNTED: ReadonlySet<Column> = new Set([
  'population',
  ...services(),
  'pa_with_adult_housing',
]);

/**
 * A country's equalisation ranked, with one municipality's marginal effects and change. PARAMETER_UNKNOWN
 * names what the year lacks; INPUT_INVALID every fault of the table or of the change. The table is not kept.
 */
export async function equalisationPage(
  file: NamedBytes,
  question: EqualisationPageQuestion,
  language: Language,
): Promise<Result<EqualisationPageView, Problem>> {
  const { year, lawOf, po, roundStandard = false, code, change } = question;
  const parameters = parametersOf({
    year,
    lawOf,
    employerCharges: po,
    priceChanges: priceChangesOf(question),
  });
  if (!parameters.ok) return parameters;
  const table = await readTable(file.bytes, file.name);
  if (!table.ok) return table;
  const country = readCountry(table.value);
  if (!country.ok) return country;
  const computed = equalise(country.value, parameters.value, { roundStandard });
  if (!computed.ok) return computed;
  const asked = askedChange(country.value, code, change);
  if (asked && !asked.ok) return asked;
  const compared = asked && whatIf(country.value, parameters.value, asked.value, { roundStandard });
  if (compared && !compared.ok) return compared;
  const equalisation = computed.value;
  const { factor } = equalisation;
  const { uplift } = parameters.value;
  const ranked = rank(equalisation);
  const own = ranked.find((each) => each.code === code);
  const sentence = rankedSentence(ranked, year);
  const of = country.value.find((each) => each.code === code);
  return ok({
    heading: (own ? headingOf(own, year) : sentence)[language],
    rankedSentence: sentence[language],
    lead: countrySentence(equalisation, file.name)[language],
    year,
    statisticsYear: year - 2,
    municipalities: ranked,
    prices: pricesOf(country.value, equalisation, language),
    totals: equalisation.totals,
    nationalPerInhabitant: equalisation.nationalPerInhabitant,
    uplift,
    factor,
    levelAdjustment: equalisation.levelAdjustment,
    sumOfGrants: equalisation.sumOfGrants,
    average: averageOf(ranked),
    chosen: own && of ? chosenOf(equalisation, own, of, compared?.value ?? null, language) : null,
  });
}

function pricesOf(
  country: readonly Municipality[],
  { prices, parameters: { pricing } }: Equalisation,
  language: Language,
): readonly PriceView[] {
  const weights: Partial<Record<Service, number>> =
    pricing.kind === 'average' ? pricing.weights : {};
  const shared = pricing.kind === 'average' ? sharedCosts(country, pricing.weights) : undefined;
  return services().map((id) => ({
    id,
    label: SERVICES[id][language],
    kronor: prices[id],
    weight: weights[id] ?? 1,
    netCost: shared?.cost[ROW_OF[id]] ?? 0,
    weightedPersons: shared?.persons[ROW_OF[id]] ?? 0,
  }));
}

const askedChange = (
  country: readonly Municipality[],
  code: string | undefined,
  change: string | undefined,
): Result<Change, Problem> | undefined =>
  code === undefined || change === undefined ? undefined : readChange(`${code}:${change}`, country);

const rank = (of: Equalisation): readonly RankedMunicipality[] =>
  of.municipalities
    .map((each) => rowOf(of, each))
    .toSorted((a, b) => b.perInhabitant - a.perInhabitant)
    .map((row, i) => ({ rank: i + 1, ...row }));

function rowOf(
  { parameters }: Equalisation,
  of: EqualisedMunicipality,
): Omit<RankedMunicipality, 'rank'> {
  const split =
    of.index === null
      ? undefined
      : splitStandardCost(of.standardPerInhabitant, of.index, parameters);
  return {
    ...of,
    perInhabitant: of.grant / of.population,
    volumePerInhabitant: split?.volume ?? null,
    personnelPerInhabitant: split?.personnel ?? null,
  };
}

const averageOf = (ranked: readonly RankedMunicipality[]) =>
  testNationalAverage(
    ranked.map(({ code, standardPerInhabitant, perInhabitant }) => ({
      code,
      standard: standardPerInhabitant,
      grant: perInhabitant,
    })),
  ) ?? null;

function chosenOf(
  equalisation: Equalisation,
  own: RankedMunicipality,
  of: Municipality,
  compared: WhatIf | null,
  language: Language,
): ChosenMunicipalityView {
  const { factor, parameters } = equalisation;
  const { year, uplift } = parameters;
  const effects = marginals(equalisation, own.code).map(({ label, ...effect }) => ({
    ...effect,
    label: label[language],
  }));
  const effectOf = (id: string): number => effects.find((each) => each.id === id)?.exact ?? 0;
  const volume = effects.find(({ id }) => id === 'pa')?.indexedCost ?? 0;
  return {
    ...own,
    personSentence: personSentence(effectOf('pa'), year)[language],
    kronaSentence: kronaSentence(effectOf('own_personnel'), effectOf('bought'), year)[language],
    indexedCost: indexedCost(own.baseStandardCost, own.personnelCost, parameters),
    personWorth: volume * uplift * factor,
    marginals: effects,
    columns: columns().map((id) => ({
      id,
      label: COLUMNS[id][language],
      value: of[id],
      isCount: COUNTED.has(id),
    })),
    change: compared && {
      sentence: changeSentence(own.name, compared, year)[language],
      grantBefore: compared.grantBefore,
      grantAfter: compared.grantAfter,
      difference: compared.difference,
    },
  };
}
