import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useEffect, useMemo, useRef } from 'react';
import { useSay } from '../../language/language.tsx';
import type { CheckedTable, Finding } from './check-table.ts';
import styles from './table-check.module.css';
import { CHECK } from './words.ts';

const ROW_HEIGHT = 30;
const VIRTUAL_FROM = 300;

type MarkedTableProps = {
  readonly table: CheckedTable;
  readonly chosen: Finding | undefined;
  readonly onChoose: (finding: Finding) => void;
};

type Mark = { readonly number: number; readonly finding: Finding };

const NUMBER = /^[-−+]?[\d\s.,\u00a0\u202f]+\s*%?$/;

/** The table as read, with the number of each finding in its cell and the chosen relation's cells framed. */
export function MarkedTable({ table, chosen, onChoose }: MarkedTableProps) {
  const say = useSay();
  const rows = table.cells ?? [];
  const long = rows.length > VIRTUAL_FROM;
  const scroller = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => marksOf(table), [table]);
  const related = useMemo(
    () => new Set((chosen?.cells ?? []).map(({ row, column }) => `${row} ${column}`)),
    [chosen],
  );
  const unread = useMemo(
    () => new Set(table.unread.map(({ row, column }) => `${row} ${column}`)),
    [table],
  );
  // oxlint-disable-next-line react/incompatible-library -- what it gives is only used here, never memoised
  const virtual = useVirtualizer({
    count: long ? rows.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
  });
  const { scrollToIndex } = virtual;
  useEffect(() => {
    if (chosen === undefined) return;
    if (long) scrollToIndex(chosen.at.row, { align: 'center' });
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector('[data-chosen]')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
  }, [chosen, long, scrollToIndex]);
  const items = virtual.getVirtualItems();
  const shown = long ? items.map(({ index }) => index) : [...rows.keys()];
  const above = long ? (items[0]?.start ?? 0) : 0;
  const below = long ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const width = (table.header?.length ?? 0) + 1;
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      data-long={long || undefined}
      tabIndex={0}
      role="region"
      aria-label={`${say(CHECK.table)} ${table.file}`}
    >
      <table className={styles['marked']} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col" className={styles['lineNumber']}>
              <span className={styles['unseen']}>{say(CHECK.line)}</span>
            </th>
            {(table.header ?? []).map((name, column) => (
              <th
                key={`${column} ${name}`}
                scope="col"
                data-numeric={(column > 0 && NUMBER.test(rows[0]?.[column] ?? '')) || undefined}
              >
                <Breakable text={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Space height={above} width={width} />}
          {shown.map((row) => (
            <tr key={row} aria-rowindex={row + 2}>
              <td className={styles['lineNumber']}>{table.lines?.[row]}</td>
              {(rows[row] ?? []).map((text, column) => {
                const place = `${row} ${column}`;
                const mark = marks.get(place);
                return (
                  <td
                    key={column}
                    data-numeric={(column > 0 && NUMBER.test(text)) || undefined}
                    data-related={related.has(place) || undefined}
                    data-unread={unread.has(place) || undefined}
                    data-kind={mark?.[0]?.finding.severity}
                    data-chosen={mark?.some(({ finding }) => finding === chosen) || undefined}
                    title={unread.has(place) ? say(CHECK.unread) : undefined}
                  >
                    {mark === undefined ? (
                      text
                    ) : (
                      <MarkedCell text={text} marks={mark} onChoose={onChoose} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          {below > 0 && <Space height={below} width={width} />}
        </tbody>
      </table>
    </div>
  );
}

type MarkedCellProps = {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly onChoose: (finding: Finding) => void;
};

function MarkedCell({ text, marks, onChoose }: MarkedCellProps) {
  const say = useSay();
  const first = marks[0];
  if (first === undefined) return text;
  const kind = say(CHECK[first.finding.severity]);
  const numbers = marks.map(({ number }) => number).join(', ');
  return (
    <button type="button" onClick={() => onChoose(first.finding)}>
      {text}
      <sup>{numbers}</sup>
      <span className={styles['unseen']}> {kind}</span>
    </button>
  );
}

function marksOf(table: CheckedTable): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, readonly Mark[]>();
  for (const [at, finding] of table.findings.entries()) {
    const place = `${finding.at.row} ${finding.at.column}`;
    marks.set(place, [...(marks.get(place) ?? []), { number: at + 1, finding }]);
  }
  return marks;
}

const Space = ({ height, width }: { readonly height: number; readonly width: number }) => (
  <tr aria-hidden="true">
    <td colSpan={width} style={{ height, padding: 0, border: 0 }} />
  </tr>
);

/** A column's name, which may be broken after an underscore. */
const Breakable = ({ text }: { readonly text: string }) =>
  text.split(/(?<=_)/).map((part, at) => (
    <Fragment key={at}>
      {part}
      <wbr />
    </Fragment>
  ));
