import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { day } from '#kernel';
import type { Paper } from './paper.ts';
import { writeXlsx } from './write-xlsx.ts';

const PAPER: Paper = {
  language: 'sv',
  title: 'Beslut på delegation',
  sender: 'Tjugohults kommun',
  date: day('2026-03-01'),
  reference: 'februari 2026',
  receiver: [],
  blocks: [
    {
      kind: 'table',
      caption: 'Beslut',
      columns: [{ head: 'Ärende' }, { head: 'Dagar', numeric: true }],
      rows: [['=1+1', '12']],
    },
  ],
};

async function partsOf(paper: Paper): Promise<string> {
  const zip = await JSZip.loadAsync(await writeXlsx(paper));
  const files = Object.values(zip.files).filter(({ name }) => name.endsWith('.xml'));
  return (await Promise.all(files.map((file) => file.async('string')))).join('\n');
}

describe('a paper as a workbook', () => {
  test('has its title, sender, heads and rows; a number is a number and a text never a formula', async () => {
    const text = await partsOf(PAPER);
    for (const said of [
      'Beslut på delegation, februari 2026',
      'Tjugohults kommun',
      'Ärende',
      '=1+1',
    ])
      expect(text).toContain(said);
    expect(text).toContain('<v>12</v>');
    expect(text).not.toContain('<f>');
  });

  test('without a table it holds what the paper says instead', async () => {
    const said = 'Inga beslut har fattats.';
    expect(await partsOf({ ...PAPER, blocks: [{ kind: 'paragraph', text: [said] }] })).toContain(
      said,
    );
  });
});
