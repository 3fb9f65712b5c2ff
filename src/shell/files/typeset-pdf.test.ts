import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { writeTypst } from '#core/papers';
import { EVERY_BLOCK } from '../../../tests/support/example-paper.ts';
import { typesetPdf } from './typeset-pdf.ts';

type Branch = {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Branch[];
};

const rolesIn = ({ role, children = [] }: Branch): readonly string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesIn),
];
const alternativesIn = ({ alt, children = [] }: Branch): readonly string[] => [
  ...(alt === undefined ? [] : [alt]),
  ...children.flatMap(alternativesIn),
];

async function read(pdf: Uint8Array) {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const { info, metadata } = await document.getMetadata();
  const marks: unknown = await document.getMarkInfo();
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  return {
    marked: marks instanceof Map && marks.get('Marked'),
    info: info as Readonly<Record<string, unknown>>,
    raw: metadata?.getRaw() ?? '',
    structure: (await page.getStructTree()) as Branch,
    text: items.map((item) => ('str' in item ? item.str : '')).join(''),
  };
}

describe('a paper set as PDF', () => {
  test('says that it is accessible, what it is called and in which language it speaks', async () => {
    const { info, raw, marked } = await read(typesetPdf(writeTypst(EVERY_BLOCK)));
    expect(marked).toBe(true);
    expect(info).toMatchObject({ Title: EVERY_BLOCK.title, Language: 'sv' });
    expect(String(raw)).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('has headings, lists, a table with a head and a picture with words', async () => {
    const { structure } = await read(typesetPdf(writeTypst(EVERY_BLOCK)));
    expect(rolesIn(structure)).toEqual(
      expect.arrayContaining([
        'H1',
        'H2',
        'P',
        'L',
        'LI',
        'Table',
        'THead',
        'TH',
        'TBody',
        'TD',
        'Figure',
      ]),
    );
    expect(alternativesIn(structure)).toContain('En rak linje');
  });

  test('takes nothing that is said for markup', async () => {
    const said = 'a "b" \\ #set $x$ *y* _z_ <w> @v [u] // t';
    const { text } = await read(
      typesetPdf(
        writeTypst({
          ...EVERY_BLOCK,
          blocks: [{ kind: 'paragraph', text: [said, { strong: said }] }],
        }),
      ),
    );
    expect(text.replaceAll(/[“”]/g, '"')).toContain(said);
  });

  test('is the same bytes for the same paper', () => {
    const source = writeTypst(EVERY_BLOCK);
    expect(typesetPdf(source)).toEqual(typesetPdf(source));
  });

  test('fails loudly on what is not Typst', () => {
    expect(() => typesetPdf('#let')).toThrow('can be set');
  });
});
