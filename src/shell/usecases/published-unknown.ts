import { figuresOf } from '#core/figures';
import { type Language, ok, type Problem, type Result, words } from '#kernel';
import { amountText, figureView } from './figure-view.ts';
import { type Library, packageIn } from './library.ts';
import type { FigureView } from './views.ts';

/** What printed tables let one say of late knowledge: the amounts that were booked another year than they belong to. */
export type PublishedUnknownView = {
  readonly heading: string;
  readonly late: readonly {
    readonly booked: string;
    readonly refersTo: string;
    readonly figure: FigureView;
  }[];
};

/** NOT_FOUND for a package that there is not; a package without late amounts has an empty list. */
export function publishedUnknown(
  library: Library,
  { municipality }: { readonly municipality: string },
  language: Language,
): Result<PublishedUnknownView, Problem> {
  const found = packageIn(library, municipality);
  if (!found.ok) return found;
  const late = figuresOf(found.value, 'state.late_known_cost', 'outcome');
  const [first] = late;
  return ok({
    heading: (first
      ? words(
          `${amountText(first, 1, 'sv')} av kostnaden för ${first.refersTo ?? ''} blev känd först ${first.period}`,
          `${amountText(first, 1, 'en')} of the cost of ${first.refersTo ?? ''} became known only in ${first.period}`,
        )
      : NOTHING)[language],
    late: late.map((figure) => ({
      booked: figure.period,
      refersTo: figure.refersTo ?? '',
      figure: figureView(figure, language),
    })),
  });
}

const NOTHING = words(
  'Tabellerna säger inget om vad som blev känt sent',
  'The tables say nothing of what became known late',
);
