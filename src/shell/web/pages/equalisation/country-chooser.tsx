import field from '../../components/field.module.css';
import { FileDrop, TABLE_ENDINGS } from '../../components/file-drop.tsx';
import { useSay } from '../../language/language.tsx';
import { EXAMPLE_FILE } from './queries.ts';
import { EQUALISATION } from './words.ts';

type CountryChooserProps = {
  readonly onFile: (file: File) => void;
  readonly onExample: () => void;
  /** Why the latest table was refused. */
  readonly error: unknown;
};

/** The country's table from the disk, or the made-up one to try with. */
export function CountryChooser({ onFile, onExample, error }: CountryChooserProps) {
  const say = useSay();
  return (
    <FileDrop
      onFiles={([file]) => file && onFile(file)}
      accepted={say(EQUALISATION.limits)}
      endings={TABLE_ENDINGS}
      error={error}
    >
      <button type="button" className={field['button']} onClick={onExample}>
        {say(EQUALISATION.example)}
      </button>
      <a href="/api/equalisation/example" download={EXAMPLE_FILE}>
        {say(EQUALISATION.download)}
      </a>
    </FileDrop>
  );
}
