import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { EVERY_BLOCK } from '../../../tests/support/example-paper.ts';
import { writeDocx } from './write-docx.ts';

const partOf = async (name: string): Promise<string> => {
  const zip = await JSZip.loadAsync(await writeDocx(EVERY_BLOCK));
  return (await zip.file(name)?.async('string')) ?? '';
};

describe('a paper as a Word document', () => {
  test('has real headings, numbered lists and a table whose head repeats', async () => {
    const document = await partOf('word/document.xml');
    for (const style of ['Heading1', 'Heading2', 'Heading3'])
      expect(document).toContain(`w:val="${style}"`);
    expect(document).toContain('<w:numPr>');
    expect(document).toContain('<w:tblHeader/>');
  });

  test('holds everything that is said, and the picture in words', async () => {
    const document = await partOf('word/document.xml');
    for (const said of [
      '42 timmar i veckan',
      'Skriv under.',
      'Måltider',
      '1 februari 2026',
      'En rak linje',
    ])
      expect(document).toContain(said);
  });

  test('names title, sender and language', async () => {
    expect(await partOf('docProps/core.xml')).toContain(EVERY_BLOCK.title);
    expect(await partOf('word/styles.xml')).toContain('sv-SE');
  });
});
