import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import styles from './intake.module.css';
import { INTAKE } from './words.ts';

/** Two ways in: files of any known format, or one notice typed by hand. */
export function FileChooser({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const say = useSay();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles['drop']} data-screen-only>
      <p>{say(INTAKE.drop)}</p>
      <button type="button" className={field['button']} onClick={() => chooser.current?.click()}>
        {say(INTAKE.choose)}
      </button>
      <p className={styles['limits']}>{say(INTAKE.limits)}</p>
      <Link to="/intag/besked">{say(INTAKE.byHand)}</Link>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={say(INTAKE.choose)}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
