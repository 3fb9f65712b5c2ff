import { type ReactNode, useRef } from 'react';
import { useSay } from '../language/language.tsx';
import field from './field.module.css';
import styles from './file-drop.module.css';
import { ProblemNotice } from './problem-notice.tsx';
import { useDrop } from './use-drop.ts';
import { FILES } from './words.ts';

/** What the system's own dialog offers where a table is asked for. */
export const TABLE_ENDINGS = '.csv,.txt,.tsv,.xlsx';

type FileDropProps = {
  readonly onFiles: (files: readonly File[]) => void;
  /** What is taken: form, columns, size. */
  readonly accepted: string;
  /** All files where left out. */
  readonly endings?: string;
  readonly multiple?: boolean;
  /** Why the latest file was refused; shown beside. */
  readonly error?: unknown;
  /** Other ways in. */
  readonly children?: ReactNode;
};

/** Files from the disk: dropped anywhere on the page, or chosen with a button. */
export function FileDrop({
  onFiles,
  accepted,
  endings,
  multiple = false,
  error,
  children,
}: FileDropProps) {
  const say = useSay();
  const chooser = useRef<HTMLInputElement>(null);
  const said = multiple ? FILES.several : FILES.one;
  return (
    <div className={styles['block']} data-screen-only>
      <div className={styles['zone']}>
        <p>{say(said.drop)}</p>
        <button type="button" className={field['button']} onClick={() => chooser.current?.click()}>
          {say(said.choose)}
        </button>
        <p className={styles['accepted']}>{accepted}</p>
        {children}
        <input
          ref={chooser}
          type="file"
          accept={endings}
          multiple={multiple}
          hidden
          aria-label={say(said.choose)}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </div>
      {error !== undefined && error !== null && <ProblemNotice error={error} />}
      <DropAnywhere onFiles={onFiles} />
    </div>
  );
}

/** Takes files dropped on the page, and says so while they are held over it. */
export function DropAnywhere({ onFiles }: Pick<FileDropProps, 'onFiles'>) {
  const say = useSay();
  const isOver = useDrop(onFiles);
  return isOver ? (
    <div className={styles['over']} aria-hidden="true">
      {say(FILES.release)}
    </div>
  ) : null;
}
