import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import field from '../../components/field.module.css';
import { FileDrop, TABLE_ENDINGS } from '../../components/file-drop.tsx';
import { packagesQuery } from '../../data/queries.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import styles from './table-check.module.css';
import { CHECK } from './words.ts';

const FIRST_TO_TRY = 'jonkoping/J21';

type TableChooserProps = {
  readonly onFile: (file: File) => void;
  readonly onPublished: (address: string) => void;
  /** Why the latest table was refused. */
  readonly error: unknown;
};

/** Two ways in: a file of one's own, or a published table to learn from. */
export function TableChooser({ onFile, onPublished, error }: TableChooserProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const packages = useQuery(packagesQuery(language)).data ?? [];
  const hasFirst = packages.some(({ id: packageId, tables }) =>
    tables.some((table) => `${packageId}/${table.id}` === FIRST_TO_TRY),
  );
  return (
    <div className={styles['ways']}>
      <FileDrop
        onFiles={([file]) => file && onFile(file)}
        accepted={say(CHECK.limits)}
        endings={TABLE_ENDINGS}
        error={error}
      />
      <div className={styles['published']}>
        <label htmlFor={id}>{say(CHECK.published)}</label>
        <select
          id={id}
          className={field['input']}
          value=""
          onChange={(event) => onPublished(event.target.value)}
        >
          <option value="">{say(CHECK.pick)}</option>
          {packages.map(({ id: packageId, title, tables }) => (
            <optgroup key={packageId} label={title}>
              {tables.map((table) => (
                <option key={table.id} value={`${packageId}/${table.id}`}>
                  {table.id} {table.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {hasFirst && (
          <>
            <p>{say(CHECK.publishedHint)}</p>
            <button
              type="button"
              className={field['button']}
              onClick={() => onPublished(FIRST_TO_TRY)}
            >
              {say(CHECK.tryFirst)}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
