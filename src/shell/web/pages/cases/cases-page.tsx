import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useMemo, useState } from 'react';
import type { CaseRow } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { ApiProblem } from '../../data/api.ts';
import { mayUse, useSession } from '../../door/session.ts';
import { Page } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay, formatInstant, formatNumber } from '../../numbers/format.ts';
import { OpeningForm } from '../persons/opening-form.tsx';
import type { Because } from './route.ts';
import styles from './cases.module.css';
import { CASES_PAGE } from './page-words.ts';
import { MATTER_WORDS } from './proposal-words.ts';
import { Select } from './select.tsx';
import { useCaseRows, useStep } from './use-case.ts';
import { BECAUSE_WORDS, CASES, STAGE_WORDS } from './words.ts';

const route = getRouteApi('/arenden');

/** Ärenden: all open cases, or one person's, where a new one can be opened. */
export function CasesPage() {
  const say = useSay();
  const language = useLanguage();
  const { person, because, mine, closed } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useCaseRows();
  const mayChange = mayUse(useSession(), 'change_persons') === true;
  const rows = useMemo(
    () =>
      (data ?? []).filter(
        (row) =>
          (person === undefined || row.person === person) &&
          (mine === undefined || row.mine) &&
          (closed === 'yes' || person !== undefined || row.stage !== 'closed'),
      ),
    [data, person, mine, closed],
  );
  const count = formatNumber(rows.length, language);
  const toggle = (name: 'mine' | 'closed') =>
    void navigate({
      search: ({ [name]: was, ...rest }) => (was ? rest : { ...rest, [name]: 'yes' as const }),
      replace: true,
    });
  return (
    <Page
      title={say(CASES_PAGE.title)}
      heading={
        data === undefined
          ? say(CASES_PAGE.title)
          : language === 'sv'
            ? `${count} ${rows.length === 1 ? 'ärende' : 'ärenden'}${person ? ' hos personen' : ''}`
            : `${count} ${rows.length === 1 ? 'case' : 'cases'}${person ? ' of the person' : ''}`
      }
      lead={<p>{say(CASES.lead)}</p>}
      controls={
        person === undefined && (
          <>
            {(
              [
                ['mine', CASES.onlyMine, mine],
                ['closed', CASES.withClosed, closed],
              ] as const
            ).map(([name, label, on]) => (
              <label key={name} className={styles['check']}>
                <input type="checkbox" checked={on === 'yes'} onChange={() => toggle(name)} />
                {say(label)}
              </label>
            ))}
          </>
        )
      }
    >
      {error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton height={320} />
      ) : rows.length === 0 ? (
        <EmptyState title={say(CASES.none)}>
          {person === undefined && <p>{say(CASES.noneHow)}</p>}
        </EmptyState>
      ) : (
        <CaseTable rows={rows} />
      )}
      {person !== undefined && mayChange && (
        <NewCase key={person} person={person} start={because ?? 'application'} />
      )}
    </Page>
  );
}

function CaseTable({ rows }: { readonly rows: readonly CaseRow[] }) {
  const language = useLanguage();
  const table = useMemo<TableModel<CaseRow>>(
    () => ({
      title: CASES_PAGE.title[language],
      rows,
      keyOf: ({ id }) => id,
      columns: [
        {
          id: 'person',
          head: CASES.person[language],
          value: ({ name, hidden }) =>
            hidden ? CASES.hidden[language] : (name ?? CASES.nameless[language]),
          cell: ({ id, name, hidden }) =>
            hidden ? (
              CASES.hidden[language]
            ) : (
              <Link to="/arenden/$id" params={{ id }} preload={false}>
                {name ?? CASES.nameless[language]}
              </Link>
            ),
        },
        {
          id: 'stage',
          head: CASES.stage[language],
          value: ({ stage }) => STAGE_WORDS[stage][language],
        },
        {
          id: 'matter',
          head: CASES.matter[language],
          value: ({ matter, because }) =>
            (matter === null ? BECAUSE_WORDS[because] : MATTER_WORDS[matter])[language],
        },
        {
          id: 'opened',
          head: CASES.opened[language],
          value: ({ opened }) => opened,
          cell: ({ opened }) => formatDay(opened, language, 'short'),
        },
        {
          id: 'changed',
          head: CASES.changed[language],
          value: ({ changed }) => changed,
          cell: ({ changed }) => formatInstant(changed, language),
        },
        { id: 'officer', head: CASES.officer[language], value: ({ officer }) => officer },
      ],
    }),
    [rows, language],
  );
  return <DataTable model={table} source={CASES.source[language]} captionHidden />;
}

function NewCase({ person, start }: { readonly person: string; readonly start: Because }) {
  const say = useSay();
  const navigate = useNavigate();
  const [because, setBecause] = useState(start);
  const [id] = useState(() => crypto.randomUUID());
  const step = useStep(
    () => void navigate({ to: '/arenden/$id', params: { id }, search: { part: 'contact' } }),
  );
  const open = () => step.mutate({ id, after: 0, body: { step: 'opened', person, because } });
  if (step.error instanceof ApiProblem && step.error.problem.code === 'NOT_ALLOWED')
    return <OpeningForm person={person} onOpened={open} />;
  return (
    <form
      className={styles['form']}
      aria-label={say(CASES.newCase)}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        open();
      }}
    >
      <h2>{say(CASES.newCase)}</h2>
      <Select
        label={say(CASES.because)}
        words={BECAUSE_WORDS}
        value={because}
        onChange={setBecause}
      />
      {step.error && <ProblemNotice error={step.error} />}
      <div className={styles['tools']}>
        <button type="submit" className={field['button']} disabled={step.isPending}>
          {say(CASES.open)}
        </button>
      </div>
    </form>
  );
}
