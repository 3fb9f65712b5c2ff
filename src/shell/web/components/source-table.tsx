import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { SourceView } from '#shell/usecases';
import { tableQuery } from '../data/queries.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { useWhy } from './use-why.ts';
import styles from './why-drawer.module.css';
import { WHY } from './words.ts';

/** The table as printed, with the figure's own cell marked; every other figure in it opens its own lineage. */
export function SourceTable({
  source,
  figure,
}: {
  readonly source: SourceView;
  readonly figure: string;
}) {
  const say = useSay();
  const openWhy = useWhy();
  const { data, error } = useQuery(tableQuery(source.packageId, source.table, useLanguage()));
  const marked = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    marked.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [data, figure]);
  if (error) return <ProblemNotice error={error} />;
  if (!data) return null;
  return (
    <>
      <p className={styles['caption']}>
        {data.title} ({data.file})
      </p>
      <div className={styles['source']} tabIndex={0} role="region" aria-label={say(WHY.table)}>
        <table>
          <thead>
            <tr>
              {data.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map(({ line, cells }) => (
              <tr key={line}>
                {cells.map(({ text, figureId }, place) => {
                  const own =
                    figureId === figure ||
                    (figureId === undefined &&
                      line === source.line &&
                      data.columns[place] === source.column);
                  const content =
                    figureId === undefined || own ? (
                      own ? (
                        <mark>{text}</mark>
                      ) : (
                        text
                      )
                    ) : (
                      <button type="button" onClick={() => openWhy(figureId)}>
                        {text}
                      </button>
                    );
                  return (
                    <td key={`${line} ${data.columns[place]}`} ref={own ? marked : null}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
