import { ApiProblem } from '../data/api.ts';
import { useSay } from '../language/language.tsx';
import styles from './notices.module.css';
import { NOTICE } from './words.ts';

type ProblemNoticeProps = { readonly error: unknown; readonly onRetry?: () => void };

/** A refusal as sentences: what is wrong, where, and what to do next. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const say = useSay();
  const problem = error instanceof ApiProblem ? error.problem : undefined;
  return (
    <div className={styles['problem']} role="alert">
      <p className={styles['title']}>{problem?.title ?? say(NOTICE.unexpected)}</p>
      <p>{problem?.detail ?? say(NOTICE.unexpectedDetail)}</p>
      {problem?.lookUp !== undefined && (
        <p>
          {say(NOTICE.lookUp)} {problem.lookUp}.
        </p>
      )}
      {problem?.findings && (
        <ul>
          {problem.findings.map(({ path, row, column, message }) => (
            <li key={`${path} ${row} ${column} ${message}`}>
              {placeOf(path, row, column, say(NOTICE.row), say(NOTICE.column))}
              {message}
            </li>
          ))}
        </ul>
      )}
      {onRetry && (
        <button type="button" className={styles['retry']} onClick={onRetry}>
          {say(NOTICE.retry)}
        </button>
      )}
    </div>
  );
}

function placeOf(
  path: string | undefined,
  row: number | undefined,
  column: string | undefined,
  rowWord: string,
  columnWord: string,
): string {
  const place = [
    path,
    row === undefined ? undefined : `${rowWord} ${row}`,
    column === undefined ? undefined : `${columnWord} ${column}`,
  ].filter((each) => each !== undefined);
  return place.length === 0 ? '' : `${place.join(', ')}: `;
}
