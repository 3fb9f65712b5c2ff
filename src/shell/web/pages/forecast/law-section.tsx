import type { FlowComparisonView, OverviewView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import { OVERVIEW } from '../overview/words.ts';
import { yearSpan } from '../overview/year-span.ts';
import styles from './forecast.module.css';
import { FORECAST } from './words.ts';

/** Flows before and after with exact intervals, and why a law cannot be judged by other municipalities. */
export function LawSection({ overview }: { readonly overview: OverviewView }) {
  const say = useSay();
  const { flows } = overview;
  if (!flows) return null;
  const model: TableModel<FlowComparisonView> = {
    title: say(FORECAST.flows),
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
    <Section title={say(FORECAST.flows)} lead={flows.sentence}>
      <DataTable model={model} source={sourceLine(overview.package)} captionHidden />
      <p className={styles['quiet']}>{say(FORECAST.national)}</p>
    </Section>
  );
}
