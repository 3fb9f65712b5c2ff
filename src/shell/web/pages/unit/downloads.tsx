import { useLanguage, useSay } from '../../language/language.tsx';
import styles from './unit.module.css';
import { REPORTS } from './words.ts';

type DownloadsProps = {
  /** What is taken out; every link says it together with its format. */
  readonly what: string;
  readonly formats: readonly ('docx' | 'pdf' | 'xlsx')[];
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
};

/** A paper in its formats, to take along. */
export function Downloads({ what, formats, path, query = {} }: DownloadsProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <p className={styles['downloads']} data-screen-only>
      <span>{what}</span>
      {formats.map((format) => (
        <a
          key={format}
          className={styles['download']}
          href={`/api/${path}?${new URLSearchParams({ ...query, format, lang: language }).toString()}`}
          aria-label={`${what}: ${say(REPORTS[format])}`}
          download
        >
          {say(REPORTS[format])}
        </a>
      ))}
    </p>
  );
}
