import type { FlowComparisonView, FlowsView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { useSay } from '../../language/language.tsx';
import { OVERVIEW } from './words.ts';
import { yearSpan } from './year-span.ts';

type FlowTableProps = {
  readonly title: string;
  readonly flows: FlowsView;
  readonly source: string;
};

/** Flows before and after with their exact intervals, and what may be said of each. */
export function FlowTable({ title, flows, source }: FlowTableProps) {
  const say = useSay();
  const model: TableModel<FlowComparisonView> = {
    title,
    rows: flows.comparisons,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'group', head: say(OVERVIEW.flows.group), value: ({ label }) => label },
      {
        id: 'before',
        head: yearSpan(flows.beforeYears),
        numeric: true,
        value: ({ before }) => before.value,
        cell: ({ before }) => <Figure figure={before} withUnit={false} />,
      },
      {
        id: 'after',
        head: yearSpan(flows.afterYears),
        numeric: true,
        value: ({ after }) => after.value,
        cell: ({ after }) => <Figure figure={after} withUnit={false} />,
      },
      {
        id: 'ratio',
        head: say(OVERVIEW.flows.ratio),
        numeric: true,
        value: ({ rateRatio }) => rateRatio?.value ?? null,
        cell: ({ rateRatio }) => rateRatio && <Figure figure={rateRatio} withUnit={false} />,
      },
      {
        id: 'interval',
        head: say(OVERVIEW.flows.interval),
        numeric: true,
        value: ({ low, high }) => (low && high ? `${low.text}–${high.text}` : null),
        cell: ({ low, high }) =>
          low &&
          high && (
            <>
              <Figure figure={low} withUnit={false} />–<Figure figure={high} withUnit={false} />
            </>
          ),
      },
      {
        id: 'moved',
        head: say(OVERVIEW.flows.moved),
        numeric: true,
        value: ({ moved }) => moved?.value ?? null,
        cell: ({ moved }) => moved && <Figure figure={moved} withUnit={false} />,
      },
      {
        id: 'conclusion',
        head: say(OVERVIEW.flows.statement),
        value: ({ conclusion }) => conclusion,
      },
    ],
  };
  return <DataTable model={model} source={source} captionHidden />;
}
