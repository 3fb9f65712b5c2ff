import { useMemo } from 'react';
import { Chart } from '../../components/chart/chart.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { ToldNumber } from '../../components/told.tsx';
import { useTold } from '../../components/use-told.ts';
import { useSay } from '../../language/language.tsx';
import { formatPercent } from '../../numbers/format.ts';
import { drawSplit, type SplitCost } from './draw-split.ts';
import { EQUALISATION } from './words.ts';

type SplitChartProps = {
  /** Must keep its identity while nothing in it has changed. */
  readonly costs: readonly SplitCost[];
  readonly own: string | undefined;
  readonly source: string;
  readonly year: string;
  /** What the names of the terms begin with. */
  readonly terms: '' | 'kept.';
};

const HEIGHT = 280;

/** Standard costs parted in volumes and personnel, as a picture with its table. */
export function SplitChart({ costs, own, source, year, terms }: SplitChartProps) {
  const say = useSay();
  const open = useTold();
  const labels = useMemo(
    () => ({ volume: say(EQUALISATION.volume), personnel: say(EQUALISATION.personnel) }),
    [say],
  );
  const draw = useMemo(
    () => drawSplit({ costs, own, labels, told: (part, code) => `${terms}${part}:${code}` }),
    [costs, own, labels, terms],
  );
  const mine = costs.find(({ code }) => code === own);
  const kronor = (id: 'standard' | 'volume' | 'personnel', head: string): Column<SplitCost> => ({
    id,
    head,
    unit: say(EQUALISATION.krPerInhabitant),
    numeric: true,
    value: (cost) => cost[id],
    cell: (cost) => <ToldNumber told={`${terms}${id}:${cost.code}`} value={cost[id]} />,
  });
  const table: TableModel<SplitCost> = {
    title: `${say(EQUALISATION.split)}, ${year}`,
    rows: costs,
    keyOf: ({ code }) => code,
    strong: ({ code }) => code === own,
    columns: [
      { id: 'name', head: say(EQUALISATION.municipality), value: ({ name }) => name },
      kronor('volume', labels.volume),
      kronor('personnel', labels.personnel),
      kronor('standard', say(EQUALISATION.standard)),
    ],
  };
  return (
    <Chart
      title={
        mine
          ? say(
              EQUALISATION.splitOf(
                mine.name,
                (of) => formatPercent(mine.personnel / mine.standard, of),
                year,
              ),
            )
          : `${say(EQUALISATION.split)}, ${year}`
      }
      note={say(EQUALISATION.splitNote)}
      description={(mine ? [mine] : costs)
        .map(({ name, volume, personnel }) =>
          [
            name,
            `${labels.volume} ${Math.round(volume)}`,
            `${labels.personnel} ${Math.round(personnel)}`,
          ].join(', '),
        )
        .join('. ')}
      source={source}
      height={HEIGHT}
      draw={draw}
      table={table}
      onWhy={open}
    />
  );
}
