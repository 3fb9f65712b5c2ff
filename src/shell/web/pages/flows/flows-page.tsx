import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { FlowsPageView, OverviewView } from '#shell/usecases';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import { flowsQuery } from '../../data/queries.ts';
import { useSource } from '../../frame/basis.ts';
import { Page } from '../../frame/page.tsx';
import { PublishedPage } from '../../frame/published-page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { ComparedSection } from './compared-section.tsx';
import { isGap } from './gap.ts';
import { HoursSection } from './hours-section.tsx';
import { MovesSection } from './moves-section.tsx';
import { OtherSection } from './other-section.tsx';
import { PrintedSection } from './printed-section.tsx';
import { ShiftedSection } from './shifted-section.tsx';
import { FLOWS } from './words.ts';

const route = getRouteApi('/floden');

export function FlowsPage() {
  return <PublishedPage>{(overview) => <Flows overview={overview} />}</PublishedPage>;
}

function Flows({ overview }: { readonly overview: OverviewView }) {
  const say = useSay();
  const { gap, before, after } = route.useSearch();
  const asked = { gap: isGap(gap) ? gap : undefined, before, after };
  const { data, error, refetch } = useQuery({
    ...flowsQuery(useSource(), asked, useLanguage()),
    placeholderData: (former) => former,
  });
  const title = `${say(FLOWS.title)} · ${overview.area}`;
  if (error)
    return (
      <Page title={title} heading={say(FLOWS.title)}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <PageSkeleton />;
  return (
    <Page title={title} heading={data.heading}>
      {isEmpty(data) && <EmptyState title={say(FLOWS.nothing)} />}
      {data.flows.length > 0 && <MovesSection flows={data} />}
      {overview.flows && <ComparedSection overview={overview} flows={overview.flows} />}
      {data.shifted && <ShiftedSection flows={data} shifted={data.shifted} />}
      {data.printed && <PrintedSection flows={data} printed={data.printed} />}
      {data.others.map((table) => (
        <OtherSection key={table.title} flows={data} table={table} />
      ))}
      {data.hours && <HoursSection flows={data} hours={data.hours} />}
    </Page>
  );
}

const isEmpty = ({ flows, others, shifted, printed, hours }: FlowsPageView): boolean =>
  flows.length + others.length === 0 && !shifted && !printed && !hours;
