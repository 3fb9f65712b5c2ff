import { Link } from '@tanstack/react-router';
import type { AppealRow, AppealsView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatPercent } from '../../numbers/format.ts';
import { APPEALS, COURT_WORDS, JUDGMENT_WORDS, LEAVE_WORDS, WON_WORDS } from './appeal-words.ts';
import { useUnitPart } from './use-unit.ts';
import { UNIT } from './words.ts';

type Cohort = AppealsView['cohorts'][number];

/** The chain of every appeal, and counts with what they stand on, so that the question gets an honest answer. */
export function AppealsSection() {
  const say = useSay();
  const { data, error } = useUnitPart<AppealsView>('unit/appeals');
  return (
    <Section title={say(APPEALS.title)} lead={data?.sentence}>
      {error && <ProblemNotice error={error} />}
      {data && data.cohorts.length > 0 && <Counts cohorts={data.cohorts} />}
      {data?.appeals.length === 0 && (
        <EmptyState title={say(APPEALS.emptyTitle)}>
          <p>{say(APPEALS.emptyHow)}</p>
        </EmptyState>
      )}
      {data && data.appeals.length > 0 && <Chain appeals={data.appeals} />}
    </Section>
  );
}

function Counts({ cohorts }: { readonly cohorts: readonly Cohort[] }) {
  const say = useSay();
  const language = useLanguage();
  const written = (share: Cohort['refused']): string => {
    if (share === null) return '–';
    const { hits, of, interval } = share;
    const { low, high } = interval;
    return `${hits}/${of} (${formatPercent(low, language)}–${formatPercent(high ?? 1, language)})`;
  };
  const column = (id: 'refused' | 'appealed' | 'changed', head: string): Column<Cohort> => ({
    id,
    head,
    numeric: true,
    value: (cohort) => written(cohort[id]),
  });
  const model: TableModel<Cohort> = {
    title: say(APPEALS.counts),
    rows: cohorts,
    keyOf: ({ period }) => period,
    columns: [
      { id: 'year', head: say(APPEALS.year), value: ({ period }) => period },
      column('refused', say(APPEALS.refused)),
      column('appealed', say(APPEALS.appealedOf)),
      column('changed', say(APPEALS.changed)),
      { id: 'waiting', head: say(APPEALS.pending), numeric: true, value: ({ waiting }) => waiting },
    ],
  };
  return (
    <>
      <h3>{say(APPEALS.counts)}</h3>
      <p>{say(APPEALS.countsLead)}</p>
      <DataTable model={model} source={say(UNIT.source)} captionHidden />
    </>
  );
}

function Chain({ appeals }: { readonly appeals: readonly AppealRow[] }) {
  const say = useSay();
  const judged = ({ judgments }: AppealRow): string =>
    judgments.length === 0
      ? say(APPEALS.waiting)
      : judgments
          .map(({ court, on, outcome, won, leave, issue, days }) =>
            [
              `${say(COURT_WORDS[court])} ${on}: ${say(JUDGMENT_WORDS[outcome])}`,
              won === null ? '' : say(WON_WORDS[won]),
              say(LEAVE_WORDS[leave]),
              issue,
              `${days} ${say(APPEALS.days)}`,
            ]
              .filter((part) => part !== '')
              .join(', '),
          )
          .join(' → ');
  const model: TableModel<AppealRow> = {
    title: say(APPEALS.chain),
    rows: appeals,
    keyOf: ({ id }) => id,
    columns: [
      {
        id: 'case',
        head: say(APPEALS.case),
        value: ({ reference }) => reference,
        cell: ({ id, reference }) => (
          <Link to="/arenden/$id" params={{ id }}>
            {reference}
          </Link>
        ),
      },
      { id: 'decided', head: say(APPEALS.decided), value: ({ decided }) => decided },
      { id: 'appealed', head: say(APPEALS.appealed), value: ({ appealed }) => appealed },
      {
        id: 'timely',
        head: say(APPEALS.timely),
        value: ({ timely }) =>
          say(timely === null ? APPEALS.untested : timely ? APPEALS.yes : APPEALS.no),
      },
      { id: 'sent', head: say(APPEALS.sent), value: ({ sent }) => sent },
      { id: 'judgments', head: say(APPEALS.outcome), value: judged },
    ],
  };
  return (
    <>
      <h3>{say(APPEALS.chain)}</h3>
      <DataTable model={model} source={say(UNIT.source)} captionHidden />
    </>
  );
}
