import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { OverviewView } from '#shell/usecases';
import { EmptyState } from '../components/empty-state.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { overviewQuery } from '../data/queries.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { useMunicipalities, useSource } from './basis.ts';
import { Page } from './page.tsx';
import { FRAME } from './words.ts';

/** A page that speaks of one municipality's published figures: waits for them, or says why there are none. */
export function PublishedPage({ children }: { children: (overview: OverviewView) => ReactNode }) {
  const say = useSay();
  const language = useLanguage();
  const { current, isPending, error, refetch } = useMunicipalities();
  const source = useSource();
  const overview = useQuery({
    ...overviewQuery(source, language),
    enabled: current !== undefined,
    placeholderData: (before) => before,
  });
  const fault = error ?? overview.error;
  if (fault) {
    const retry = () => void (error ? refetch() : overview.refetch());
    return (
      <Page title={say(FRAME.fault.title)} heading={say(FRAME.fault.title)}>
        <ProblemNotice error={fault} onRetry={retry} />
      </Page>
    );
  }
  if (overview.data) return children(overview.data);
  if (isPending || overview.isFetching) return <PageSkeleton />;
  return (
    <Page title={say(FRAME.noFigures.title)} heading={say(FRAME.noFigures.title)}>
      <EmptyState title={say(FRAME.noFigures.detail)} />
    </Page>
  );
}
