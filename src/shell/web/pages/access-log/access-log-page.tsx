import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { AccessLogStanding, AccessLogView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { DayField } from '../../components/day-field.tsx';
import { readDayText } from '../../components/day-text.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { today } from '../../components/today.ts';
import { getJson } from '../../data/api.ts';
import { Page } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatNumber } from '../../numbers/format.ts';
import styles from './access-log.module.css';
import { useEntryModel } from './entry-model.tsx';
import { ACCESS_LOG_PAGE } from './page-words.ts';
import { ACCESS_LOG } from './words.ts';

const route = getRouteApi('/atkomstlogg');

/** Åtkomstlogg: whether it is whole, then who did what with whose data, when and why. */
export function AccessLogPage() {
  const say = useSay();
  const language = useLanguage();
  const standing = useQuery({
    queryKey: ['access-log', 'standing', language],
    queryFn: () => getJson<AccessLogStanding>('access-log/standing', language),
    staleTime: 0,
  });
  const { data } = standing;
  const heading =
    data === undefined
      ? say(ACCESS_LOG_PAGE.title)
      : data.brokenAt === null
        ? `${say(ACCESS_LOG.whole)}: ${formatNumber(data.entries, language)} ${say(ACCESS_LOG.entries)}`
        : `${say(ACCESS_LOG.broken)} ${formatNumber(data.brokenAt, language)}`;
  return (
    <Page
      title={say(ACCESS_LOG_PAGE.title)}
      heading={heading}
      lead={
        <>
          <p>{say(data?.brokenAt ? ACCESS_LOG.brokenLead : ACCESS_LOG.lead)}</p>
          {data?.last && (
            <p className={styles['last']}>
              {say(ACCESS_LOG.last)} <code>{data.last}</code>
            </p>
          )}
        </>
      }
      controls={<Filters />}
    >
      {standing.error && <ProblemNotice error={standing.error} />}
      <Entries />
    </Page>
  );
}

/** The day to read; who and whom are chosen in the table. */
function Filters() {
  const say = useSay();
  const { on, person, account } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(on ?? '');
  const choose = (text: string) => {
    setTyped(text);
    const day = readDayText(text, today());
    if (day !== undefined || text === '')
      void navigate({
        search: ({ on: _on, ...rest }) => (day === undefined ? rest : { ...rest, on: day }),
        resetScroll: false,
      });
  };
  const wrong = typed !== '' && readDayText(typed, today()) === undefined;
  const narrowed = on !== undefined || person !== undefined || account !== undefined;
  return (
    <>
      <DayField
        label={say(ACCESS_LOG.day)}
        value={typed}
        onChange={choose}
        fault={wrong ? say(ACCESS_LOG.noDay) : undefined}
      />
      {narrowed && (
        <button
          type="button"
          className={field['button']}
          onClick={() => {
            setTyped('');
            void navigate({
              search: ({ on: _on, person: _person, account: _account, ...rest }) => rest,
              resetScroll: false,
            });
          }}
        >
          {say(ACCESS_LOG.all)}
        </button>
      )}
    </>
  );
}

function Entries() {
  const say = useSay();
  const language = useLanguage();
  const { person, account, on } = route.useSearch();
  const log = useInfiniteQuery({
    queryKey: ['access-log', person, account, on, language],
    queryFn: ({ pageParam }) =>
      getJson<AccessLogView>('access-log', language, { person, account, on, before: pageParam }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const entries = log.data?.pages.flatMap((page) => page.entries) ?? [];
  const model = useEntryModel(entries);
  return (
    <>
      {log.error && <ProblemNotice error={log.error} />}
      {log.data && entries.length === 0 && <EmptyState title={say(ACCESS_LOG.nothing)} />}
      {entries.length > 0 && (
        <DataTable model={model} source={say(ACCESS_LOG_PAGE.title)} captionHidden />
      )}
      {log.hasNextPage && (
        <button
          type="button"
          className={`${field['button']} ${styles['earlier']}`}
          onClick={() => void log.fetchNextPage()}
          data-screen-only
        >
          {say(ACCESS_LOG.earlier)}
        </button>
      )}
    </>
  );
}
