import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView, Paper } from '#shell/usecases';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { getJson } from '../../data/api.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { DECISION } from './decision-words.ts';
import styles from './letter.module.css';

/** The decision letter as the person will read it; fetched when somebody wants to see it. */
export function LetterPreview({ view }: { readonly view: CaseView }) {
  const say = useSay();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['case', view.id, 'letter', view.recorded.length, language],
    queryFn: () => getJson<Paper>(`cases/${view.id}/letter/preview`, language),
    enabled: open,
    gcTime: 0,
    retry: false,
  });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(DECISION.preview)}</summary>
      {error && <ProblemNotice error={error} />}
      {data && (
        <article className={styles['letter']} lang={data.language}>
          <p>
            <strong>{data.sender}</strong>
            <br />
            {data.date} · {data.reference}
          </p>
          <p>{data.receiver.join(', ')}</p>
          <h3>{data.title}</h3>
          {data.blocks.map((block, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a letter is read in its order and never changes here
            <LetterBlock key={index} block={block} />
          ))}
        </article>
      )}
    </details>
  );
}

function LetterBlock({ block }: { readonly block: Paper['blocks'][number] }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h4>{block.text}</h4> : <h5>{block.text}</h5>;
    case 'paragraph':
      return (
        <p>
          {block.text.map((span) =>
            typeof span === 'string' ? span : <strong key={span.strong}>{span.strong}</strong>,
          )}
        </p>
      );
    case 'list': {
      const items = block.items.map((item) => <li key={item}>{item}</li>);
      return block.numbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'facts':
      return (
        <dl>
          {block.rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <table>
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {block.columns.map(({ head, numeric }) => (
                <th key={head} scope="col" data-numeric={numeric}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two rows of a letter can say the same
              <tr key={index}>
                {row.map((cell, column) => (
                  <td
                    key={block.columns[column]?.head}
                    data-numeric={block.columns[column]?.numeric}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'picture':
      return <p>{block.alternative}</p>;
    case 'signature':
      return (
        <p>
          {block.name}
          <br />
          {block.title}
        </p>
      );
  }
}
