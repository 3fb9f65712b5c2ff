import type { FigureView, OverviewView, ReconciliationView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import { OVERVIEW } from './words.ts';

type Row = ReconciliationView['rows'][number];

type ReconciliationSectionProps = {
  readonly overview: OverviewView;
  readonly reconciliation: ReconciliationView;
};

/** Whether invoices, ledger and parts agree, to the öre. */
export function ReconciliationSection({ overview, reconciliation }: ReconciliationSectionProps) {
  const say = useSay();
  const words = OVERVIEW.reconciliation;
  const amount = (
    id: Exclude<keyof Row, 'year'>,
    figureOf: (row: Row) => FigureView,
  ): Column<Row> => ({
    id,
    head: say(words[id]),
    unit: say(OVERVIEW.vintages.kronor),
    numeric: true,
    decimals: 2,
    value: (row) => figureOf(row).value,
    cell: (row) => <Figure figure={figureOf(row)} withUnit={false} />,
  });
  const model: TableModel<Row> = {
    title: say(words.title),
    rows: reconciliation.rows,
    keyOf: ({ year }) => year,
    columns: [
      { id: 'year', head: say(words.year), value: ({ year }) => year },
      amount('charged', ({ charged }) => charged),
      amount('booked', ({ booked }) => booked),
      amount('difference', ({ difference }) => difference),
      amount('total', ({ total }) => total),
      amount('outsideParts', ({ outsideParts }) => outsideParts),
    ],
  };
  return (
    <Section title={say(words.title)} lead={reconciliation.sentence}>
      <DataTable model={model} source={sourceLine(overview.package)} captionHidden />
    </Section>
  );
}
