import { createElement } from 'react';
import type { Words } from '#kernel';
import type { FigureView, PanelView, SeriesView } from '#shell/usecases';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { seriesNames } from './series-names.ts';
import { OVERVIEW } from './words.ts';

export type PanelRow = {
  readonly id: string;
  readonly head: string;
  readonly figures: readonly (FigureView | undefined)[];
};

type Say = (words: Words) => string;

/** A panel as its table. Periods go down the page, unless there are more series than periods. */
export function panelTable(panel: PanelView, say: Say): TableModel<PanelRow> {
  const { series } = panel;
  const periods = [
    ...new Set(series.flatMap(({ points }) => points.map(({ period }) => period))),
  ].toSorted();
  const at = (each: SeriesView, period: string) =>
    each.points.find((point) => point.period === period);
  const names = seriesNames(series);
  return series.length > periods.length
    ? {
        ...frame(panel, say(OVERVIEW.series), periods),
        rows: series.map((each, place) => ({
          id: String(place),
          head: names[place] ?? each.label,
          figures: periods.map((period) => at(each, period)),
        })),
      }
    : {
        ...frame(panel, say(OVERVIEW.period), names),
        rows: periods.map((period) => ({
          id: period,
          head: period,
          figures: series.map((each) => at(each, period)),
        })),
      };
}

const frame = (panel: PanelView, head: string, columns: readonly string[]) => ({
  title: panel.title,
  keyOf: ({ id }: PanelRow) => id,
  columns: [
    { id: 'head', head, value: (row: PanelRow) => row.head },
    ...columns.map(
      (name, place): Column<PanelRow> => ({
        id: String(place),
        head: name,
        unit: panel.unit,
        numeric: true,
        value: ({ figures }) => figures[place]?.value ?? null,
        cell: ({ figures }) => {
          const figure = figures[place];
          return figure && createElement(Figure, { figure, withUnit: false });
        },
      }),
    ),
  ],
});
