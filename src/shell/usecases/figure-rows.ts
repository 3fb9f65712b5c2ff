import {
  type Figure,
  parseRegisterAddress,
  type RowQuestion,
  rowsBehind,
  rowsBehindChange,
} from '#core/figures';
import {
  type Language,
  MINUTES_PER_HOUR,
  type Minutes,
  ok,
  type Ore,
  type Problem,
  refuse,
  type Result,
  type Words,
  words,
} from '#kernel';
import {
  type DecisionRow,
  listChargeRows,
  listDecisionChangeRows,
  listDecisionRows,
  listLedgerRows,
  listPerformedRows,
  type RowPage,
  type Store,
} from '#shell/store';
import { figureView, numberText } from './figure-view.ts';
import { figureIn, type Library } from './library.ts';
import { type CaseQuestion, rowsBehindUnknown } from './rows-behind-unknown.ts';
import type { FigureRowsView } from './views.ts';

export type FigureRowsQuestion = {
  readonly figure: string;
  readonly offset: number;
  /** Whether persons may be opened by the one who asks; else rows tell them apart and no more. */
  readonly mayOpen: boolean;
};

const PAGE = 50;
/** Signs of a person's id that are enough to tell persons of one municipality apart. */
const SHORT = 8;

type Column<Row> = {
  readonly id: string;
  readonly label: Words;
  readonly numeric?: boolean;
  readonly text: (row: Row, language: Language) => string;
};

/**
 * A page of the rows that one of the register's figures was counted or summed from, persons by reference and never by
 * name. NOT_FOUND for a figure that is no such, or that has no rows of its own.
 */
export async function figureRows(
  store: Store,
  library: Library,
  { figure: id, offset, mayOpen }: FigureRowsQuestion,
  language: Language,
): Promise<Result<FigureRowsView, Problem>> {
  const address = parseRegisterAddress(id);
  const asked = address
    ? rowsBehind(address)
    : (rowsBehindChange(id) ?? (await rowsBehindUnknown(store, id)));
  const found = figureIn(library, id);
  if (!found.ok) return found;
  if (!asked) return refuse(noRows(found.value));
  const page = { offset, size: PAGE };
  const view = <Row extends { readonly id: string; readonly person?: string }>(
    { total, rows }: RowPage<Row>,
    columns: readonly Column<Row>[],
  ): FigureRowsView => ({
    figure: figureView(found.value, language),
    total,
    offset,
    columns: columns.map(({ id: column, label, numeric = false }) => ({
      id: column,
      label: label[language],
      numeric,
    })),
    rows: rows.map((row) => ({
      id: row.id,
      person:
        row.person === undefined
          ? null
          : { reference: row.person.slice(0, SHORT), id: mayOpen ? row.person : null },
      cells: columns.map(({ text }) => text(row, language)),
    })),
  });
  return ok(await listed(store, asked, page, view));
}

type View = <Row extends { readonly id: string; readonly person?: string }>(
  page: RowPage<Row>,
  columns: readonly Column<Row>[],
) => FigureRowsView;

