import { useMemo } from 'react';
import type { YearForecastView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { useWhy } from '../../components/use-why.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import { drawFan } from './draw-fan.ts';
import { rangeColumns } from './range-columns.tsx';
import { FORECAST } from './words.ts';

export type OfForecast = { readonly forecast: YearForecastView; readonly source: string };
type Month = YearForecastView['fan'][number];
const HEIGHT = 340;

/** The year's cost month by month as a fan, with the budget as a thin line. */
export function FanChart({ forecast, source }: OfForecast) {
  const say = useSay();
  const language = useLanguage();
  const openWhy = useWhy();
  const title = say(FORECAST.fan.title(forecast.year));
  const draw = useMemo(() => drawFan(forecast, HEIGHT), [forecast]);
  const table: TableModel<Month> = {
    title,
    rows: forecast.fan,
    keyOf: ({ month }) => month,
    columns: [
      {
        id: 'month',
        head: say(FORECAST.fan.month),
        value: ({ month }) => month,
        cell: ({ month }) => formatDay(month, language, 'short'),
      },
      ...rangeColumns<Month>(
        'cost',
        { mean: say(FORECAST.fan.expected), band: say(FORECAST.band) },
        ({ cost }) => cost,
        { unit: forecast.total.mean.unit },
      ),
    ],
  };
  return (
    <Chart
      headingLevel={2}
      title={title}
      note={say(FORECAST.fan.note)}
      description={`${forecast.heading}. ${forecast.sentence}`}
      source={source}
      height={HEIGHT}
      draw={draw}
      onWhy={openWhy}
      table={table}
    />
  );
}
