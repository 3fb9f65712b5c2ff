import {
  assumptionFigure,
  bandFigure,
  bridgeFigure,
  formulaOf,
  lawOrCalendarFigure,
} from '#core/analysis';
import { type Figure, type FigurePackage, figureAt, type Leaves } from '#core/figures';
import { type Problem, type Result, ok, refuse, words } from '#kernel';
import { readPublishedFolder } from '#shell/files';

/** The published packages, read once and kept in memory. */
export type Library = {
  readonly packages: ReadonlyMap<string, FigurePackage>;
  readonly refused: readonly { readonly folder: string; readonly problem: Problem }[];
  /** Figures that are in no package: each is made from its address alone. */
  readonly others?: Leaves;
};

/** Reads every package under `root`. What could not be read stands in `refused`, with its reasons. */
export async function openLibrary(root: string): Promise<Library> {
  const { packages, refused } = await readPublishedFolder(root);
  return { packages: new Map(packages.map((one) => [one.spec.id, one])), refused };
}

/** NOT_FOUND names the packages that there are. */
export function packageIn({ packages }: Library, id: string): Result<FigurePackage, Problem> {
  const found = packages.get(id);
  const there = [...packages.keys()].join(', ');
  return found
    ? ok(found)
    : refuse({
        code: 'NOT_FOUND',
        detail: words(
          `Det finns inget paket "${id}". Välj ett av: ${there}.`,
          `There is no package "${id}". Choose one of: ${there}.`,
        ),
      });
}

// The longest address that a view gives is some 3 000 signs.
const LONGEST_ADDRESS = 8000;

/** Any figure by its address: printed, of law, assumed or computed. */
export function figureIn(library: Library, id: string): Result<Figure, Problem> {
  const leaf = (address: string): Figure | undefined =>
    library.packages.get(address.split('/')[0] ?? '')?.figures.get(address) ??
    library.others?.(address) ??
    lawOrCalendarFigure(address) ??
    assumptionFigure(address) ??
    bridgeFigure(address) ??
    bandFigure(address);
  return figureAt(id.slice(0, LONGEST_ADDRESS), leaf, formulaOf);
}
