import field from '../../components/field.module.css';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatPercent } from '../../numbers/format.ts';
import styles from './table-check.module.css';
import { CHECK } from './words.ts';

type WorkingProps = {
  readonly file: string | undefined;
  /** How much of the file has been sent, from 0 to 1; undefined when nothing is sent. */
  readonly sent: number | undefined;
  readonly onCancel: () => void;
};

/** What is being done, and how far it has come; shown only when the answer is not at once there. */
export function Working({ file, sent, onCancel }: WorkingProps) {
  const say = useSay();
  const language = useLanguage();
  const sending = sent !== undefined && sent < 1;
  const words = say(sending ? CHECK.sending : CHECK.working);
  return (
    <div className={styles['working']}>
      <p>
        <span role="status">{words}</span> {sending && formatPercent(sent, language)}
      </p>
      <progress aria-label={words} {...(sending ? { value: sent } : {})} />
      {file !== undefined && <p className={styles['limits']}>{file}</p>}
      <button type="button" className={field['button']} onClick={onCancel}>
        {say(CHECK.cancel)}
      </button>
    </div>
  );
}
