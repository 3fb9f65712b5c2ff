import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { invariant } from '#kernel';
import type { Block, Paper, Span } from './paper.ts';

/**
 * The paper as a Word document with real headings, lists and table heads, to be worked on further. A picture stands as what
 * it shows in words. The library stamps the time of writing into the file.
 */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: paper.sender,
    lastModifiedBy: paper.sender,
    styles: STYLES(paper.language),
    numbering: { config: [NUMBERED] },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: { default: new Footer({ children: [footer(paper)] }) },
        children: [...head(paper), ...paper.blocks.flatMap(drawn)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

// Twentieths of a point.
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1418, bottom: 1247, left: 1418, right: 1418 };
const HALF_PAGE = 4535;

const NUMBERED = {
  reference: 'numbered',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 454, hanging: 340 } } },
    },
  ],
};

const STYLES = (language: Paper['language']) => ({
  default: {
    document: {
      run: {
        font: 'Calibri',
        size: 22,
        language: { value: language === 'sv' ? 'sv-SE' : 'en-GB' },
      },
      paragraph: { spacing: { after: 160 } },
    },
    heading1: {
      run: { size: 32, bold: true },
      paragraph: { spacing: { before: 240, after: 160 } },
    },
    heading2: {
      run: { size: 26, bold: true },
      paragraph: { spacing: { before: 280, after: 100 } },
    },
    heading3: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
  },
});

function head({ sender, date, reference, receiver, title }: Paper): Paragraph[] {
  return [
    new Paragraph({ children: [new TextRun({ text: sender, bold: true })], spacing: { after: 0 } }),
    new Paragraph({ text: `${date} · ${reference}` }),
    ...receiver.map(
      (text) => new Paragraph({ text, indent: { left: HALF_PAGE }, spacing: { after: 0 } }),
    ),
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
  ];
}

const footer = ({ reference }: Paper): Paragraph =>
  new Paragraph({
    children: [
      new TextRun({
        size: 16,
        children: [`${reference} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });

function drawn(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HEADINGS[block.level] })];
    case 'paragraph':
      return [new Paragraph({ children: block.text.map(run) })];
    case 'list':
      return block.items.map(
        (text) =>
          new Paragraph({
            text,
            spacing: { after: 60 },
            ...(block.numbered
              ? { numbering: { reference: NUMBERED.reference, level: 0 } }
              : { bullet: { level: 0 } }),
          }),
      );
    case 'facts':
      return block.rows.map(
        ([label, value]) =>
          new Paragraph({
            children: [run({ strong: `${label}: ` }), run(value)],
            spacing: { after: 60 },
          }),
      );
    case 'table':
      return tableOf(block);
    case 'picture':
      return [
        new Paragraph({ children: [run({ strong: block.caption })], keepNext: true }),
        new Paragraph({ text: block.alternative }),
      ];
    case 'signature':
      return [
        new Paragraph({ text: block.name, spacing: { before: 700, after: 0 }, keepNext: true }),
        new Paragraph({ text: block.title }),
      ];
  }
}

const HEADINGS = { 1: HeadingLevel.HEADING_2, 2: HeadingLevel.HEADING_3 } as const;

function tableOf({
  caption,
  columns,
  rows,
  total,
}: Extract<Block, { kind: 'table' }>): (Paragraph | Table)[] {
  const cell = (text: string, at: number, strong: boolean): TableCell => {
    const column = columns[at];
    invariant(column !== undefined, 'every cell of a paper stands in a column');
    return new TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          children: [run(strong ? { strong: text } : text)],
          alignment: column.numeric === true ? AlignmentType.END : AlignmentType.START,
          spacing: { after: 0 },
        }),
      ],
    });
  };
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return [
    new Paragraph({
      children: [run({ strong: caption })],
      keepNext: true,
      spacing: { before: 160, after: 80 },
    }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: {
        top: line,
        bottom: line,
        left: none,
        right: none,
        insideHorizontal: line,
        insideVertical: none,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ head: text }, at) => cell(text, at, true)),
        }),
        ...rows.map(
          (row, at) =>
            new TableRow({
              cantSplit: true,
              children: row.map((text, column) =>
                cell(text, column, total === true && at === rows.length - 1),
              ),
            }),
        ),
      ],
    }),
    new Paragraph({ text: '', spacing: { after: 80 } }),
  ];
}

const run = (text: Span): TextRun =>
  typeof text === 'string' ? new TextRun(text) : new TextRun({ text: text.strong, bold: true });
