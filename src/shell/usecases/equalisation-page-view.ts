import type { Day } from '#kernel';
import type { FigureView } from './views.ts';

/** What the page asks; charges are a ratio (0.4718), changes of prices per cent. */
export type EqualisationPageQuestion = {
  readonly year: number;
  /** The year whose weights and shares are used when it is another than `year`. */
  readonly lawOf?: number | undefined;
  readonly po?: number | undefined;
  readonly kpifBefore?: number | undefined;
  readonly kpifYear?: number | undefined;
  readonly roundStandard?: boolean | undefined;
  /** The code of the municipality that the page is about. */
  readonly code?: string | undefined;
  /** What is changed for it: "pa=+1,a=+500000". */
  readonly change?: string | undefined;
};

/** How a value of an equalisation year is known. */
export type ParameterStanding = 'given' | 'verified' | 'secondary' | 'inferred' | 'missing';

/** What is given in place of a value of law. */
export type ParameterField = 'po' | 'kpifBefore' | 'kpifYear' | 'lawOf';

export type YearParameterView = {
  readonly id: string;
  readonly label: string;
  /** Ratio; a change of prices as the change, 0.027. Null when it is missing. */
  readonly value: number | null;
  readonly isShare: boolean;
  readonly standing: ParameterStanding;
  /** Act and section, or where to look it up. */
  readonly where: string | null;
  readonly field: ParameterField;
};

export type YearParametersView = {
  readonly year: number;
  readonly lawOf: number;
  /** The year of the counts and costs. */
  readonly statisticsYear: number;
  readonly values: readonly YearParameterView[];
  /** The fields that have to be filled in before the year can be computed, in order. */
  readonly missing: readonly ParameterField[];
};

/** Kronor; per inhabitant where it says so. Volume and personnel sum to the standard cost. */
export type RankedMunicipality = {
  /** From 1 for the one that gets most per inhabitant. */
  readonly rank: number;
  readonly code: string;
  readonly name: string;
  readonly population: number;
  /** Positive is a grant, negative a fee. */
  readonly perInhabitant: number;
  readonly grant: number;
  readonly standardPerInhabitant: number;
  readonly volumePerInhabitant: number | null;
  readonly personnelPerInhabitant: number | null;
  readonly index: number | null;
  /** S and PK of the annex, kronor of the statistics year. */
  readonly baseStandardCost: number;
  readonly personnelCost: number;
};

/** The country's price of one person with a service, and what it is made of. */
export type PriceView = {
  readonly id: string;
  readonly label: string;
  readonly kronor: number;
  /** What a person weighs in the row's persons. */
  readonly weight: number;
  /** Kronor of the row in the country. */
  readonly netCost: number;
  readonly weightedPersons: number;
};

export type MarginalView = {
  readonly id: string;
  readonly label: string;
  readonly unit: 'person' | 'krona';
  /** What is added to the municipality's indexed cost, kronor of the statistics year. */
  readonly indexedCost: number;
  /** What is added to the country's net cost, kronor of the statistics year. */
  readonly netCost: number;
  /** What the grant changes by, kronor of the equalisation year. */
  readonly exact: number;
  readonly firstOrder: number;
};

export type EqualisationChangeView = {
  readonly sentence: string;
  readonly grantBefore: number;
  readonly grantAfter: number;
  readonly difference: number;
};

export type ChosenMunicipalityView = RankedMunicipality & {
  readonly personSentence: string;
  readonly kronaSentence: string;
  /** The municipality's cost after index, kronor of the statistics year. */
  readonly indexedCost: number;
  /** What one person with assistance under LSS gives by the volumes alone, dilution left out. */
  readonly personWorth: number;
  readonly marginals: readonly MarginalView[];
  /** The table's own figures, which a change starts from. */
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: number;
    readonly isCount: boolean;
  }[];
  readonly change: EqualisationChangeView | null;
};

/** One year's 1 October: what was reported against what is now known. */
export type OctoberView = {
  readonly statisticsYear: number;
  readonly equalisationYear: number;
  readonly reportedOn: Day;
  readonly knownOn: Day;
  readonly lastDay: Day;
  readonly isOpen: boolean;
  /** Days left with today not counted; zero on the last day and when it is past. */
  readonly daysLeft: number;
  /** False when the register knew nothing on the day the list was sent: what was reported is then not in it. */
  readonly wasKnown: boolean;
  readonly measures: readonly {
    readonly id: string;
    readonly label: string;
    readonly reported: FigureView;
    readonly known: FigureView;
    readonly difference: FigureView;
  }[];
};

export type AverageView = {
  readonly national: number;
  readonly outside: readonly { readonly code: string; readonly difference: number }[];
};

export type EqualisationPageView = {
  readonly heading: string;
  readonly lead: string;
  /** How many get a grant and how many pay. */
  readonly rankedSentence: string;
  readonly year: number;
  readonly statisticsYear: number;
  readonly municipalities: readonly RankedMunicipality[];
  readonly prices: readonly PriceView[];
  /** The whole country before uplift: net cost with payments to Försäkringskassan, and cost after index. */
  readonly totals: {
    readonly netCost: number;
    readonly indexedCost: number;
    readonly population: number;
  };
  readonly nationalPerInhabitant: number;
  readonly uplift: number;
  readonly factor: number;
  readonly levelAdjustment: number;
  readonly sumOfGrants: number;
  /** Whether standard cost less grant is the same for all that were computed. */
  readonly average: AverageView | null;
  readonly chosen: ChosenMunicipalityView | null;
};
