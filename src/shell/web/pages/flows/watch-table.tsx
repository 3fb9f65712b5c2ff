import type { FigureView, FlowSeriesView, FlowsPageView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import styles from './flows.module.css';
import { FLOWS } from './words.ts';

type Change = NonNullable<FlowSeriesView['watch']['change']>;

/** Every flow's watch for a change of rate: when if ever, from what to what, and how sure that is. */
export function WatchTable({ flows }: { readonly flows: FlowsPageView }) {
  const say = useSay();
  const figure = (
    id: string,
    head: string,
    of: (change: Change) => FigureView,
  ): Column<FlowSeriesView> => ({
    id,
    head,
    numeric: true,
    value: ({ watch }) => (watch.change ? of(watch.change).value : null),
    cell: ({ watch }) => watch.change && <Figure figure={of(watch.change)} withUnit={false} />,
  });
  const model: TableModel<FlowSeriesView> = {
    title: say(FLOWS.watch),
    rows: flows.flows,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'flow', head: say(FLOWS.flow), value: ({ label }) => label },
      figure('probability', say(FLOWS.probability), ({ probability }) => probability),
      { id: 'year', head: say(FLOWS.likeliest), value: ({ watch }) => watch.change?.year ?? null },
      figure('share', say(FLOWS.share), ({ share }) => share),
      figure('before', say(FLOWS.rateBefore), ({ before }) => before),
      figure('after', say(FLOWS.rateAfter), ({ after }) => after),
    ],
  };
  return (
    <>
      <h3>{say(FLOWS.watch)}</h3>
      <DataTable model={model} source={sourceLine(flows.package)} captionHidden />
      {[flows.unsettled, say(FLOWS.watchNote)].map(
        (note) =>
          note !== null && (
            <p key={note} className={styles['quiet']}>
              {note}
            </p>
          ),
      )}
    </>
  );
}
