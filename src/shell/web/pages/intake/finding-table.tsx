import { useState } from 'react';
import { DataTable } from '../../components/data-table.tsx';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import type { QueuedFile } from './intake-queue.ts';
import styles from './intake.module.css';
import { INTAKE } from './words.ts';

type Fault = {
  readonly key: string;
  readonly file: string;
  readonly row: number | null;
  readonly place: string | null;
  readonly message: string;
};

const faultsOf = ({ key, file, state }: QueuedFile): readonly Fault[] =>
  state.kind !== 'answered' || state.taken.accepted
    ? []
    : state.taken.findings.map(({ row, column, path, message }, at) => ({
        key: `${key} ${at}`,
        file: file.name,
        row,
        place: column ?? path ?? null,
        message,
      }));

/** Every fault of every refused file, to be filtered and taken along. */
export function FindingTable({ files }: { readonly files: readonly QueuedFile[] }) {
  const say = useSay();
  const [filter, setFilter] = useState('');
  const all = files.flatMap(faultsOf);
  if (all.length === 0) return null;
  const wanted = filter.trim().toLowerCase();
  const holds = ({ file, row, place, message }: Fault): boolean =>
    `${file} ${row ?? ''} ${place ?? ''} ${message}`.toLowerCase().includes(wanted);
  const model: TableModel<Fault> = {
    title: say(INTAKE.findings),
    rows: all.filter(holds),
    keyOf: ({ key }) => key,
    columns: [
      { id: 'file', head: say(INTAKE.file), value: ({ file }) => file },
      { id: 'row', head: say(INTAKE.row), numeric: true, value: ({ row }) => row },
      { id: 'column', head: say(INTAKE.column), value: ({ place }) => place },
      {
        id: 'message',
        head: say(INTAKE.fault),
        value: ({ message }) => message,
        cell: ({ message }) => <span className={styles['sentence']}>{message}</span>,
      },
    ],
  };
  return (
    <Section title={say(INTAKE.findings)} lead={say(INTAKE.findingsLead)}>
      <div className={styles['filter']} data-screen-only>
        <Field label={say(INTAKE.filter)}>
          {(links) => (
            <input
              {...links}
              type="search"
              className={field['input']}
              value={filter}
              onChange={(event) => setFilter(event.target.value)}
            />
          )}
        </Field>
      </div>
      <DataTable model={model} source={say(INTAKE.source)} captionHidden />
    </Section>
  );
}
