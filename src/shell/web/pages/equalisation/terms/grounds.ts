import { type Language, words } from '#kernel';
import type {
  EqualisationPageView,
  KeptStandardCostsView,
  OctoberView,
  ParameterStanding,
  YearParametersView,
} from '#shell/usecases';
import type { Input, Term } from '../../../components/term.ts';
import { EQUALISATION } from '../words.ts';

/** What the page's numbers rest on. */
export type Grounds = {
  readonly parameters: YearParametersView;
  readonly page: EqualisationPageView | undefined;
  readonly octobers: readonly OctoberView[];
  readonly kept: KeptStandardCostsView | undefined;
  /** The day that a decision is in force from, with the years it first counts in. */
  readonly first:
    | { readonly from: string; readonly volume: number; readonly cost: number }
    | undefined;
  /** The name of the country's file, and of who keeps the register. */
  readonly file: string;
  readonly register: string;
  readonly language: Language;
};

/** Finds the term of one number; undefined where the grounds have it no longer. */
export type TermFinder = (of: string, grounds: Grounds) => Term | undefined;

export const KRONOR = words('kr', 'SEK');
export const PER_INHABITANT = words('kr/invånare', 'SEK/inhabitant');
export const UNITLESS = words('', '');
export const ANNEX = words('förordning (2008:776), bilagan', 'ordinance (2008:776), the annex');
export const LAW = words('lag (2008:342) 3 §', 'act (2008:342) section 3');

const WEAKEST_FIRST: readonly ParameterStanding[] = ['missing', 'given', 'inferred', 'secondary'];

/** How well the year's values are known: as its weakest value. */
export function standingOf({ parameters, language }: Grounds): string {
  const all = new Set(parameters.values.map(({ standing }) => standing));
  const weakest = WEAKEST_FIRST.find((standing) => all.has(standing)) ?? 'verified';
  return EQUALISATION.standing[weakest][language];
}

const valueOf = ({ parameters }: Grounds, id: string): number | null =>
  parameters.values.find((each) => each.id === id)?.value ?? null;

/** The shares of law that an index is made with, as its formula names them. */
export const shareInputs = (
  equalised: number | null,
  personnel: number | null,
): readonly Input[] => [
  [words('Andel som utjämnas, e', 'Share that is equalised, e'), equalised, 2],
  [words('Personalens andel av kostnaden, p', "Personnel's share of the cost, p"), personnel, 2],
];

/** The shares of the year that the page has chosen. */
export const sharesOfYear = (grounds: Grounds): readonly Input[] =>
  shareInputs(
    valueOf(grounds, 'lss-utjamning.utjamnad-andel'),
    valueOf(grounds, 'lss-utjamning.personalkostnadsandel'),
  );
