import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ChangesView, ChangeView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { getJson } from '../../data/api.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatInstant } from '../../numbers/format.ts';
import { INTAKE } from './words.ts';

type Change = ChangesView['changes'][number];
const route = getRouteApi('/intag');

/** Everything that was taken in or typed, the latest first; each opens to what it did. */
export function HistorySection() {
  const say = useSay();
  const language = useLanguage();
  const { change } = route.useSearch();
  const history = useInfiniteQuery({
    queryKey: ['changes', language],
    queryFn: ({ pageParam }) =>
      getJson<ChangesView>('changes', language, pageParam === 0 ? {} : { before: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ changes, more }) => (more ? changes.at(-1)?.changeId : undefined),
  });
  const changes = history.data?.pages.flatMap((page) => page.changes) ?? [];
  const model = useHistoryModel(changes);
  return (
    <Section title={say(INTAKE.history)} lead={say(INTAKE.historyLead)} id="historik">
      {history.error && <ProblemNotice error={history.error} />}
      {change !== undefined && <OneChange changeId={Number(change)} />}
      {history.data && changes.length === 0 && <EmptyState title={say(INTAKE.noHistory)} />}
      {changes.length > 0 && <DataTable model={model} source={say(INTAKE.history)} captionHidden />}
      {history.hasNextPage && (
        <button
          type="button"
          className={field['button']}
          onClick={() => void history.fetchNextPage()}
          data-screen-only
        >
          {say(INTAKE.earlier)}
        </button>
      )}
    </Section>
  );
}

function useHistoryModel(changes: readonly Change[]): TableModel<Change> {
  const say = useSay();
  const language = useLanguage();
  return {
    title: say(INTAKE.history),
    rows: changes,
    keyOf: ({ changeId }) => String(changeId),
    columns: [
      {
        id: 'change',
        head: say(INTAKE.change),
        value: ({ changeId }) => changeId,
        cell: ({ changeId }) => (
          <Link
            from="/intag"
            to="."
            search={(now) => ({ ...now, change: String(changeId) })}
            resetScroll={false}
            aria-label={`${say(INTAKE.openChange)} ${changeId}`}
          >
            {changeId}
          </Link>
        ),
      },
      {
        id: 'file',
        head: say(INTAKE.file),
        value: ({ source }) => source ?? say(INTAKE.typed),
      },
      { id: 'rows', head: say(INTAKE.rows), numeric: true, value: ({ rows }) => rows },
      {
        id: 'when',
        head: say(INTAKE.when),
        value: ({ recordedAt }) => recordedAt,
        cell: ({ recordedAt }) => formatInstant(recordedAt, language),
      },
      { id: 'who', head: say(INTAKE.who), value: ({ actor }) => actor },
      { id: 'why', head: say(INTAKE.why), value: ({ reason }) => reason },
    ],
  };
}

type Kind = ChangeView['kinds'][number];

function OneChange({ changeId }: { readonly changeId: number }) {
  const say = useSay();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const found = useQuery({
    queryKey: ['change', changeId, language],
    queryFn: () => getJson<ChangeView>(`changes/${changeId}`, language),
  });
  const title = `${say(INTAKE.change)} ${changeId}`;
  const close = () =>
    void navigate({ search: ({ change: _open, ...rest }) => rest, resetScroll: false });
  if (found.error) return <ProblemNotice error={found.error} />;
  if (!found.data) return null;
  const { source, actor, reason, recordedAt, kinds } = found.data;
  const model: TableModel<Kind> = {
    title,
    rows: kinds,
    keyOf: ({ kind }) => kind,
    columns: [
      { id: 'kind', head: say(INTAKE.kind), value: ({ label }) => label },
      {
        id: 'recorded',
        head: say(INTAKE.recorded),
        numeric: true,
        value: ({ recorded }) => recorded,
      },
      { id: 'closed', head: say(INTAKE.closed), numeric: true, value: ({ closed }) => closed },
    ],
  };
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>
        {source ?? say(INTAKE.typed)}. {formatInstant(recordedAt, language)}, {actor}: {reason}.
      </p>
      {kinds.length === 0 ? (
        <p>{say(INTAKE.nothingChanged)}</p>
      ) : (
        <DataTable model={model} source={title} captionHidden toolsHidden />
      )}
      <button type="button" className={field['button']} onClick={close} data-screen-only>
        {say(INTAKE.closeChange)}
      </button>
    </section>
  );
}
