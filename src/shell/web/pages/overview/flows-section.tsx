import type { FlowsView, OverviewView } from '#shell/usecases';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import { FlowTable } from './flow-table.tsx';
import styles from './overview.module.css';
import { OVERVIEW } from './words.ts';
import { yearSpan } from './year-span.ts';

type FlowsSectionProps = { readonly overview: OverviewView; readonly flows: FlowsView };

/** New and ended in two periods compared, with intervals instead of verdicts. */
export function FlowsSection({ overview, flows }: FlowsSectionProps) {
  const say = useSay();
  const [before, after] = [yearSpan(flows.beforeYears), yearSpan(flows.afterYears)];
  const title = say(OVERVIEW.flows.title(before, after));
  return (
    <Section title={title} lead={flows.sentence}>
      <FlowTable title={title} flows={flows} source={sourceLine(overview.package)} />
      {flows.caveats.map((caveat) => (
        <p key={caveat} className={styles['quiet']}>
          {caveat}
        </p>
      ))}
    </Section>
  );
}
