import {
  type Equalisation,
  type EqualisationParameters,
  type WhatIf,
  equalise,
  parametersOf,
  readChange,
  readCountry,
  readPrices,
  whatIf,
} from '#core/analysis';
import { readTable } from '#core/intake';
import { type Problem, type Result, ok } from '#kernel';

export type EqualiseQuestion = {
  readonly year: number;
  /** The year whose weights and shares are used when it is another than `year`. */
  readonly lawOf?: number | undefined;
  /** Employer charges as a ratio, 0.4718. */
  readonly po?: number | undefined;
  /** Change of prices in per cent the year before the equalisation year, and that year. */
  readonly kpif?: readonly [before: number, year: number] | undefined;
  readonly prices?: NamedBytes | undefined;
  readonly roundStandard: boolean;
  /** "0180:pa=+1,a=+500000" */
  readonly change?: string | undefined;
};

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/** The equalisation with the contract's field names; kronor as decimals, unrounded. */
export type EqualisationView = Omit<Equalisation, 'parameters'> & {
  readonly parameters: ParametersView;
  readonly change?: WhatIf;
};

export type ParametersView = Omit<
  EqualisationParameters,
  'pricing' | 'employerCharges' | 'priceChanges' | 'standing'
> & {
  readonly statisticsYear: number;
  readonly po: number;
  /** Per cent. */
  readonly kpif: readonly [before: number, year: number];
  readonly weights: Readonly<Record<string, number>> | null;
  readonly status: string | null;
};

/** Reads a country's table and computes its equalisation, with a change when one is asked for. */
export async function equaliseFile(
  file: NamedBytes,
  { year, lawOf, po, kpif, prices, roundStandard, change }: EqualiseQuestion,
): Promise<Result<EqualisationView, Problem>> {
  const given = prices && (await read(prices, readPrices));
  if (given && !given.ok) return given;
  const parameters = parametersOf({
    year,
    lawOf,
    employerCharges: po,
    priceChanges: kpif && [kpif[0] / 100, kpif[1] / 100],
    prices: given?.value,
  });
  if (!parameters.ok) return parameters;
  const country = await read(file, readCountry);
  if (!country.ok) return country;
  const asked = change === undefined ? undefined : readChange(change, country.value);
  if (asked && !asked.ok) return asked;
  const equalised = equalise(country.value, parameters.value, { roundStandard });
  if (!equalised.ok) return equalised;
  const view = viewOf(equalised.value);
  if (!asked) return ok(view);
  const compared = whatIf(country.value, parameters.value, asked.value, { roundStandard });
  return compared.ok ? ok({ ...view, change: compared.value }) : compared;
}

async function read<T>(
  { name, bytes }: NamedBytes,
  reader: (table: Parameters<typeof readCountry>[0]) => Result<T, Problem>,
): Promise<Result<T, Problem>> {
  const table = await readTable(bytes, name);
  return table.ok ? reader(table.value) : table;
}

const viewOf = ({ parameters, ...rest }: Equalisation): EqualisationView => ({
  parameters: parametersView(parameters),
  ...rest,
});

// Percentages such as 2.7 have no exact ratio in floating point: ten decimals give them back as they were written.
const percent = (change: number): number => Number((change * 100).toFixed(10));

const parametersView = ({
  pricing,
  employerCharges,
  priceChanges: [before, year],
  standing,
  ...rest
}: EqualisationParameters): ParametersView => ({
  ...rest,
  statisticsYear: rest.year - 2,
  po: employerCharges,
  kpif: [percent(before), percent(year)],
  weights: pricing.kind === 'average' ? pricing.weights : null,
  status: standing ?? null,
});
