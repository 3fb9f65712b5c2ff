import type { FlowComparisonView, FlowsView, OverviewView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import styles from './flows.module.css';
import { FLOWS } from './words.ts';

type ComparedSectionProps = { readonly overview: OverviewView; readonly flows: FlowsView };

/** The later half of the years against the earlier, with exact intervals; never what caused it. */
export function ComparedSection({ overview, flows }: ComparedSectionProps) {
  const say = useSay();
  const span = (years: readonly string[]): string => `${years[0] ?? ''}–${years.at(-1) ?? ''}`;
  const model: TableModel<FlowComparisonView> = {
    title: say(FLOWS.compared),
    rows: flows.comparisons,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'flow', head: say(FLOWS.flow), value: ({ label }) => label },
      {
        id: 'before',
        head: span(flows.beforeYears),
        numeric: true,
        value: ({ before }) => before.value,
        cell: ({ before }) => <Figure figure={before} withUnit={false} />,
      },
      {
        id: 'after',
        head: span(flows.afterYears),
        numeric: true,
        value: ({ after }) => after.value,
        cell: ({ after }) => <Figure figure={after} withUnit={false} />,
      },
      {
        id: 'ratio',
        head: say(FLOWS.ratio),
        numeric: true,
        value: ({ rateRatio }) => rateRatio?.value ?? null,
        cell: ({ rateRatio }) => rateRatio && <Figure figure={rateRatio} withUnit={false} />,
      },
      {
        id: 'interval',
        head: say(FLOWS.interval),
        numeric: true,
        value: ({ low, high }) => (low && high ? `${low.text}–${high.text}` : null),
      },
      { id: 'conclusion', head: say(FLOWS.conclusion), value: ({ conclusion }) => conclusion },
    ],
  };
  return (
    <Section title={say(FLOWS.compared)} lead={flows.sentence}>
      <DataTable model={model} source={sourceLine(overview.package)} captionHidden />
      {flows.caveats.map((caveat) => (
        <p key={caveat} className={styles['quiet']}>
          {caveat}
        </p>
      ))}
    </Section>
  );
}