async function listed(
  store: Store,
  asked: RowQuestion | CaseQuestion,
  page: { readonly offset: number; readonly size: number },
  view: View,
): Promise<FigureRowsView> {
  switch (asked.of) {
    case 'decision':
      return view(await listDecisionRows(store, asked, page), DECISION);
    case 'decision_change':
      return view(await listDecisionChangeRows(store, asked, page), [
        {
          id: 'change',
          label: words('Ändring', 'Change'),
          text: ({ hasCome }, language) => (hasCome ? HAS_COME : HAS_GONE)[language],
        },
        ...DECISION,
      ]);
    case 'performed':
      return view(await listPerformedRows(store, asked, page), [
        { id: 'month', label: words('Månad', 'Month'), text: ({ month }) => month },
        time('active', words('Aktiv tid', 'Active time'), ({ active }) => active),
        time('waiting', words('Väntetid', 'Waiting time'), ({ waiting }) => waiting),
        time('standby', words('Beredskap', 'Standby'), ({ standby }) => standby),
      ]);
    case 'charge':
      return view(await listChargeRows(store, asked, page), [
        { id: 'service', label: words('Tjänstemånad', 'Service month'), text: (r) => r.service },
        { id: 'invoice', label: words('Fakturamånad', 'Invoice month'), text: (r) => r.invoice },
        { id: 'number', label: words('Faktura', 'Invoice'), text: ({ number }) => number },
        time('time', words('Tid', 'Time'), (row) => row.time),
        money(),
      ]);
    case 'case': {
      const { offset, size } = page;
      const rows = asked.cases.slice(offset, offset + size);
      return view({ total: asked.cases.length, rows }, [
        { id: 'on', label: words('Dag', 'Day'), text: ({ on }) => on },
        { id: 'known', label: words('Blev känt', 'Became known'), text: ({ known }) => known },
        {
          id: 'count',
          label: words('Räknas som', 'Counts as'),
          numeric: true,
          text: ({ count }, language) => numberText(count, 0, language),
        },
      ]);
    }
    case 'ledger':
      return view(await listLedgerRows(store, asked, page), [
        { id: 'on', label: words('Dag', 'Day'), text: ({ on }) => on },
        {
          id: 'account',
          label: words('Konto', 'Account'),
          text: ({ account, accountName }) => [account, accountName].filter(Boolean).join(' '),
        },
        {
          id: 'objects',
          label: words('Objekt', 'Objects'),
          text: ({ objects }) => objects.join(', '),
        },
        { id: 'voucher', label: words('Verifikation', 'Voucher'), text: (r) => r.voucher ?? '' },
        money(),
      ]);
  }
}

const HAS_COME = words('tillkommit', 'has come');
const HAS_GONE = words('fallit bort', 'has gone');

const DECISION: readonly Column<DecisionRow>[] = [
  { id: 'from', label: words('Gäller från', 'From'), text: ({ from }) => from },
  { id: 'to', label: words('Till', 'To'), text: ({ to }) => to ?? '' },
  {
    id: 'granted',
    label: words('Beviljat', 'Granted'),
    numeric: true,
    text: ({ granted, per }, language) => `${clock(granted)} ${PER[per][language]}`,
  },
  { id: 'decided', label: words('Beslutat', 'Decided'), text: ({ decided }) => decided },
  { id: 'known', label: words('Känt', 'Known'), text: ({ known }) => known },
];

const PER: Readonly<Record<'week' | 'month', Words>> = {
  week: words('i veckan', 'a week'),
  month: words('i månaden', 'a month'),
};

const clock = (time: Minutes): string =>
  `${Math.trunc(time / MINUTES_PER_HOUR)}:${String(Math.abs(time) % MINUTES_PER_HOUR).padStart(2, '0')}`;

const time = <Row>(
  id: string,
  label: Words,
  timeOf: (row: Row) => Minutes | null,
): Column<Row> => ({
  id,
  label,
  numeric: true,
  text: (row) => {
    const minutes = timeOf(row);
    return minutes === null ? '' : clock(minutes);
  },
});

const ORE_PER_KRONA = 100;

const money = <Row extends { readonly amount: Ore }>(): Column<Row> => ({
  id: 'amount',
  label: words('Belopp, kr', 'Amount, SEK'),
  numeric: true,
  text: ({ amount }, language) => numberText(amount / ORE_PER_KRONA, 2, language),
});

const noRows = ({ label, period }: Figure): Problem => ({
  code: 'NOT_FOUND',
  detail: words(
    `${label.sv} ${period} räknas ur andra tal och har inga egna rader. Öppna ett av dem.`,
    `${label.en} ${period} is computed of other figures and has no rows of its own. Open one of them.`,
  ),
});
