import { createElement } from 'react';
import type { FigureView, PanelView } from '#shell/usecases';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';

export type PeriodRow = {
  readonly period: string;
  readonly figures: readonly (FigureView | undefined)[];
};

/** A panel as its table: one row per period, one column per series. */
export function panelTable(panel: PanelView, periodHead: string): TableModel<PeriodRow> {
  const periods = [
    ...new Set(panel.series.flatMap(({ points }) => points.map(({ period }) => period))),
  ].toSorted();
  return {
    title: panel.title,
    rows: periods.map((period) => ({
      period,
      figures: panel.series.map(({ points }) => points.find((point) => point.period === period)),
    })),
    keyOf: ({ period }) => period,
    columns: [
      { id: 'period', head: periodHead, value: ({ period }) => period },
      ...panel.series.map((series, place) => ({
        id: series.id,
        head: series.label,
        unit: panel.unit,
        numeric: true,
        value: ({ figures }: PeriodRow) => figures[place]?.value ?? null,
        cell: ({ figures }: PeriodRow) => {
          const figure = figures[place];
          return figure && createElement(Figure, { figure, withUnit: false });
        },
      })),
    ],
  };
}
