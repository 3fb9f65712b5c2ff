import { useMemo } from 'react';
import type { BarView } from '#shell/usecases';
import { useSay } from '../language/language.tsx';
import { Chart } from './chart/chart.tsx';
import { drawWaterfall, waterfallHeight } from './chart/draw-waterfall.ts';
import { Figure } from './figure.tsx';
import type { TableModel } from './table-model.ts';
import { useWhy } from './use-why.ts';
import { WATERFALL } from './words.ts';

type WaterfallProps = {
  readonly title: string;
  readonly note: string;
  readonly description: string;
  readonly source: string;
  readonly unit: string;
  readonly bars: readonly BarView[];
};

/** How one total becomes another: bars in fixed order, each begins where the one before ended. */
export function Waterfall({ bars, unit, ...chart }: WaterfallProps) {
  const say = useSay();
  const openWhy = useWhy();
  const draw = useMemo(() => drawWaterfall(bars), [bars]);
  const table: TableModel<BarView> = {
    title: chart.title,
    rows: bars,
    keyOf: ({ id }) => id,
    strong: ({ role }) => role === 'total',
    columns: [
      { id: 'label', head: say(WATERFALL.step), value: ({ label }) => label },
      {
        id: 'value',
        head: say(WATERFALL.amount),
        unit,
        numeric: true,
        value: ({ figure }) => figure.value,
        cell: ({ figure, role }) => (
          <Figure figure={figure} withUnit={false} signed={role !== 'total'} />
        ),
      },
    ],
  };
  return (
    <Chart
      {...chart}
      height={waterfallHeight(bars.length)}
      draw={draw}
      table={table}
      headingLevel={2}
      onWhy={openWhy}
    />
  );
}
