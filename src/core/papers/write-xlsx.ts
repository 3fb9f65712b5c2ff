import writeXlsxFile from 'write-excel-file/universal';
import type { Block, Paper } from './paper.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;

// Characters.
const WIDTH = { numeric: 12, text: 28 };

/** The paper's first table as a workbook: title and sender, a head that stays, and its rows; its paragraphs when it has none. */
export async function writeXlsx(paper: Paper): Promise<Uint8Array> {
  const table = paper.blocks.find((block) => block.kind === 'table');
  const file = await writeXlsxFile(
    [
      [{ value: `${paper.title}, ${paper.reference}`, fontWeight: 'bold' as const }],
      [{ value: paper.sender }],
      ...(table === undefined ? saidIn(paper) : rowsOf(table)),
    ],
    {
      columns: table?.columns.map(({ numeric }) => ({
        width: numeric === true ? WIDTH.numeric : WIDTH.text,
      })) ?? [{ width: WIDTH.text }],
      stickyRowsCount: 3,
    },
  ).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

const rowsOf = (table: Table) => [
  table.columns.map(({ head }) => ({ value: head, fontWeight: 'bold' as const, wrap: true })),
  ...table.rows.map((row) => row.map((text, at) => ({ value: cellOf(table, text, at) }))),
];

const saidIn = ({ blocks }: Paper) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [
          [
            {
              value: block.text
                .map((span) => (typeof span === 'string' ? span : span.strong))
                .join(''),
            },
          ],
        ]
      : [],
  );

const cellOf = ({ columns }: Table, text: string, at: number): string | number =>
  columns[at]?.numeric === true && /^\d+$/.test(text) ? Number(text) : text;
