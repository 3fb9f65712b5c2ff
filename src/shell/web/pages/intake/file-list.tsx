import { DataTable } from '../../components/data-table.tsx';
import field from '../../components/field.module.css';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { clear, type QueuedFile, stop } from './intake-queue.ts';
import styles from './intake.module.css';
import { doneOf, headingOf, stateWords } from './sentences.ts';
import { INTAKE } from './words.ts';

type FileListProps = { readonly files: readonly QueuedFile[]; readonly working: boolean };

/** Every file that was handed over, with what has become of it. */
export function FileList({ files, working }: FileListProps) {
  const say = useSay();
  const language = useLanguage();
  const model: TableModel<QueuedFile> = {
    title: say(INTAKE.files),
    rows: files,
    keyOf: ({ key }) => String(key),
    columns: [
      { id: 'file', head: say(INTAKE.file), value: ({ file }) => file.name },
      {
        id: 'format',
        head: say(INTAKE.format),
        value: ({ state }) => (state.kind === 'answered' ? state.taken.formatLabel : null),
      },
      {
        id: 'rows',
        head: say(INTAKE.rows),
        numeric: true,
        value: ({ state }) =>
          state.kind === 'answered' ? state.taken.rows : state.kind === 'taken' ? state.rows : null,
      },
      {
        id: 'result',
        head: say(INTAKE.result),
        value: ({ state }) => stateWords(state, language),
        cell: ({ file, state }) => (
          <span className={styles['state']} data-state={kindOf(state)}>
            {stateWords(state, language)}
            {(state.kind === 'sending' || state.kind === 'reading') && (
              <progress
                aria-label={`${file.name}: ${stateWords(state, language)}`}
                {...(state.kind === 'sending' ? { value: state.sent } : {})}
              />
            )}
          </span>
        ),
      },
    ],
  };
  return (
    <Section title={say(INTAKE.files)}>
      <div className={styles['all']} data-screen-only>
        <progress
          aria-label={say(INTAKE.progress)}
          value={doneOf(files)}
          max={files.length}
          hidden={!working}
        />
        <span role="status">{headingOf(files, working, language)}</span>
        {working ? (
          <button type="button" className={field['button']} onClick={stop}>
            {say(INTAKE.stop)}
          </button>
        ) : (
          <button type="button" className={field['button']} onClick={clear}>
            {say(INTAKE.clear)}
          </button>
        )}
      </div>
      <DataTable model={model} source={say(INTAKE.source)} captionHidden />
    </Section>
  );
}

const kindOf = (state: QueuedFile['state']): string =>
  state.kind === 'answered' ? (state.taken.accepted ? 'taken' : 'refused') : state.kind;
