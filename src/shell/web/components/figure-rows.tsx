import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { figureRowsQuery } from '../data/queries.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { formatNumber } from '../numbers/format.ts';
import field from './field.module.css';
import { ProblemNotice } from './problem-notice.tsx';
import { Skeleton } from './skeleton.tsx';
import styles from './why-drawer.module.css';
import { WHY } from './words.ts';

/** The register's rows behind a figure, a page at a time; a person opens for those who may. */
export function FigureRows({ figure }: { readonly figure: string }) {
  const say = useSay();
  const language = useLanguage();
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useQuery({
    ...figureRowsQuery(figure, offset, language),
    placeholderData: (before) => before,
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={160} />;
  const { total, rows, columns } = data;
  if (total === 0) return <p className={styles['quiet']}>{say(WHY.noRows)}</p>;
  const last = data.offset + rows.length;
  const hasPersons = rows.some(({ person }) => person !== null);
  const written = (number: number) => formatNumber(number, language);
  return (
    <>
      <div className={styles['source']} tabIndex={0} role="region" aria-label={say(WHY.rows)}>
        <table>
          <thead>
            <tr>
              {hasPersons && <th scope="col">{say(WHY.person)}</th>}
              {columns.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, person, cells }) => (
              <tr key={id}>
                {person !== null && (
                  <td>
                    {person.id === null ? (
                      person.reference
                    ) : (
                      <Link to="/personer/$person" params={{ person: person.id }}>
                        {person.reference}
                      </Link>
                    )}
                  </td>
                )}
                {cells.map((text, place) => (
                  <td
                    key={columns[place]?.id}
                    data-numeric={columns[place]?.numeric === true || undefined}
                  >
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles['pager']}>
        <span className={styles['quiet']}>
          {say(WHY.ofAll(written(data.offset + 1), written(last), written(total)))}
        </span>
        {total > rows.length && (
          <span data-screen-only>
            <button
              type="button"
              className={field['button']}
              disabled={data.offset === 0}
              onClick={() => setOffset(Math.max(0, data.offset - PAGE))}
            >
              {say(WHY.before)}
            </button>{' '}
            <button
              type="button"
              className={field['button']}
              disabled={last >= total}
              onClick={() => setOffset(last)}
            >
              {say(WHY.next)}
            </button>
          </span>
        )}
      </div>
    </>
  );
}

const PAGE = 50;
