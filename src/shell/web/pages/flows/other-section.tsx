import type { FigureView, FlowsPageView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import { FLOWS } from './words.ts';

type OtherSectionProps = {
  readonly flows: FlowsPageView;
  readonly table: FlowsPageView['others'][number];
};

/** A printed table of flows of its own kind, as what followed on withdrawn assistance. */
export function OtherSection({ flows, table }: OtherSectionProps) {
  const say = useSay();
  const model: TableModel<FigureView> = {
    title: table.title,
    rows: table.figures,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'what', head: say(FLOWS.what), value: ({ label }) => label },
      { id: 'period', head: say(FLOWS.period), value: ({ period }) => period },
      {
        id: 'count',
        head: say(FLOWS.count),
        numeric: true,
        value: ({ value }) => value,
        cell: (figure) => <Figure figure={figure} />,
      },
    ],
  };
  return (
    <Section title={table.title}>
      <DataTable model={model} source={sourceLine(flows.package)} captionHidden />
    </Section>
  );
}
