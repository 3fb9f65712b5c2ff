import { getRouteApi } from '@tanstack/react-router';
import type { Day } from '#kernel';
import type { QuarterView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { mayUse, useSession } from '../../door/session.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatNumber } from '../../numbers/format.ts';
import { Downloads } from './downloads.tsx';
import { quartersUntil } from './quarters.ts';
import { ReasonField } from './reason-field.tsx';
import { SentMark } from './sent-mark.tsx';
import styles from './unit.module.css';
import { useUnitPart } from './use-unit.ts';
import { REPORTS, UNIT } from './words.ts';

const route = getRouteApi('/enhet');

type QuarterSectionProps = { readonly on: Day; readonly chosen: string | undefined };

/** The decisions that a quarter's reports tell of, their reasons, and the reports. */
export function QuarterSection({ on, chosen }: QuarterSectionProps) {
  const say = useSay();
  const navigate = route.useNavigate();
  const mayMark = mayUse(useSession(), 'lead_unit') === true;
  const [running, ...ended] = quartersUntil(on);
  const quarter = chosen ?? ended[0] ?? running;
  const choices = [...new Set([running, ...ended, quarter])];
  const { data, error } = useUnitPart<QuarterView>(`unit/quarters/${quarter}`);
  const nameOf = (each: string): string =>
    `${say(REPORTS.quarterWord)} ${each.slice(-1)} ${each.slice(0, 4)}${each === running ? `, ${say(REPORTS.running)}` : ''}`;
  return (
    <Section title={say(REPORTS.quarter)} lead={say(REPORTS.quarterLead)}>
      <div className={styles['fields']}>
        <Field label={say(REPORTS.choose)}>
          {(links) => (
            <select
              {...links}
              className={field['input']}
              value={quarter}
              onChange={({ target }) =>
                void navigate({
                  search: (search) => ({ ...search, quarter: target.value }),
                  resetScroll: false,
                })
              }
            >
              {choices.map((each) => (
                <option key={each} value={each}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {error && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton height={160} />}
      {data && <Late key={quarter} view={data} quarter={quarter} />}
      {(['inspectorate', 'council'] as const).map((receiver) => (
        <div key={receiver}>
          <Downloads
            what={say(REPORTS[receiver])}
            formats={['docx', 'pdf']}
            path={`unit/quarters/${quarter}/reports/${receiver}`}
          />
          {data && (
            <SentMark
              key={quarter}
              quarter={quarter}
              receiver={receiver}
              view={data}
              mayMark={mayMark}
            />
          )}
        </div>
      ))}
    </Section>
  );
}

type LateProps = { readonly view: QuarterView; readonly quarter: string };
type LateRow = QuarterView['late'][number];

function Late({ view, quarter }: LateProps) {
  const say = useSay();
  const language = useLanguage();
  const session = useSession();
  const writes = mayUse(session, 'lead_unit') === true;
  const { late, executed, ended } = view;
  const lacking = late.filter(({ reason }) => reason === null).length;
  const model: TableModel<LateRow> = {
    title: say(REPORTS.table),
    rows: late,
    keyOf: ({ stretch }) => stretch,
    columns: [
      { id: 'reference', head: say(REPORTS.reference), value: ({ reference }) => reference },
      { id: 'measure', head: say(REPORTS.measure), value: ({ label }) => label },
      { id: 'decided', head: say(REPORTS.decided), value: ({ decided }) => decided },
      { id: 'interrupted', head: say(REPORTS.interrupted), value: (row) => row.interrupted },
      { id: 'executed', head: say(REPORTS.executed), value: (row) => row.executed },
      {
        id: 'waited',
        head: say(REPORTS.waited),
        unit: say(UNIT.days),
        numeric: true,
        value: ({ daysWaited }) => daysWaited,
      },
      {
        id: 'reason',
        head: say(REPORTS.reason),
        value: ({ reason }) => reason,
        ...(writes ? { cell: (row) => <ReasonField row={row} quarter={quarter} /> } : {}),
      },
    ],
  };
  return (
    <>
      {!ended && <p>{say(REPORTS.notEnded)}</p>}
      {late.length === 0 ? (
        <EmptyState title={say(REPORTS.noneTitle)}>
          <p>{say(REPORTS.noneHow)}</p>
        </EmptyState>
      ) : (
        <>
          <p>
            {formatNumber(lacking, language)} {say(UNIT.of)} {formatNumber(late.length, language)}{' '}
            {say(REPORTS.lacking)}.
          </p>
          <DataTable model={model} source={say(UNIT.source)} captionHidden />
        </>
      )}
      {executed.length > 0 && (
        <p>
          {formatNumber(executed.length, language)} {say(REPORTS.carriedOut)}.
        </p>
      )}
    </>
  );
}
