import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useSay } from '../../language/language.tsx';
import styles from './cases.module.css';
import { CASES } from './words.ts';

type DraftToolsProps = {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly savedAt: string | undefined;
  readonly error: unknown;
};

/** Undo, redo, and when the form was last saved. */
export function DraftTools({ undo, redo, canUndo, canRedo, savedAt, error }: DraftToolsProps) {
  const say = useSay();
  return (
    <>
      <div className={styles['tools']} data-screen-only>
        <button type="button" className={field['button']} onClick={undo} disabled={!canUndo}>
          {say(CASES.undo)}
        </button>
        <button type="button" className={field['button']} onClick={redo} disabled={!canRedo}>
          {say(CASES.redo)}
        </button>
        <span className={styles['quiet']} role="status">
          {savedAt !== undefined && `${say(CASES.saved)} ${savedAt}`}
        </span>
      </div>
      {error !== undefined && <ProblemNotice error={error} />}
    </>
  );
}
