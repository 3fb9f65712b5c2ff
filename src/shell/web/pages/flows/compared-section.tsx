import type { FlowsView, OverviewView } from '#shell/usecases';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import { FlowTable } from '../overview/flow-table.tsx';
import styles from './flows.module.css';
import { FLOWS } from './words.ts';

type ComparedSectionProps = { readonly overview: OverviewView; readonly flows: FlowsView };

/** The later half of the years against the earlier, with exact intervals; never what caused it. */
export function ComparedSection({ overview, flows }: ComparedSectionProps) {
  const say = useSay();
  const title = say(FLOWS.compared);
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
