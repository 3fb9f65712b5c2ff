import { FACT_WORDS, type FactVersion, type KnownFact } from '#core/register';
import { dayBefore, dayOfInstant } from '#kernel';
import { DataTable } from '../../../components/data-table.tsx';
import type { Column, TableModel } from '../../../components/table-model.ts';
import { useLanguage, useSay } from '../../../language/language.tsx';
import { textAt } from '../read-timeline.ts';
import { keyOf } from './lanes.ts';
import styles from './timeline.module.css';
import { COLUMNS, TIMELINE } from './words.ts';

type FactsTableProps = {
  readonly facts: readonly KnownFact[];
  readonly title: string;
  readonly source: string;
  readonly textOf: (version: FactVersion) => string;
  readonly onOpen: (key: string) => void;
};

/** The same facts as the picture, one a row; those that hold on the day asked for stand out. */
export function FactsTable({ facts, title, source, textOf, onOpen }: FactsTableProps) {
  const say = useSay();
  const language = useLanguage();
  const column = (
    id: keyof typeof COLUMNS,
    value: (fact: KnownFact) => string | null,
  ): Column<KnownFact> => ({ id, head: say(COLUMNS[id]), value });
  const days = (id: keyof typeof COLUMNS, value: (fact: KnownFact) => string | null) => ({
    ...column(id, value),
    cell: (fact: KnownFact) => <span className={styles['day']}>{value(fact)}</span>,
  });
  const model: TableModel<KnownFact> = {
    title,
    rows: facts,
    keyOf,
    strong: ({ holds, kind }) => holds && kind === 'decision',
    columns: [
      column('kind', ({ kind }) => FACT_WORDS[kind][language]),
      {
        ...column('text', textOf),
        cell: (fact) => (
          <button type="button" className={styles['link']} onClick={() => onOpen(keyOf(fact))}>
            {textOf(fact)}
          </button>
        ),
      },
      days('from', ({ valid }) => valid.from),
      days('to', ({ valid }) => (valid.to === null ? null : dayBefore(valid.to))),
      days('decided', (fact) => textAt(fact, 'decided') ?? null),
      days('known', (fact) => textAt(fact, 'known') ?? textAt(fact, 'received') ?? null),
      days('recorded', ({ recordedBy }) => dayOfInstant(recordedBy.recordedAt)),
      column('source', ({ recordedBy }) => recordedBy.source),
    ],
  };
  return facts.length === 0 ? (
    <p>{say(TIMELINE.notKnownThen)}</p>
  ) : (
    <DataTable model={model} source={source} captionHidden />
  );
}
