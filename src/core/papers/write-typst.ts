import type { Block, Column, Paper, Span } from './paper.ts';

/**
 * The paper as Typst source, to be compiled to PDF/UA: headings, lists and table heads become structure that a screen
 * reader follows. Everything said stands in string literals, so that no text can be taken for markup.
 */
export function writeTypst(paper: Paper): string {
  const [year, month, day] = paper.date.split('-').map(Number);
  return [
    `#set document(title: ${literal(paper.title)}, author: ${literal(paper.sender)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))`,
    `#set text(lang: "${paper.language}", size: 10.5pt, font: "Libertinus Serif")`,
    `#set page(paper: "a4", margin: (x: 25mm, top: 25mm, bottom: 22mm), footer: context [#set text(size: 8pt, fill: luma(90)); ${said(paper.reference)} #h(1fr) #counter(page).display("1 / 1", both: true)])`,
    '#set par(leading: 0.65em, spacing: 1.1em)',
    '#set table(stroke: (x, y) => (bottom: 0.4pt + luma(160)), inset: (x: 4pt, y: 4pt))',
    '#set table.cell(breakable: false)',
    '#show heading.where(level: 1): set text(size: 16pt)',
    '#show heading.where(level: 2): set text(size: 12pt)',
    '#show heading: set block(above: 1.5em, below: 0.8em)',
    '#show figure: set block(breakable: true)',
    '#show figure.where(kind: table): set figure.caption(position: top)',
    '#set figure.caption(separator: [])',
    '#show figure.caption: set align(left)',
    '#show figure.caption: it => text(weight: "semibold", it.body)',
    `#grid(columns: (1fr, auto), ${content(paper.sender)}, align(right, [${said(paper.date)} \\ ${said(paper.reference)}]))`,
    ...(paper.receiver.length === 0
      ? []
      : [
          `#block(above: 2em, below: 2em, inset: (left: 50%), [${paper.receiver.map(said).join(' \\ ')}])`,
        ]),
    `#heading(level: 1, ${content(paper.title)})`,
    ...paper.blocks.map(blockSource),
    '',
  ].join('\n');
}

function blockSource(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `#heading(level: ${block.level + 1}, ${content(block.text)})`;
    case 'paragraph':
      return `#par[${block.text.map(span).join('')}]`;
    case 'list':
      return `#${block.numbered ? 'enum' : 'list'}(${block.items.map(content).join(', ')},)`;
    case 'facts':
      return `#terms(separator: [: ], ${block.rows
        .map(([label, value]) => `terms.item(${content(label)}, ${content(value)})`)
        .join(', ')})`;
    case 'table':
      return tableSource(block.caption, block.columns, block.rows, block.total ?? false);
    case 'picture':
      return `#figure(image(bytes(${literal(block.svg)}), format: "svg", width: 100%, alt: ${literal(block.alternative)}), caption: ${content(block.caption)})`;
    case 'signature':
      return `#block(above: 3em, breakable: false, [${said(block.name)} \\ ${said(block.title)}])`;
  }
}

function tableSource(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  total: boolean,
): string {
  const align = columns.map(({ numeric }) => (numeric === true ? 'right' : 'left')).join(', ');
  const head = columns.map(({ head: text }) => `[*${said(text)}*]`).join(', ');
  const cells = rows.flatMap((row, at) => {
    const strong = total && at === rows.length - 1;
    return row.map((text) => (strong ? `[*${said(text)}*]` : content(text)));
  });
  return `#figure(kind: table, supplement: none, caption: ${content(caption)}, table(columns: (${columns
    .map(({ numeric }) => (numeric === true ? 'auto' : '1fr'))
    .join(', ')},), align: (${align},), table.header(${head}), ${cells.join(', ')}))`;
}

const span = (text: Span): string =>
  typeof text === 'string' ? said(text) : `*${said(text.strong)}*`;

const content = (text: string): string => `[${said(text)}]`;
const said = (text: string): string => `#${literal(text)}`;

const literal = (text: string): string =>
  `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\r', '')
    .replaceAll('\n', '\\n')}"`;
