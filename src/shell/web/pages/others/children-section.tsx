import { useMemo } from 'react';
import type { FigureView, OthersView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { useWhy } from '../../components/use-why.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import { drawChildren } from './draw-children.ts';
import { OTHERS } from './words.ts';

type Row = OthersView['children'][number];

const HEIGHT = 220;

/** How large a part of those with assistance are children, under each law. */
export function ChildrenSection({ of }: { readonly of: OthersView }) {
  const say = useSay();
  const openWhy = useWhy();
  const source = sourceLine(of.package);
  const draw = useMemo(() => drawChildren(of.children), [of]);
  const share = (
    id: 'state' | 'lss',
    head: string,
    figureOf: (row: Row) => FigureView | null,
  ): Column<Row> => ({
    id,
    head,
    unit: say(OTHERS.percent),
    numeric: true,
    value: (row) => figureOf(row)?.value ?? null,
    cell: (row) => {
      const figure = figureOf(row);
      return figure && <Figure figure={figure} withUnit={false} />;
    },
  });
  const table: TableModel<Row> = {
    title: say(OTHERS.children),
    rows: of.children,
    keyOf: ({ year }) => year,
    columns: [
      { id: 'year', head: say(OTHERS.year), value: ({ year }) => year },
      share('state', 'SFB', ({ state }) => state),
      share('lss', 'LSS', ({ lss }) => lss),
    ],
  };
  return (
    <Section title={say(OTHERS.children)} lead={say(OTHERS.childrenLead)}>
      <Chart
        title={say(OTHERS.childrenShare)}
        note={say(OTHERS.childrenNote)}
        description={of.children
          .map(
            ({ year, state, lss }) => `${year}: SFB ${state?.text ?? '–'}, LSS ${lss?.text ?? '–'}`,
          )
          .join('. ')}
        source={source}
        height={HEIGHT}
        draw={draw}
        table={table}
        onWhy={openWhy}
      />
      <DataTable model={table} source={source} captionHidden />
    </Section>
  );
}
