import type { PrintedTable } from '#core/intake';
import { type Finding, type Words, words } from '#kernel';
import { MOST_FACTORS } from './shapley.ts';

export type DecomposeQuestion = {
  readonly total: string;
  readonly factors: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly by?: string | undefined;
  /** The first column when left out. */
  readonly key?: string | undefined;
};

/** Everything that is wrong with the question itself: columns, keys and blocks that the table does not have. */
export function questionFaults(
  table: PrintedTable,
  question: DecomposeQuestion,
): readonly Finding[] {
  return [
    ...columnFaults(table, question),
    ...factorFaults(question),
    ...(findsRows(table, question) ? rowFaults(table, question) : []),
  ];
}

/** Whether the columns that name the rows are there, so that the rows can be looked at. */
export const findsRows = (table: PrintedTable, { key, by }: DecomposeQuestion): boolean =>
  [key, by].every((name) => name === undefined || table.header.includes(name));

function columnFaults(table: PrintedTable, question: DecomposeQuestion): readonly Finding[] {
  const asked: readonly (readonly [path: string, name: string | undefined])[] = [
    ['total', question.total],
    ...question.factors.map((factor) => ['factors', factor] as const),
    ['by', question.by],
    ['key', question.key],
  ];
  return asked.flatMap(([path, name]) =>
    name === undefined || table.header.includes(name)
      ? []
      : [
          fault(
            'COLUMN_MISSING',
            path,
            words(
              `${table.name} har ingen kolumn "${name}". Kolumnerna är: ${table.header.join(', ')}.`,
              `${table.name} has no column "${name}". Its columns are: ${table.header.join(', ')}.`,
            ),
          ),
        ],
  );
}

function factorFaults({ factors, total }: DecomposeQuestion): readonly Finding[] {
  const twice = factors.filter((factor, i) => factors.indexOf(factor) !== i);
  return [
    ...(factors.length === 0 || factors.length > MOST_FACTORS
      ? [
          fault(
            'FACTORS_COUNT',
            'factors',
            words(
              `Ange mellan 1 och ${MOST_FACTORS} faktorer, inte ${factors.length}.`,
              `Name between 1 and ${MOST_FACTORS} factors, not ${factors.length}.`,
            ),
          ),
        ]
      : []),
    ...twice.map((factor) =>
      fault(
        'FACTOR_TWICE',
        'factors',
        words(
          `Faktorn "${factor}" står två gånger. Ta bort den ena.`,
          `The factor "${factor}" is named twice. Remove one of them.`,
        ),
      ),
    ),
    ...(factors.includes(total)
      ? [
          fault(
            'FACTOR_IS_TOTAL',
            'factors',
            words(
              `"${total}" är summan som ska förklaras och kan inte vara en faktor.`,
              `"${total}" is the total to be explained and cannot be a factor.`,
            ),
          ),
        ]
      : []),
  ];
}

function rowFaults(table: PrintedTable, question: DecomposeQuestion): readonly Finding[] {
  const key = question.key === undefined ? 0 : table.header.indexOf(question.key);
  const by = question.by === undefined ? undefined : table.header.indexOf(question.by);
  return (['from', 'to'] as const).flatMap((side) => {
    const at = question[side];
    const rows = table.rows.flatMap((cells, row) => (cells[key] === at ? [row] : []));
    if (rows.length === 0) {
      const keys = [...new Set(table.rows.map((cells) => cells[key] ?? ''))];
      return [
        fault(
          'KEY_MISSING',
          side,
          words(
            `Ingen rad har "${at}" i kolumnen ${table.header[key]}. Där finns: ${list(keys)}.`,
            `No row has "${at}" in column ${table.header[key]}. It holds: ${list(keys)}.`,
          ),
        ),
      ];
    }
    return by === undefined
      ? severalRows(table, question, rows, side)
      : sameBlock(table, rows, by, side);
  });
}

const SHOWN_KEYS = 12;

const list = (keys: readonly string[]): string =>
  keys.length > SHOWN_KEYS ? `${keys.slice(0, SHOWN_KEYS).join(', ')} …` : keys.join(', ');

function severalRows(
  table: PrintedTable,
  question: DecomposeQuestion,
  rows: readonly number[],
  side: 'from' | 'to',
): readonly Finding[] {
  if (rows.length === 1) return [];
  const lines = rows.map((row) => table.lines[row] ?? 0).join(', ');
  return [
    fault(
      'KEY_TWICE',
      side,
      words(
        `"${question[side]}" står på flera rader (${lines}). Ange med --by vilken kolumn som skiljer dem åt.`,
        `"${question[side]}" is on several rows (${lines}). Name the column that tells them apart with --by.`,
      ),
    ),
  ];
}

function sameBlock(
  table: PrintedTable,
  rows: readonly number[],
  by: number,
  side: 'from' | 'to',
): readonly Finding[] {
  const blocks = rows.map((row) => table.rows[row]?.[by] ?? '');
  return rows.flatMap((row, i) =>
    blocks.indexOf(blocks[i] ?? '') === i
      ? []
      : [
          {
            code: 'BLOCK_TWICE',
            at: {
              path: side,
              file: table.name,
              row: table.lines[row] ?? 0,
              column: table.header[by] ?? '',
            },
            message: words(
              `"${blocks[i]}" finns redan på en annan rad för samma nyckel. Slå ihop raderna.`,
              `"${blocks[i]}" is already on another row for the same key. Merge the rows.`,
            ),
          },
        ],
  );
}

const fault = (code: string, path: string, message: Words): Finding => ({
  code,
  at: { path },
  message,
});
