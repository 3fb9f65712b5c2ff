import type { Part } from '#core/figures';
import type { FigureView, OverviewView, PanelView, SeriesView } from '#shell/usecases';

/** Cost of one part of personal assistance, year by year, with its budget and deviation where they are printed. */
export type CostOfPart = {
  readonly part: Part;
  readonly unit: string;
  readonly panel: PanelView;
  readonly outcome: SeriesView;
  readonly budget?: SeriesView;
  readonly deviation?: SeriesView;
};

const ORDER: readonly Part[] = ['total', 'state', 'lss', 'own_provider', 'other'];

/** The municipality's costs by part, the total first. */
export const costsOf = (overview: OverviewView): readonly CostOfPart[] =>
  overview.panels
    .filter(({ theme }) => theme === 'cost')
    .flatMap((panel): readonly CostOfPart[] => {
      const outcome = seriesOf(panel, 'outcome');
      const budget = seriesOf(panel, 'budget');
      const deviation = seriesOf(panel, 'deviation');
      return outcome === undefined
        ? []
        : [
            {
              part: panel.part,
              unit: panel.unit,
              panel,
              outcome,
              ...(budget && { budget }),
              ...(deviation && { deviation }),
            },
          ];
    })
    .toSorted((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part));

export const seriesOf = (panel: PanelView, kind: SeriesView['kind']): SeriesView | undefined =>
  panel.series.find((series) => series.kind === kind);

export const inYear = (
  series: SeriesView | undefined,
  year: string | undefined,
): FigureView | undefined => series?.points.find(({ period }) => period === year);

// Each printed figure is rounded to one unit, so a sum of a few may differ from a printed total by as many.
const ROUNDING = 3;

/**
 * The parts that make up the total, when they do: only figures that add up to the printed total in every year may
 * stand on each other in one bar.
 */
export function partsThatAddUp(costs: readonly CostOfPart[]): readonly CostOfPart[] {
  const total = costs.find(({ part }) => part === 'total');
  const parts = costs.filter(({ part }) => part !== 'total');
  if (total === undefined || parts.length < 2) return [];
  const addUp = total.outcome.points.every(({ period, value }) => {
    const inPeriod = parts.map(({ outcome }) => inYear(outcome, period)?.value);
    return (
      inPeriod.every((each) => each !== undefined) &&
      Math.abs(inPeriod.reduce((sum, each) => sum + each, 0) - value) <= ROUNDING
    );
  });
  return addUp && parts.every(({ unit }) => unit === total.unit) ? parts : [];
}
