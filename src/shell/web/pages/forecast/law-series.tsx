import { useMemo } from 'react';
import type { CarriedLineView, FigureView, LawEffectView, LawSeriesView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { useWhy } from '../../components/use-why.ts';
import { sourceLine } from '../../frame/source-line.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import { focusEvent } from '../overview/focus-event.ts';
import { drawCarried } from './draw-carried.ts';
import styles from './forecast.module.css';
import { LawChoice } from './law-choice.tsx';
import { LAW_EFFECT } from './law-words.ts';

type LawSeriesProps = { readonly series: LawSeriesView; readonly effect: LawEffectView };
type Point = LawSeriesView['points'][number];

const HEIGHT = 320;

/** One series with the lines from before the law, and what each of them gives. */
export function LawSeries({ series, effect }: LawSeriesProps) {
  const say = useSay();
  const language = useLanguage();
  const openWhy = useWhy();
  const source = sourceLine(series.package);
  const { events, law } = effect;
  const draw = useMemo(() => drawCarried(series, events, law, HEIGHT), [series, events, law]);
  const answered = series.lines.length > 0;
  const unsettled = series.points.some(({ settled }) => !settled);
  const points: TableModel<Point> = {
    title: series.label,
    rows: series.points,
    keyOf: ({ figure }) => figure.id,
    columns: [
      {
        id: 'period',
        head: say(LAW_EFFECT.period),
        value: ({ figure }) => figure.period,
        cell: ({ figure }) => formatDay(figure.period, language, 'short'),
      },
      ofFigure('value', series.label, ({ figure }) => figure, series.unit),
      ...(unsettled
        ? [
            {
              id: 'known',
              head: say(LAW_EFFECT.known),
              value: ({ settled }: Point) => say(settled ? LAW_EFFECT.whole : LAW_EFFECT.partly),
            },
          ]
        : []),
    ],
  };
  return (
    <div className={styles['series']}>
      <Chart
        title={answered ? series.sentence : series.label}
        note={[
          ...(answered ? [series.label] : []),
          series.definition,
          series.unit,
          say(LAW_EFFECT.axis),
        ].join(' · ')}
        description={described(series)}
        source={source}
        height={HEIGHT}
        draw={draw}
        table={points}
        onWhy={openWhy}
        onEvent={focusEvent}
        footnote={[...(answered ? [] : [series.sentence]), ...series.notes].join(' ')}
      />
      {series.target !== null && series.targets.length > 1 && (
        <LawChoice
          name="target"
          value={series.target}
          options={series.targets.map(({ period, label }) => [period, label])}
        />
      )}
      {answered && <Lines series={series} source={source} />}
    </div>
  );
}

/** The ends of the series and of every line, in words. */
function described({ label, points, lines, outcome }: LawSeriesView): string {
  const ends = [points[0], points.at(-1)].flatMap((point) => point?.figure ?? []);
  return [
    `${label} ${ends.map(({ period, text }) => `${period}: ${text}`).join(', ')}`,
    ...lines.map(({ window, begins, expected }) => `${window}: ${begins.text}–${expected.text}`),
    ...(outcome ? [`${outcome.period}: ${outcome.text}`] : []),
  ].join('. ');
}

function ofFigure<Row>(
  id: string,
  head: string,
  of: (row: Row) => FigureView,
  unit?: string,
  signed = false,
): Column<Row> {
  return {
    id,
    head,
    ...(unit === undefined ? {} : { unit }),
    numeric: true,
    value: (row) => of(row).value,
    cell: (row) => <Figure figure={of(row)} withUnit={false} signed={signed} />,
  };
}

type LinesProps = { readonly series: LawSeriesView; readonly source: string };

function Lines({ series, source }: LinesProps) {
  const say = useSay();
  const { outcome } = series;
  const isMonthly = series.target?.includes('-') ?? false;
  const model: TableModel<CarriedLineView> = {
    title: `${say(LAW_EFFECT.lines)}: ${series.label}`,
    rows: series.lines,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'window', head: say(LAW_EFFECT.window), value: ({ window }) => window },
      ofFigure('n', say(LAW_EFFECT.n), ({ n }) => n),
      ofFigure(
        'slope',
        say(LAW_EFFECT.slope[isMonthly ? 'month' : 'year']),
        ({ slope }) => slope,
        undefined,
        true,
      ),
      ofFigure('expected', say(LAW_EFFECT.expected), ({ expected }) => expected),
      ...(outcome
        ? [ofFigure<CarriedLineView>('outcome', say(LAW_EFFECT.outcome), () => outcome)]
        : []),
      ofFigure(
        'difference',
        say(LAW_EFFECT.difference),
        ({ difference }) => difference,
        undefined,
        true,
      ),
    ],
  };
  return <DataTable model={model} source={source} captionHidden />;
}
