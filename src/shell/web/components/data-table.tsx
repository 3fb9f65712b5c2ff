import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useLanguage, useSay } from '../language/language.tsx';
import { formatNumber } from '../numbers/format.ts';
import styles from './data-table.module.css';
import { useDensity } from './density.ts';
import { SaveMenu } from './save-menu.tsx';
import type { Column, TableModel } from './table-model.ts';
import { usePrinting } from './use-printing.ts';
import { TABLE } from './words.ts';

const VIRTUAL_FROM = 200;

type DataTableProps<Row> = {
  readonly model: TableModel<Row>;
  /** What the numbers rest on; it follows along when the table is saved. */
  readonly source: string;
  readonly captionHidden?: boolean;
  readonly toolsHidden?: boolean;
};

type Sorting = { readonly column: string; readonly descending: boolean };

export function DataTable<Row>({ model, source, captionHidden, toolsHidden }: DataTableProps<Row>) {
  const { density } = useDensity();
  const [sorting, setSorting] = useState<Sorting>();
  const rows = sorted(model, sorting);
  const scroller = useRef<HTMLDivElement>(null);
  const isPrinting = usePrinting();
  const long = rows.length > VIRTUAL_FROM && !isPrinting;
  // oxlint-disable-next-line react/incompatible-library -- what it gives is only used here, never memoised
  const virtual = useVirtualizer({
    count: long ? rows.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => (density === 'dense' ? 25 : 33),
    overscan: 20,
  });
  const items = virtual.getVirtualItems();
  const shown = long
    ? items.map(({ index }) => ({ row: rows[index], index }))
    : rows.map((row, index) => ({ row, index }));
  const above = long ? (items[0]?.start ?? 0) : 0;
  const below = long ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const sortBy = (column: string) =>
    setSorting((now) =>
      now?.column !== column
        ? { column, descending: false }
        : now.descending
          ? undefined
          : { column, descending: true },
    );
  return (
    <div className={styles['block']}>
      <div
        ref={scroller}
        className={styles['scroller']}
        data-long={long || undefined}
        tabIndex={0}
        role="region"
        aria-label={model.title}
      >
        <table className={styles['table']} data-density={density} aria-rowcount={rows.length + 1}>
          <caption className={captionHidden ? styles['captionHidden'] : undefined}>
            {model.title}
          </caption>
          <thead>
            <tr>
              {model.columns.map((column) => (
                <Head
                  key={column.id}
                  column={column}
                  sorting={sorting?.column === column.id ? sorting : undefined}
                  onSort={() => sortBy(column.id)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            <Spacer height={above} span={model.columns.length} />
            {shown.map(({ row, index }) =>
              row === undefined ? null : (
                <Row key={model.keyOf(row)} model={model} row={row} index={index} />
              ),
            )}
            <Spacer height={below} span={model.columns.length} />
          </tbody>
        </table>
      </div>
      {!toolsHidden && <Tools model={model} source={source} />}
    </div>
  );
}

function Tools<Row>({ model, source }: { model: TableModel<Row>; source: string }) {
  const say = useSay();
  const { density, setDensity } = useDensity();
  return (
    <div className={styles['tools']} data-screen-only>
      <button
        type="button"
        className={styles['tool']}
        onClick={() => setDensity(density === 'dense' ? 'airy' : 'dense')}
      >
        {say(density === 'dense' ? TABLE.airy : TABLE.dense)}
      </button>
      <SaveMenu model={model} source={source} />
    </div>
  );
}

type HeadProps<Row> = {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
  readonly onSort: () => void;
};

function Head<Row>({ column, sorting, onSort }: HeadProps<Row>) {
  const say = useSay();
  return (
    <th
      scope="col"
      data-numeric={column.numeric || undefined}
      data-divided={column.divided || undefined}
      aria-sort={
        sorting === undefined ? undefined : sorting.descending ? 'descending' : 'ascending'
      }
    >
      <button type="button" title={`${say(TABLE.sortBy)} ${column.head}`} onClick={onSort}>
        {column.head}
        <span className={styles['arrow']} aria-hidden="true">
          {sorting === undefined ? '' : sorting.descending ? '↓' : '↑'}
        </span>
        {column.unit !== undefined && <span className={styles['unit']}>{column.unit}</span>}
      </button>
    </th>
  );
}

type RowProps<Row> = {
  readonly model: TableModel<Row>;
  readonly row: Row;
  readonly index: number;
};

function Row<Row>({ model, row, index }: RowProps<Row>) {
  const language = useLanguage();
  return (
    <tr aria-rowindex={index + 2} data-strong={model.strong?.(row) || undefined}>
      {model.columns.map((column, place) => {
        const value = column.value(row);
        const shown =
          column.cell?.(row) ??
          (typeof value === 'number' ? formatNumber(value, language, column.decimals) : value);
        return place === 0 ? (
          <th key={column.id} scope="row">
            {shown}
          </th>
        ) : (
          <td
            key={column.id}
            data-numeric={column.numeric || undefined}
            data-divided={column.divided || undefined}
          >
            {shown}
          </td>
        );
      })}
    </tr>
  );
}

const Spacer = ({ height, span }: { height: number; span: number }) =>
  height === 0 ? null : (
    <tr aria-hidden="true">
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );

function sorted<Row>(model: TableModel<Row>, sorting: Sorting | undefined): readonly Row[] {
  const column = model.columns.find(({ id }) => id === sorting?.column);
  if (column === undefined) return model.rows;
  const sign = sorting?.descending === true ? -1 : 1;
  return model.rows.toSorted((a, b) => {
    const left = column.value(a);
    const right = column.value(b);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return typeof left === 'number' && typeof right === 'number'
      ? sign * (left - right)
      : sign * String(left).localeCompare(String(right), 'sv');
  });
}
