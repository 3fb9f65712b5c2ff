import { type LawValue, type ParameterId, type Standing, lawValue } from '#core/law';
import {
  type Finding,
  type Problem,
  R,
  type Result,
  day,
  ok,
  parseRatio,
  refuse,
  words,
} from '#kernel';
import type { Prices, Weights } from './service.ts';

/** Where the prices come from: told, or the average of the country by the weights of law. */
export type Pricing =
  | { readonly kind: 'given'; readonly prices: Prices }
  | { readonly kind: 'average'; readonly weights: Weights };

/** What of the cost is personnel cost, and what of its deviation is equalised. */
export type EqualisationShares = {
  /** 0.85 */
  readonly personnelShare: number;
  /** 0.7 */
  readonly equalisedShare: number;
};

/** The ordinance's numbers for one equalisation year. Shares and charges are ratios, not per cent. */
export type EqualisationParameters = EqualisationShares & {
  /** The year that grants and fees are paid; persons and costs are those of two years before. */
  readonly year: number;
  /** The year whose weights and shares are used; another than `year` only when it was asked for. */
  readonly lawOf: number;
  readonly pricing: Pricing;
  /** What the payment to Försäkringskassan is taken to be of all assistance allowance: 0.2. */
  readonly paymentShare: number;
  /** Employer charges on wages. */
  readonly employerCharges: number;
  /** Prices of the year before the equalisation year, and of that year, each as a change: 0.027. */
  readonly priceChanges: readonly [before: number, year: number];
  /** (1 + first change) × (1 + second change). */
  readonly uplift: number;
  /** The weakest standing among the values that law gave; undefined when all were given. */
  readonly standing: Standing | undefined;
};

export type GivenParameters = {
  readonly year: number;
  readonly lawOf?: number | undefined;
  readonly employerCharges?: number | undefined;
  readonly priceChanges?: readonly [before: number, year: number] | undefined;
  readonly prices?: Prices | undefined;
};

const WEIGHTS = {
  sfb: 'lss-utjamning.vikt-assistansersattning',
  companion: 'lss-utjamning.vikt-ledsagarservice',
  contact: 'lss-utjamning.vikt-kontaktperson',
  relief: 'lss-utjamning.vikt-avlosarservice',
  short_supervision: 'lss-utjamning.vikt-korttidstillsyn',
  child_housing: 'lss-utjamning.vikt-barnbostad',
  foster_home: 'lss-utjamning.vikt-familjehem',
} as const satisfies Record<keyof Weights, ParameterId>;

/**
 * The parameters of an equalisation year: what is given stands before what law/ states. PARAMETER_UNKNOWN with one
 * finding per value that neither has, telling what to give and where it can be looked up.
 */
export function parametersOf(given: GivenParameters): Result<EqualisationParameters, Problem> {
  const { year, lawOf = year } = given;
  const law = new LawOfYear();
  const weight = (of: keyof Weights): number => law.read(WEIGHTS[of], lawOf, 'prices');
  const pricing: Pricing = given.prices
    ? { kind: 'given', prices: given.prices }
    : {
        kind: 'average',
        weights: {
          sfb: weight('sfb'),
          companion: weight('companion'),
          contact: weight('contact'),
          relief: weight('relief'),
          short_supervision: weight('short_supervision'),
          child_housing: weight('child_housing'),
          foster_home: weight('foster_home'),
        },
      };
  const read = (id: ParameterId, path: Path, of = lawOf): number => law.read(id, of, path);
  const priceChanges = given.priceChanges ?? [
    read('lss-utjamning.pris-aret-fore', 'kpif', year) - 1,
    read('lss-utjamning.pris-utjamningsaret', 'kpif', year) - 1,
  ];
  const parameters = {
    year,
    lawOf,
    pricing,
    ...readShares(law, lawOf),
    paymentShare: read('lss-utjamning.kommunens-andel-av-assistans', 'law-of'),
    employerCharges: given.employerCharges ?? read('lss-utjamning.personalomkostnader', 'po', year),
    priceChanges,
    uplift: (1 + priceChanges[0]) * (1 + priceChanges[1]),
    standing: law.standing(),
  };
  return law.missing.length === 0 ? ok(parameters) : refuse(unknownYear(year, law.missing));
}

/** The shares of an equalisation year; PARAMETER_UNKNOWN for a year that is not known. */
export function sharesOf(year: number): Result<EqualisationShares, Problem> {
  const law = new LawOfYear();
  const shares = readShares(law, year);
  return law.missing.length === 0 ? ok(shares) : refuse(unknownYear(year, law.missing));
}

const readShares = (law: LawOfYear, year: number): EqualisationShares => ({
  personnelShare: law.read('lss-utjamning.personalkostnadsandel', year, 'law-of'),
  equalisedShare: law.read('lss-utjamning.utjamnad-andel', year, 'law-of'),
});

/** What a caller gives instead of a value of law, by the name that the question has for it. */
type Path = 'po' | 'kpif' | 'prices' | 'law-of';

const GIVE: Readonly<Record<Path, readonly [sv: string, en: string]>> = {
  po: ['Ange pålägget (po), till exempel 0.4718.', 'Give the charges (po), such as 0.4718.'],
  kpif: [
    'Ange båda årens prisändring i procent (kpif), till exempel 2.7,1.3.',
    "Give both years' change of prices in per cent (kpif), such as 2.7,1.3.",
  ],
  prices: [
    'Ange priserna (prices), eller räkna med ett annat års regler (law-of).',
    "Give the prices (prices), or use another year's rules (law-of).",
  ],
  'law-of': [
    'Räkna med ett annat års regler (law-of), till exempel 2026.',
    "Use another year's rules (law-of), such as 2026.",
  ],
};

type Missing = { readonly finding: Finding; readonly lookUp: string | undefined };

/** Reads values of law, and keeps what was missing and how well the rest is known. */
class LawOfYear {
  readonly missing: Missing[] = [];
  readonly #read: LawValue[] = [];

  read(id: ParameterId, year: number, path: Path): number {
    const found = lawValue(id, day(`${year}-01-01`));
    const value = found.ok ? parseRatio(found.value.value) : undefined;
    if (found.ok && value) {
      this.#read.push(found.value);
      return R.toNumber(value);
    }
    const detail = found.ok ? words('', '') : found.problem.detail;
    this.missing.push({
      finding: {
        code: 'PARAMETER_UNKNOWN',
        at: { path },
        message: words(`${detail.sv} ${GIVE[path][0]}`, `${detail.en} ${GIVE[path][1]}`),
      },
      lookUp: found.ok ? undefined : found.problem.lookUp,
    });
    return Number.NaN;
  }

  standing(): Standing | undefined {
    const all = this.#read.map(({ status }) => status);
    return (['inferred', 'secondary', 'verified'] as const).find((each) => all.includes(each));
  }
}

function unknownYear(year: number, missing: readonly Missing[]): Problem {
  const lookUps = [...new Set(missing.flatMap(({ lookUp }) => lookUp ?? []))];
  return {
    code: 'PARAMETER_UNKNOWN',
    detail: words(
      `Utjämningsåret ${year} går inte att räkna: ${missing.length} värden är inte kända här. Ange dem, eller välj ett år som är känt.`,
      `The equalisation year ${year} cannot be computed: ${missing.length} values are not known here. Give them, or choose a year that is known.`,
    ),
    findings: missing.map(({ finding }) => finding),
    ...(lookUps.length === 0 ? {} : { lookUp: lookUps.join('; ') }),
  };
}
