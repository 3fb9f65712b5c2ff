import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { InboxRow, NoticeInbox, WaitView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { getJson } from '../../data/api.ts';
import { mayUse, useSession } from '../../door/session.ts';
import { Page, Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay, formatNumber } from '../../numbers/format.ts';
import { drawGaps, gapBins, gapTable } from './gaps.ts';
import styles from './notices.module.css';
import { NOTICES_PAGE } from './page-words.ts';
import { drawPathways, pathwayTable } from './pathways.ts';
import { UnmatchedSection } from './unmatched-section.tsx';
import { NOTICES, WAIT_WORDS } from './words.ts';

/** Besked: who waits for the municipality since Försäkringskassan decided, and how long people have waited. */
export function NoticesPage() {
  const say = useSay();
  const language = useLanguage();
  const mayType = mayUse(useSession(), 'take_files_in') === true;
  const mayChange = mayUse(useSession(), 'change_persons') === true;
  const { data, error, refetch } = useQuery({
    queryKey: ['notices', language],
    queryFn: () => getJson<NoticeInbox>('notices', language),
    staleTime: 0,
  });
  return (
    <Page
      title={say(NOTICES_PAGE.title)}
      heading={data === undefined ? say(NOTICES_PAGE.title) : headingOf(data, language)}
      lead={<p>{say(NOTICES.lead)}</p>}
      controls={mayType && <Link to="/intag/besked">{say(NOTICES.byHand)}</Link>}
    >
      {error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton height={320} />
      ) : (
        <>
          {data.rows.length === 0 ? (
            <EmptyState title={say(NOTICES.nobody)}>
              <p>{say(NOTICES.nobodyHow)}</p>
            </EmptyState>
          ) : (
            <ul className={styles['list']} aria-label={say(NOTICES.list)}>
              {data.rows.map((row) => (
                <Waiting key={row.person} row={row} />
              ))}
            </ul>
          )}
          {mayChange && <UnmatchedSection unmatched={data.unmatched} />}
          {data.gaps.length > 0 && <Waits inbox={data} />}
        </>
      )}
    </Page>
  );
}

function headingOf({ rows }: NoticeInbox, language: 'sv' | 'en'): string {
  const waiting = formatNumber(rows.length, language);
  const without = rows.filter(({ withoutSupport }) => withoutSupport !== null).length;
  if (rows.length === 0)
    return language === 'sv' ? 'Alla besked är hanterade' : 'All notices are handled';
  return language === 'sv'
    ? `${waiting} väntar på kontakt, ${formatNumber(without, language)} av dem utan stöd`
    : `${waiting} wait for contact, ${formatNumber(without, language)} of them without support`;
}

function Waiting({ row }: { readonly row: InboxRow }) {
  const say = useSay();
  const language = useLanguage();
  const { person, name, hidden, born, duties, known, withoutSupport, openCase } = row;
  return (
    <li>
      <p className={styles['who']}>
        <strong>{hidden ? say(NOTICES.hidden) : (name ?? say(NOTICES.nameless))}</strong>
        {born && (
          <span className={styles['quiet']}>
            {say(NOTICES.born)} {formatDay(born, language, 'short')}
          </span>
        )}
        <span className={withoutSupport === null ? styles['quiet'] : styles['without']}>
          {withoutSupport === null
            ? say(NOTICES.supported)
            : `${formatNumber(withoutSupport, language)} ${say(NOTICES.days)} ${say(NOTICES.without)}`}
        </span>
      </p>
      <ul>
        {duties.map(({ id, label, why }) => (
          <li key={id}>
            <span>{label}.</span> <span className={styles['quiet']}>{why}</span>
          </li>
        ))}
      </ul>
      <p className={styles['who']}>
        <span className={styles['quiet']}>
          {say(NOTICES.known)} {formatDay(known, language)}
        </span>
        {!hidden &&
          (openCase === null ? (
            <Link to="/arenden" search={{ person, because: 'fk_notice' }}>
              {say(NOTICES.openCase)}
            </Link>
          ) : (
            <Link
              to="/arenden/$id"
              params={{ id: openCase.id }}
              search={{ part: 'contact' }}
              preload={false}
            >
              {say(NOTICES.toCase)}
            </Link>
          ))}
      </p>
    </li>
  );
}

function Waits({ inbox: { waits, gaps, pathways } }: { readonly inbox: NoticeInbox }) {
  const say = useSay();
  const language = useLanguage();
  const bins = useMemo(() => gapBins(gaps), [gaps]);
  const gapDrawing = useMemo(() => drawGaps(bins), [bins]);
  const gapModel = useMemo(() => gapTable(bins, language), [bins, language]);
  const drawing = useMemo(() => drawPathways(pathways), [pathways]);
  const model = useMemo(() => pathwayTable(pathways, language), [pathways, language]);
  const open = gaps.filter(({ isOpen }) => isOpen).length;
  const told = say(
    NOTICES.gapsText(formatNumber(open, language), formatNumber(gaps.length - open, language)),
  );
  return (
    <Section title={say(NOTICES.waits)} lead={say(NOTICES.waitsLead)}>
      <Steps waits={waits} />
      <Chart
        title={say(NOTICES.gaps)}
        note={told}
        description={told}
        source={say(NOTICES.source)}
        height={200}
        draw={gapDrawing}
        table={gapModel}
      />
      {pathways.length > 0 && (
        <Chart
          title={say(NOTICES.pathways)}
          note={say(NOTICES.pathwaysText)}
          description={say(NOTICES.pathwaysText)}
          source={say(NOTICES.source)}
          height={260}
          draw={drawing}
          table={model}
        />
      )}
    </Section>
  );
}

function Steps({ waits }: { readonly waits: readonly WaitView[] }) {
  const language = useLanguage();
  const say = useSay();
  const model = useMemo<TableModel<WaitView>>(
    () => ({
      title: NOTICES.waits[language],
      rows: waits,
      keyOf: ({ step }) => step,
      columns: [
        {
          id: 'step',
          head: NOTICES.step[language],
          value: ({ step }) => WAIT_WORDS[step][language],
        },
        {
          id: 'count',
          head: NOTICES.come[language],
          numeric: true,
          value: ({ count }) => count,
          cell: ({ count, of }) =>
            `${formatNumber(count, language)} ${NOTICES.of[language]} ${formatNumber(of, language)}`,
        },
        ...(['median', 'longest'] as const).map((id) => ({
          id,
          head: NOTICES[id][language],
          unit: NOTICES.days[language],
          numeric: true,
          value: (wait: WaitView) => wait[id],
        })),
      ],
    }),
    [waits, language],
  );
  return <DataTable model={model} source={say(NOTICES.source)} captionHidden toolsHidden />;
}
