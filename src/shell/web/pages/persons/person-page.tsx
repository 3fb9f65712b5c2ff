import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PersonTimelineView } from '#shell/usecases';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import { ApiProblem, getJson } from '../../data/api.ts';
import { useLanguage } from '../../language/language.tsx';
import { OpeningForm } from './opening-form.tsx';
import { versionsIn } from './read-timeline.ts';
import { TimelineView } from './timeline/timeline-view.tsx';

const route = getRouteApi('/personer/$person');

/** One person, once somebody has said why; everything the register has believed is fetched once. */
export function PersonPage() {
  const { person } = route.useParams();
  const language = useLanguage();
  const client = useQueryClient();
  const queryKey = ['person', person];
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => getJson<PersonTimelineView>(`persons/${encodeURIComponent(person)}`, language),
    // Nothing of a person stays behind when the page is left.
    gcTime: 0,
    retry: false,
  });
  const versions = useMemo(() => (data ? versionsIn(data) : []), [data]);
  if (data) return <TimelineView view={data} versions={versions} />;
  if (error instanceof ApiProblem && error.problem.code === 'NOT_ALLOWED')
    return <OpeningForm person={person} onOpened={() => void client.resetQueries({ queryKey })} />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return <PageSkeleton />;
}
