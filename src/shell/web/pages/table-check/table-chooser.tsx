import { useQuery } from '@tanstack/react-query';
import { type DragEvent, useId, useRef, useState } from 'react';
import field from '../../components/field.module.css';
import { packagesQuery } from '../../data/queries.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import styles from './table-check.module.css';
import { CHECK } from './words.ts';

const FIRST_TO_TRY = 'jonkoping/J21';

type TableChooserProps = {
  readonly onFile: (file: File) => void;
  readonly onPublished: (address: string) => void;
};

/** Two ways in: a file of one's own, or a published table to learn from. */
export function TableChooser({ onFile, onPublished }: TableChooserProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const packages = useQuery(packagesQuery(language)).data ?? [];
  const hasFirst = packages.some(({ id: packageId, tables }) =>
    tables.some((table) => `${packageId}/${table.id}` === FIRST_TO_TRY),
  );
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <div className={styles['ways']}>
      <div
        className={styles['drop']}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>
          {say(CHECK.drop)} {say(CHECK.or)}
        </p>
        <button type="button" className={field['button']} onClick={() => chooser.current?.click()}>
          {say(CHECK.choose)}
        </button>
        <p className={styles['limits']}>{say(CHECK.limits)}</p>
        <input
          ref={chooser}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx"
          hidden
          aria-label={say(CHECK.choose)}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
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
