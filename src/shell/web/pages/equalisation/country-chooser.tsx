import { useRef } from 'react';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import styles from './equalisation.module.css';
import { EXAMPLE_FILE } from './queries.ts';
import { EQUALISATION } from './words.ts';

type CountryChooserProps = {
  readonly onFile: (file: File) => void;
  readonly onExample: () => void;
};

/** The country's table from the disk, or the made-up one to try with. */
export function CountryChooser({ onFile, onExample }: CountryChooserProps) {
  const say = useSay();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles['ways']} data-screen-only>
      <span>{say(EQUALISATION.drop)}</span>
      <button type="button" className={field['button']} onClick={() => chooser.current?.click()}>
        {say(EQUALISATION.choose)}
      </button>
      <button type="button" className={field['button']} onClick={onExample}>
        {say(EQUALISATION.example)}
      </button>
      <a href="/api/equalisation/example" download={EXAMPLE_FILE}>
        {say(EQUALISATION.download)}
      </a>
      <span className={styles['quiet']}>{say(EQUALISATION.limits)}</span>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        hidden
        aria-label={say(EQUALISATION.choose)}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
