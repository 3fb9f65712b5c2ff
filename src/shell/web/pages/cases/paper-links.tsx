import { useLanguage, useSay } from '../../language/language.tsx';
import styles from './cases.module.css';
import { DECISION } from './decision-words.ts';

type PaperLinksProps = { readonly what: string; readonly path: string };

/** A paper of the case, to take out in its formats. */
export function PaperLinks({ what, path }: PaperLinksProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <p className={styles['tools']} data-screen-only>
      <span>{what}</span>
      {(['docx', 'pdf'] as const).map((format) => (
        <a
          key={format}
          className={styles['download']}
          href={`/api/${path}?format=${format}&lang=${language}`}
          download
        >
          {say(DECISION[format])}
        </a>
      ))}
    </p>
  );
}
