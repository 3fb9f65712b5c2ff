import { useSearch } from '@tanstack/react-router';
import { isRegister } from '../../data/queries.ts';
import { Section, Page } from '../../frame/page.tsx';
import { PublishedPage } from '../../frame/published-page.tsx';
import type { OverviewView, PanelView } from '#shell/usecases';
import { useSay } from '../../language/language.tsx';
import { AlarmList } from './alarm-list.tsx';
import { CostSection } from './cost-section.tsx';
import { costsOf } from './cost-model.ts';
import { EventList } from './event-list.tsx';
import { ExplainLinks } from './explain-links.tsx';
import { FlowsSection } from './flows-section.tsx';
import { KeyFigures } from './key-figures.tsx';
import styles from './overview.module.css';
import { PanelChart, isDrawable } from './panel-chart.tsx';
import { ReconciliationSection } from './reconciliation-section.tsx';
import { VintagesSection } from './vintages-section.tsx';
import { PlanningSection } from './planning-section.tsx';
import { OVERVIEW } from './words.ts';

export function OverviewPage() {
  return <PublishedPage>{(overview) => <Overview overview={overview} />}</PublishedPage>;
}

const THEMES: readonly PanelView['theme'][] = [
  'cost',
  'persons',
  'hours',
  'charges',
  'official_count',
  'comparison',
  'flow',
  'other',
];

function Overview({ overview }: { readonly overview: OverviewView }) {
  const say = useSay();
  const asked = useSearch({ strict: false, select: (search) => search.year });
  const year =
    asked !== undefined && overview.years.includes(asked) ? asked : overview.years.at(-1);
  const found = overview.headings.find((heading) => heading.year === year);
  const [total] = costsOf(overview);
  const [pictures, tables] = parted(
    overview.panels.filter(({ id }) => id !== total?.panel.id),
    isDrawable,
  );
  return (
    <Page
      title={`${say(OVERVIEW.title)} · ${overview.area}`}
      heading={found?.sentence ?? overview.heading}
    >
      <KeyFigures figures={found?.figures ?? []} />
      <ExplainLinks overview={overview} year={year} />
      <CostSection overview={overview} year={year} />
      <AlarmList alarms={overview.alarms} />
      {THEMES.map((theme) => (
        <Panels
          key={theme}
          theme={theme}
          overview={overview}
          panels={pictures.filter((panel) => panel.theme === theme)}
          year={year}
        />
      ))}
      {isRegister(overview.package.id) && <VintagesSection overview={overview} />}
      {overview.reconciliation && (
        <ReconciliationSection overview={overview} reconciliation={overview.reconciliation} />
      )}
      {overview.planning && <PlanningSection overview={overview} planning={overview.planning} />}
      {overview.flows && <FlowsSection overview={overview} flows={overview.flows} />}
      {overview.events.length > 0 && <EventList events={overview.events} />}
      {tables.length > 0 && (
        <Section title={say(OVERVIEW.tables)} lead={say(OVERVIEW.tablesLead)}>
          <div>
            {tables.map((panel) => (
              <PanelChart key={panel.id} overview={overview} panel={panel} year={year} />
            ))}
          </div>
        </Section>
      )}
      {overview.missing.length > 0 && (
        <Section title={say(OVERVIEW.missing)}>
          {overview.missing.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Section>
      )}
    </Page>
  );
}

const parted = <T,>(
  all: readonly T[],
  is: (each: T) => boolean,
): readonly [readonly T[], readonly T[]] => [all.filter(is), all.filter((each) => !is(each))];

type PanelsProps = {
  readonly theme: PanelView['theme'];
  readonly overview: OverviewView;
  readonly panels: readonly PanelView[];
  readonly year: string | undefined;
};

function Panels({ theme, overview, panels, year }: PanelsProps) {
  const say = useSay();
  const [first] = panels;
  if (first === undefined) return null;
  const isOwnCount = theme === 'official_count' && isRegister(overview.package.id);
  const shared =
    panels.length < 2
      ? []
      : first.caveats.filter((caveat) => panels.every(({ caveats }) => caveats.includes(caveat)));
  return (
    <Section
      title={say(OVERVIEW.themes[isOwnCount ? 'october' : theme])}
      lead={theme === 'official_count' && !isOwnCount ? say(OVERVIEW.officialLead) : undefined}
    >
      <div className={styles['panels']}>
        {panels.map((panel) => (
          <PanelChart key={panel.id} overview={overview} panel={panel} year={year} said={shared} />
        ))}
      </div>
      {shared.map((caveat) => (
        <p key={caveat} className={styles['quiet']}>
          {caveat}
        </p>
      ))}
    </Section>
  );
}
