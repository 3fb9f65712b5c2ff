import { useMemo } from 'react';
import type { ExpectedView, FigureView, OthersView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { Figure } from '../../components/figure.tsx';
import { DataTable } from '../../components/data-table.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { useWhy } from '../../components/use-why.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import { drawExpected } from './draw-expected.ts';
import { OTHERS } from './words.ts';

type Row = ExpectedView['rows'][number];

type ExpectedSectionProps = { readonly of: OthersView; readonly expected: ExpectedView };

const ROW = 28;

/** Persons here against the country's level, service by service, with exact intervals. */
export function ExpectedSection({ of, expected }: ExpectedSectionProps) {
  const say = useSay();
  const openWhy = useWhy();
  const source = sourceLine(of.package);
  const draw = useMemo(() => drawExpected(expected.rows), [expected]);
  const figure = (id: string, head: string, figureOf: (row: Row) => FigureView): Column<Row> => ({
    id,
    head,
    numeric: true,
    value: (row) => figureOf(row).value,
    cell: (row) => <Figure figure={figureOf(row)} withUnit={false} />,
  });
  const table: TableModel<Row> = {
    title: expected.title,
    rows: expected.rows,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'service', head: say(OTHERS.service), value: ({ label }) => label },
      figure('here', say(OTHERS.here), ({ here }) => here),
      figure('expected', say(OTHERS.expectedColumn), (row) => row.expected),
      figure('ratio', say(OTHERS.ratio), ({ ratio }) => ratio),
      figure('low', say(OTHERS.low), ({ low }) => low),
      figure('high', say(OTHERS.high), ({ high }) => high),
      { id: 'says', head: say(OTHERS.says), value: ({ says }) => says },
    ],
  };
  return (
    <Section title={say(OTHERS.expected)} lead={say(OTHERS.expectedLead)}>
      <Chart
        title={expected.title}
        note={`${say(OTHERS.expectedNote)} · ${expected.dateBasis}`}
        description={expected.rows
          .map(
            ({ label, ratio, low, high }) => `${label}: ${ratio.text} (${low.text}–${high.text})`,
          )
          .join('. ')}
        source={source}
        height={40 + expected.rows.length * ROW}
        draw={draw}
        table={table}
        onWhy={openWhy}
      />
      <DataTable model={table} source={source} captionHidden />
    </Section>
  );
}
