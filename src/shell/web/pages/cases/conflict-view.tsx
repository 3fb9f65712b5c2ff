import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import styles from './cases.module.css';
import { CASES } from './words.ts';

type ConflictViewProps = {
  readonly name: string;
  readonly own: readonly string[];
  readonly theirs: readonly string[];
  readonly onKeepOwn: () => void;
  readonly onTakeTheirs: () => void;
};

/** Two officers have written in one form: both texts side by side, and a choice. Neither is lost. */
export function ConflictView({ name, own, theirs, onKeepOwn, onTakeTheirs }: ConflictViewProps) {
  const say = useSay();
  return (
    <section className={styles['conflict']} role="alert">
      <p>
        <strong>{name}</strong> {say(CASES.savedFirst)}
      </p>
      <div className={styles['sides']}>
        {(
          [
            [say(CASES.yours), own, say(CASES.keepYours), onKeepOwn],
            [name, theirs, say(CASES.takeTheirs), onTakeTheirs],
          ] as const
        ).map(([whose, lines, label, choose]) => (
          <div key={label}>
            <h3>{whose}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <button type="button" className={field['button']} onClick={choose}>
              {label}
            </button>
          </div>
        ))}
      </div>
    </section>
  );
}
