import { type Words, words } from '#kernel';

const DATE_BASES = {
  monthly_mean: words('snitt av årets månader', "mean of the year's months"),
  first_of_october: words('ögonblicksbild 1 oktober', 'snapshot on 1 October'),
  december: words('ögonblicksbild i december', 'snapshot in December'),
  calendar_year: words('kalenderår', 'calendar year'),
  during_year: words('händelser under året', 'events during the year'),
  month: words('kalendermånad', 'calendar month'),
  quarter: words('kvartal', 'quarter'),
  point: words('läget en viss dag', 'the state on one day'),
  span: words('flera år tillsammans', 'several years together'),
} as const satisfies Record<string, Words>;

/** What the figure's date means: two figures of different bases are different things. */
export type DateBasis = keyof typeof DATE_BASES;

export const isDateBasis = (text: string): text is DateBasis => Object.hasOwn(DATE_BASES, text);

export const dateBases = (): readonly DateBasis[] => Object.keys(DATE_BASES).filter(isDateBasis);

export const dateBasisLabel = (basis: DateBasis): Words => DATE_BASES[basis];
