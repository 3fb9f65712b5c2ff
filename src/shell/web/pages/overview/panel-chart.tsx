import { useMemo } from 'react';
import type { OverviewView, PanelView, SeriesView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { readableUnit } from '../../numbers/readable-unit.ts';
import { seriesOf } from './cost-model.ts';
import { drawBars } from './draw-panel.ts';
import { drawLines } from './draw-lines.ts';
import styles from './overview.module.css';
import { panelTable } from './panel-table.ts';
import { usePageLinks } from './use-page-links.ts';
import { OVERVIEW } from './words.ts';

type PanelChartProps = {
  readonly overview: OverviewView;
  readonly panel: PanelView;
  readonly year: string | undefined;
  /** Caveats that the section has said already. */
  readonly said?: readonly string[];
};

const SMALL = 208;
const LARGE = 288;
const PERIOD = /^\d{4}(-\d{2}){0,2}$/;
// Areas more than this many times larger than the reader's own would press it flat against the axis.
const SAME_SIZE = 4;

/** One panel as the picture that suits it: bars with budget, lines side by side, or only its table. */
export function PanelChart({ overview, panel, year, said = [] }: PanelChartProps) {
  const say = useSay();
  const language = useLanguage();
  const links = usePageLinks(overview);
  const picture = useMemo(() => pictureOf(panel, overview, year), [panel, overview, year]);
  const table = panelTable(panel, say);
  if (picture === undefined)
    return (
      <details className={styles['table']}>
        <summary>{panel.title}</summary>
        <p className={styles['quiet']}>{panel.caveats.join(' ')}</p>
        <DataTable model={table} source={sourceLine(overview.package)} captionHidden />
      </details>
    );
  const { unit } = readableUnit(
    panel.unit,
    picture.series.flatMap(({ points }) => points.map(({ value }) => value)),
    language,
  );
  return (
    <Chart
      title={panel.title}
      note={`${panel.definition} · ${panel.dateBasis} · ${unit}`}
      description={picture.series
        .map(
          ({ label, points }) =>
            `${label}: ${points.map(({ period, text }) => `${period} ${text}`).join(', ')}`,
        )
        .join('. ')}
      source={sourceLine(overview.package)}
      height={picture.height}
      draw={picture.draw}
      table={table}
      footnote={
        [
          ...(picture.leftOut ? [say(OVERVIEW.onlyOwn)] : []),
          ...panel.caveats.filter((caveat) => !said.includes(caveat)),
        ].join(' ') || undefined
      }
      sourceShared
      wide={picture.series.length > 1 && picture.height === LARGE}
      {...links}
    />
  );
}

/** True when a panel is more than a table: at least one series over time. */
export const isDrawable = ({ series }: PanelView): boolean => series.some(overTime);

const overTime = ({ kind, points }: SeriesView): boolean =>
  kind !== 'deviation' && points.length > 1 && points.every(({ period }) => PERIOD.test(period));

function pictureOf(panel: PanelView, overview: OverviewView, year: string | undefined) {
  const drawable = panel.series.filter(overTime);
  if (drawable.length === 0) return undefined;
  const main = seriesOf(panel, 'outcome') ?? seriesOf(panel, 'flow');
  const yearly = drawable.every(({ points }) => points.every(({ period }) => period.length === 4));
  const budget = seriesOf(panel, 'budget');
  const single = drawable.length === (budget ? 2 : 1);
  if (main && single && yearly && main.points.length > 1) {
    const draw = drawBars(panel, main, budget, year, overview.events);
    return { draw, height: SMALL, series: drawable, leftOut: false };
  }
  const own = (series: SeriesView) => series.area === undefined || series.area === overview.area;
  const shown = ofSameSize(drawable, own);
  const height = shown.length > 1 ? LARGE : SMALL;
  const draw = drawLines(panel, shown, own, year, overview.events, height);
  return { draw, height, series: shown, leftOut: shown.length < drawable.length };
}

function ofSameSize(
  series: readonly SeriesView[],
  own: (series: SeriesView) => boolean,
): readonly SeriesView[] {
  const largest = ({ points }: SeriesView) =>
    Math.max(...points.map(({ value }) => Math.abs(value)));
  const mine = series.filter(own);
  if (mine.length === 0) return series;
  const limit = SAME_SIZE * Math.max(...mine.map(largest));
  return series.every((each) => largest(each) <= limit) ? series : mine;
}
