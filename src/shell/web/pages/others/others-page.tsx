import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { OverviewView } from '#shell/usecases';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import { othersQuery } from '../../data/queries.ts';
import { useSource } from '../../frame/basis.ts';
import { Page, Section } from '../../frame/page.tsx';
import { PublishedPage } from '../../frame/published-page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { isDrawable, PanelChart } from '../overview/panel-chart.tsx';
import { BandSection } from './band-section.tsx';
import { ChildrenSection } from './children-section.tsx';
import { ExpectedSection } from './expected-section.tsx';
import { FileSection } from './file-section.tsx';
import { KoladaSection } from './kolada-section.tsx';
import styles from './others.module.css';
import { OTHERS } from './words.ts';

const route = getRouteApi('/andra-kommuner');

export function OthersPage() {
  return <PublishedPage>{(overview) => <Others overview={overview} />}</PublishedPage>;
}

function Others({ overview }: { readonly overview: OverviewView }) {
  const say = useSay();
  const { year, band } = route.useSearch();
  const { data, error, refetch } = useQuery({
    ...othersQuery(useSource(), band, useLanguage()),
    placeholderData: (before) => before,
  });
  const title = `${say(OTHERS.title)} · ${overview.area}`;
  if (error && !data)
    return (
      <Page title={title} heading={say(OTHERS.title)}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <PageSkeleton />;
  const panels = overview.panels.filter(isOfSeveral);
  return (
    <Page title={title} heading={data.heading}>
      {error && <ProblemNotice error={error} />}
      {panels.length > 0 && (
        <Section title={say(OTHERS.published)} lead={say(OTHERS.publishedLead)}>
          <div className={styles['panels']}>
            {panels.filter(isDrawable).map((panel) => (
              <PanelChart key={panel.id} overview={overview} panel={panel} year={year} />
            ))}
          </div>
          {panels
            .filter((panel) => !isDrawable(panel))
            .map((panel) => (
              <PanelChart key={panel.id} overview={overview} panel={panel} year={year} />
            ))}
        </Section>
      )}
      {data.expected && <ExpectedSection of={data} expected={data.expected} />}
      {data.children.length > 0 && <ChildrenSection of={data} />}
      {data.band && <BandSection of={data} band={data.band} />}
      <FileSection area={data.area} />
      <KoladaSection of={data} />
    </Page>
  );
}

/** A panel that lays more than one area beside each other. */
const isOfSeveral = ({ series }: OverviewView['panels'][number]): boolean =>
  new Set(series.flatMap(({ area }) => area ?? [])).size > 1;
