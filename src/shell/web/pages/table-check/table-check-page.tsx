import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { TableChecksView } from '#shell/api';
import { DataTable } from '../../components/data-table.tsx';
import field from '../../components/field.module.css';
import { DropAnywhere } from '../../components/file-drop.tsx';
import { SaveMenu } from '../../components/save-menu.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Page, Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import type { CheckedTable, Finding } from './check-table.ts';
import { FindingList } from './finding-list.tsx';
import { findingsTable } from './findings-table.ts';
import { MarkedTable } from './marked-table.tsx';
import { TABLE_CHECK_PAGE } from './page-words.ts';
import { Grouped } from './grouped.tsx';
import { holdsSentence, relationText, resultSentence, sizeSentence } from './sentences.ts';
import { UnreadList } from './unread-list.tsx';
import { Working } from './working.tsx';
import type { Language } from '#kernel';
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
  const take = (file: File) => {
    choose(undefined);
    ofFile(file);
  };
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
      <p className={styles['unseen']} role="status">
        {checked && resultSentence(checked, language)}
      </p>
      {(state.kind === 'none' || state.kind === 'refused') && (
        <TableChooser
          onFile={take}
          onPublished={choose}
          error={state.kind === 'refused' ? state.error : undefined}
        />
      )}
      {state.kind === 'working' && <Working file={state.file} sent={state.sent} onCancel={again} />}
      {checked && (
        <>
          <DropAnywhere onFiles={([file]) => file && take(file)} />
          <Checked checks={checked} />
        </>
      )}
    </Page>
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
      <Section
        title={alone ? say(CHECK.table) : table.file}
        lead={alone ? undefined : `${resultSentence({ ...table, tables: [table] }, language)}.`}
      >
        <div className={styles['desk']}>
          <MarkedTable table={table} chosen={chosen} onChoose={choose} />
          {table.findings.length > 0 && (
            <div className={styles['side']}>
              <div className={styles['sideHead']}>
                <h3>{say(CHECK.findings)}</h3>
                <span data-screen-only>
                  <SaveMenu model={model} source={source} />
                </span>
              </div>
              <FindingList table={table} chosen={chosen} onChoose={choose} />
            </div>
          )}
        </div>
        <UnreadList table={table} />
      </Section>
      <Section
        title={alone ? say(CHECK.relations) : `${say(CHECK.relations)}: ${table.file}`}
        lead={say(CHECK.relationsLead)}
      >
        {table.relations.length === 0 ? (
          <p>{say(CHECK.noRelations)}</p>
        ) : (
          <DataTable model={relationsTable(table, language)} source={source} captionHidden />
        )}
      </Section>
    </>
  );
}

const relationsTable = (
  { file, relations }: CheckedTable,
  language: Language,
): TableModel<CheckedTable['relations'][number]> => ({
  title: `${CHECK.relation[language]} ${file}`,
  rows: relations,
  keyOf: ({ expression }) => expression,
  columns: [
    {
      id: 'relation',
      head: CHECK.relation[language],
      value: ({ expression }) => relationText(expression, language),
      cell: ({ expression }) => <Grouped text={relationText(expression, language)} />,
    },
    {
      id: 'holds',
      head: CHECK.holds[language],
      numeric: true,
      value: (each) => holdsSentence(each, language),
    },
  ],
});
