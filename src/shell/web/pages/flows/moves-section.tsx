import { useMemo } from 'react';
import type { FlowSeriesView, FlowsPageView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { useWhy } from '../../components/use-why.ts';
import { isRegister } from '../../data/queries.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import { drawMoves } from './draw-moves.ts';
import styles from './flows.module.css';
import { WatchTable } from './watch-table.tsx';
import { FLOWS } from './words.ts';

const HEIGHT = 200;

/** Every step between supports as one picture; all on one scale, so that they can be laid beside each other. */
export function MovesSection({ flows }: { readonly flows: FlowsPageView }) {
  const say = useSay();
  const source = sourceLine(flows.package);
  const years = useMemo(
    () =>
      [
        ...new Set(flows.flows.flatMap((series) => series.years.map(({ year }) => year))),
      ].toSorted(),
    [flows],
  );
  const most = Math.max(...flows.flows.flatMap((all) => all.years.map((each) => each.all.value)));
  return (
    <Section title={say(FLOWS.moves)} lead={say(FLOWS.movesLead)}>
      <div className={styles['panels']}>
        {flows.flows.map((series) => (
          <MovesChart key={series.id} series={series} years={years} most={most} source={source} />
        ))}
      </div>
      <WatchTable flows={flows} />
      {isRegister(flows.package.id) && (
        <p className={styles['quiet']}>{say(FLOWS.onlyAssistance)}</p>
      )}
    </Section>
  );
}

type MovesChartProps = {
  readonly series: FlowSeriesView;
  readonly years: readonly string[];
  readonly most: number;
  readonly source: string;
};

type Year = FlowSeriesView['years'][number];

function MovesChart({ series, years, most, source }: MovesChartProps) {
  const say = useSay();
  const openWhy = useWhy();
  const draw = useMemo(() => drawMoves(series, years, most), [series, years, most]);
  const column = (id: 'all' | 'children' | 'adults' | 'returns', head: string): Column<Year> => ({
    id,
    head,
    unit: say(FLOWS.persons),
    numeric: true,
    value: (year) => year[id]?.value ?? null,
    cell: (year) => {
      const figure = year[id];
      return figure && <Figure figure={figure} withUnit={false} />;
    },
  });
  const table: TableModel<Year> = {
    title: series.label,
    rows: series.years,
    keyOf: ({ year }) => year,
    columns: [
      { id: 'year', head: say(FLOWS.year), value: ({ year }) => year },
      column('all', say(FLOWS.all)),
      column('children', say(FLOWS.children)),
      column('adults', say(FLOWS.adults)),
      ...(series.years.some(({ returns }) => returns !== null)
        ? [column('returns', say(FLOWS.returns))]
        : []),
    ],
  };
  return (
    <Chart
      title={series.label}
      note={say(FLOWS.persons)}
      description={series.years
        .map(
          ({ year, all, children }) =>
            `${year}: ${all.text}, ${say(FLOWS.children)} ${children.text}`,
        )
        .concat(series.watch.sentence)
        .join('. ')}
      source={source}
      height={HEIGHT}
      draw={draw}
      table={table}
      onWhy={openWhy}
      footnote={series.watch.sentence}
      sourceShared
    />
  );
}
