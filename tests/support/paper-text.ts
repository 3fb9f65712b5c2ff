import type { Block, Paper } from '#core/papers';

/** A paper as a reader meets it, line by line. */
export const paperText = ({ title, blocks }: Paper): string =>
  [title, ...blocks.flatMap(linesOf)].join('\n');

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', `${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [block.text.map((span) => (typeof span === 'string' ? span : span.strong)).join('')];
    case 'list':
      return block.items.map((item, at) => (block.numbered ? `${at + 1}. ${item}` : `- ${item}`));
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`);
    case 'table':
      return [
        block.caption,
        block.columns.map(({ head }) => head).join(' | '),
        ...block.rows.map((row) => row.join(' | ')),
      ];
    case 'picture':
      return [block.caption, block.alternative];
    case 'signature':
      return ['', block.name, block.title];
  }
}
