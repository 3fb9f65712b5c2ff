import type { FlowComparisonView, FlowsView, OverviewView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import styles from './overview.module.css';
import { OVERVIEW } from './words.ts';
import { yearSpan } from './year-span.ts';

type FlowsSectionProps = { readonly overview: OverviewView; readonly flows: FlowsView };

/** New and ended in two periods compared, with intervals instead of verdicts. */
export function FlowsSection({ overview, flows }: FlowsSectionProps) {
  const say = useSay();
  const [before, after] = [yearSpan(flows.beforeYears), yearSpan(flows.afterYears)];
  const title = say(OVERVIEW.flows.title(before, after));
  const model: TableModel<FlowComparisonView> = {
    title,
    rows: flows.comparisons,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'group', head: say(OVERVIEW.flows.group), value: ({ label }) => label },
      {
        id: 'before',
        head: before,
        numeric: true,
        value: ({ before }) => before.value,
        cell: ({ before }) => <Figure figure={before} withUnit={false} />,
      },
      {
        id: 'after',
        head: after,
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
        id: 'conclusion',
        head: say(OVERVIEW.flows.statement),
        value: ({ conclusion }) => conclusion,
      },
    ],
  };
  return (
    <Section title={title} lead={flows.sentence}>
      <DataTable model={model} source={sourceLine(overview.package)} captionHidden />
      {flows.caveats.map((caveat) => (
        <p key={caveat} className={styles['quiet']}>
          {caveat}
        </p>
      ))}
    </Section>
  );
}
