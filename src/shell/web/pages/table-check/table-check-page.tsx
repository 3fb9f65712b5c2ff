import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { TableChecksView } from '#shell/api';
import { DataTable } from '../../components/data-table.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SaveMenu } from '../../components/save-menu.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Page, Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import type { CheckedTable, Finding } from './check-table.ts';
import { FindingList } from './finding-list.tsx';
import { findingsTable } from './findings-table.ts';
import { MarkedTable } from './marked-table.tsx';
import { TABLE_CHECK_PAGE } from './page-words.ts';
import { resultSentence, sizeSentence } from './sentences.ts';
import { TableChooser } from './table-chooser.tsx';
import styles from './table-check.module.css';
import { useCheck } from './use-check.ts';
import { CHECK } from './words.ts';

const route = getRouteApi('/granska-tabell');

/** Granska tabell: where a printed table contradicts itself, shown in the table. */
export function TableCheckPage() {
  const say = useSay();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const { table: published } = route.useSearch();
  const { state, ofFile, ofPublished, stop } = useCheck();
  useEffect(() => {
    if (published !== undefined) ofPublished(published);
  }, [published, ofPublished]);
  const choose = (table: string | undefined) =>
    void navigate({
      search: ({ lang, municipality }) => ({
        ...(lang === undefined ? {} : { lang }),
        ...(municipality === undefined ? {} : { municipality }),
        ...(table === undefined ? {} : { table }),
      }),
    });
  const again = () => {
    stop();
    choose(undefined);
  };
  const checked = state.kind === 'checked' ? state.checks : undefined;
  return (
    <Page
      title={say(TABLE_CHECK_PAGE.title)}
      heading={checked ? resultSentence(checked, language) : say(CHECK.start)}
      lead={
        checked
          ? checked.tables.map((table) => sizeSentence(table, language)).join(' ')
          : say(CHECK.lead)
      }
      controls={
        state.kind === 'checked' ? (
          <button type="button" className={field['button']} onClick={again} data-screen-only>
            {say(CHECK.another)}
          </button>
        ) : undefined
      }
    >
      {state.kind === 'refused' && <ProblemNotice error={state.error} />}
      {(state.kind === 'none' || state.kind === 'refused') && (
        <TableChooser
          onFile={(file) => {
            choose(undefined);
            ofFile(file);
          }}
          onPublished={choose}
        />
      )}
      {state.kind === 'working' && <Working onCancel={again} />}
      {checked && <Checked checks={checked} />}
    </Page>
  );
}

/** Shown only when the answer is not at once there. */
function Working({ onCancel }: { readonly onCancel: () => void }) {
  const say = useSay();
  return (
    <div className={styles['working']} role="status">
      <p>{say(CHECK.working)}</p>
      <progress aria-label={say(CHECK.working)} />
      <button type="button" className={field['button']} onClick={onCancel}>
        {say(CHECK.cancel)}
      </button>
    </div>
  );
}

const Checked = ({ checks }: { readonly checks: TableChecksView }) =>
  checks.tables.map((table) => (
    <OneTable key={table.file} table={table} alone={checks.tables.length === 1} />
  ));

function OneTable({ table, alone }: { readonly table: CheckedTable; readonly alone: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const [chosen, choose] = useState<Finding | undefined>(table.findings[0]);
  const model = findingsTable(table, language);
  const source = `${say(CHECK.source)}: ${table.file}`;
  return (
    <>
      <Section title={alone ? say(CHECK.table) : table.file}>
        <div className={styles['desk']}>
          <MarkedTable table={table} chosen={chosen} onChoose={choose} />
          {table.findings.length > 0 && (
            <div className={styles['side']}>
              <div className={styles['sideHead']}>
                <h3>{say(CHECK.findings)}</h3>
                <SaveMenu model={model} source={source} />
              </div>
              <FindingList table={table} chosen={chosen} onChoose={choose} />
            </div>
          )}
        </div>
        {table.unread.length > 0 && (
          <p className={styles['limits']}>
            {table.unread.length} {say(CHECK.unreadCount)}
          </p>
        )}
      </Section>
      <Section title={say(CHECK.relations)} lead={say(CHECK.relationsLead)}>
        {table.relations.length === 0 ? (
          <p>{say(CHECK.noRelations)}</p>
        ) : (
          <DataTable
            model={relationsTable(table, say(CHECK.relation), say(CHECK.holds), say(CHECK.cells))}
            source={source}
            captionHidden
          />
        )}
      </Section>
    </>
  );
}

const relationsTable = (
  { file, relations }: CheckedTable,
  relation: string,
  holds: string,
  cells: string,
): TableModel<CheckedTable['relations'][number]> => ({
  title: `${relation} ${file}`,
  rows: relations,
  keyOf: ({ expression }) => expression,
  columns: [
    { id: 'relation', head: relation, value: ({ expression }) => expression },
    {
      id: 'holds',
      head: holds,
      unit: cells,
      numeric: true,
      value: (each) => each.holds / each.of,
      cell: (each) => `${each.holds}/${each.of}`,
    },
  ],
});
