import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { mayUse, useSession } from '../../door/session.ts';
import { Page } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatNumber } from '../../numbers/format.ts';
import { DutyList } from './duty-list.tsx';
import styles from './duties.module.css';
import { DUTIES_PAGE } from './page-words.ts';
import { type DutiesSearch, STANDINGS, WHOSE } from './route.ts';
import { useDuties, useVerdict } from './use-duties.ts';
import { countsSentence, DUTIES, STANDING_WORDS, WHOSE_WORDS } from './words.ts';

const route = getRouteApi('/bevakning');

/** Bevakning: what there is to do today, what hurts the person most first. */
export function DutiesPage() {
  const say = useSay();
  const language = useLanguage();
  const search = route.useSearch();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } =
    useDuties(search);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const taking = useVerdict(() => setChosen(new Set()));
  const mayChange = mayUse(useSession(), 'change_persons') === true;
  const board = data?.pages[0];
  return (
    <Page
      title={say(DUTIES_PAGE.title)}
      heading={board === undefined ? say(DUTIES_PAGE.title) : `${countsSentence(board, language)}.`}
      lead={<p>{say(DUTIES.lead)}</p>}
    >
      <Filters search={search} kinds={board?.kinds ?? []} />
      {chosen.size > 0 && (
        <p className={styles['chosen']}>
          <button
            type="button"
            className={field['button']}
            disabled={taking.isPending}
            onClick={() => taking.mutate({ verdict: 'taken', duties: [...chosen] })}
          >
            {say(DUTIES.takeChosen)} ({formatNumber(chosen.size, language)})
          </button>
        </p>
      )}
      {taking.error && <ProblemNotice error={taking.error} />}
      {error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : data === undefined || board === undefined ? (
        <Skeleton height={480} />
      ) : board.total === 0 ? (
        <EmptyState title={say(DUTIES.none)}>
          <p>{say(DUTIES.noneHow)}</p>
        </EmptyState>
      ) : (
        <>
          <DutyList
            duties={data.pages.flatMap(({ duties }) => duties)}
            total={board.total}
            mayChange={mayChange}
            chosen={chosen}
            onChoose={setChosen}
            onEnd={() => hasNextPage && !isFetchingNextPage && void fetchNextPage()}
          />
          <p className={styles['quiet']} data-screen-only>
            {say(DUTIES.keys)}
          </p>
        </>
      )}
    </Page>
  );
}

type FiltersProps = {
  readonly search: DutiesSearch;
  readonly kinds: readonly {
    readonly kind: string;
    readonly label: string;
    readonly count: number;
  }[];
};

function Filters({ search, kinds }: FiltersProps) {
  const say = useSay();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const change = (own: { [Name in keyof DutiesSearch]?: DutiesSearch[Name] | undefined }) =>
    void navigate({
      search: ({ whose, standing, kind, person, ...shared }) => {
        const next = { whose, standing, kind, person, ...own };
        return {
          ...shared,
          ...(next.whose ? { whose: next.whose } : {}),
          ...(next.standing ? { standing: next.standing } : {}),
          ...(next.kind ? { kind: next.kind } : {}),
          ...(next.person ? { person: next.person } : {}),
        };
      },
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={styles['filters']} data-screen-only>
      <div className={styles['tabs']} role="group" aria-label={say(DUTIES.whose)}>
        {WHOSE.map((whose) => (
          <button
            key={whose}
            type="button"
            aria-pressed={(search.whose ?? 'all') === whose}
            onClick={() => change({ whose: whose === 'all' ? undefined : whose })}
          >
            {say(WHOSE_WORDS[whose])}
          </button>
        ))}
      </div>
      <div className={styles['tabs']} role="group" aria-label={say(DUTIES.standing)}>
        {STANDINGS.map((standing) => (
          <button
            key={standing}
            type="button"
            aria-pressed={(search.standing ?? 'left') === standing}
            onClick={() =>
              change({ standing: standing === 'left' ? undefined : standing, kind: undefined })
            }
          >
            {say(STANDING_WORDS[standing])}
          </button>
        ))}
      </div>
      <Field label={say(DUTIES.kind)}>
        {(links) => (
          <select
            {...links}
            className={field['input']}
            value={search.kind ?? ''}
            onChange={({ target }) => change({ kind: target.value || undefined })}
          >
            <option value="">{say(DUTIES.everyKind)}</option>
            {kinds.map(({ kind, label, count }) => (
              <option key={kind} value={kind}>
                {label} ({formatNumber(count, language)})
              </option>
            ))}
          </select>
        )}
      </Field>
      {search.person !== undefined && (
        <p className={styles['quiet']}>
          {say(DUTIES.onePerson)}{' '}
          <button
            type="button"
            className={styles['link']}
            onClick={() => change({ person: undefined })}
          >
            {say(DUTIES.everybody)}
          </button>
        </p>
      )}
    </div>
  );
}
