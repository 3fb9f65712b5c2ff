import { useQuery } from '@tanstack/react-query';
import type { OverviewView, PublishedUnknownView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Figure } from '../../components/figure.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { publishedUnknownQuery } from '../../data/queries.ts';
import { Page, Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { UNKNOWN } from './words.ts';

type Late = PublishedUnknownView['late'][number];

/** What printed tables can say of late knowledge, and what it takes to know more. */
export function PublishedUnknown({ overview }: { readonly overview: OverviewView }) {
  const say = useSay();
  const { data, error, refetch } = useQuery(
    publishedUnknownQuery(overview.package.id, useLanguage()),
  );
  const title = `${say(UNKNOWN.title)} · ${overview.area}`;
  if (error)
    return (
      <Page title={title} heading={say(UNKNOWN.title)}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <PageSkeleton />;
  const model: TableModel<Late> = {
    title: say(UNKNOWN.published.title),
    rows: data.late,
    keyOf: ({ figure }) => figure.id,
    columns: [
      { id: 'what', head: say(UNKNOWN.published.what), value: ({ figure }) => figure.label },
      { id: 'booked', head: say(UNKNOWN.published.booked), value: ({ booked }) => booked },
      { id: 'refers', head: say(UNKNOWN.published.refersTo), value: ({ refersTo }) => refersTo },
      {
        id: 'amount',
        head: say(UNKNOWN.published.amount),
        numeric: true,
        value: ({ figure }) => figure.value,
        cell: ({ figure }) => <Figure figure={figure} signed />,
      },
    ],
  };
  return (
    <Page title={title} heading={data.heading}>
      {data.late.length > 0 && (
        <Section title={say(UNKNOWN.published.title)} lead={say(UNKNOWN.published.lead)}>
          <DataTable model={model} source={sourceLine(overview.package)} captionHidden />
        </Section>
      )}
      <EmptyState title={say(UNKNOWN.published.emptyTitle)}>
        <p>{say(UNKNOWN.published.empty)}</p>
      </EmptyState>
    </Page>
  );
}
