import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const glossarySchema = z.array(
  z.strictObject({
    sv: z.string().min(1),
    code: z.string().regex(/^[a-z0-9]+(_[a-z0-9]+)*$/),
    status: z.enum(['fk', 'translation', 'established', 'proposed']),
    used: z.boolean(),
    definition: z.string().min(1).optional(),
    forbidden: z.array(z.string().min(1)).optional(),
  }),
);

const glossary = glossarySchema.parse(
  parse(readFileSync(join(root, 'docs/glossary.yaml'), 'utf8')),
);
const forbiddenWords = glossary.flatMap(({ forbidden }) => forbidden ?? []);

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const TEXTS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
const NAMES = /[A-Za-z_][A-Za-z0-9_]*/g;

/** "parentalDeduction", "parental-deduction" and "PARENTAL_DEDUCTION" are all "_parental_deduction_". */
const wordsOf = (name: string): string =>
  `_${name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/[-.]/g, '_')
    .toLowerCase()}_`;

/** The words of names in a program, and of those of its texts that are one word of code. */
function namesIn(source: string): {
  readonly names: readonly string[];
  readonly codes: readonly string[];
} {
  const text = source.replace(COMMENTS, '');
  const codes = (text.match(TEXTS) ?? [])
    .map((quoted) => quoted.slice(1, -1))
    .filter((each) => /^[A-Za-z0-9_.-]+$/.test(each))
    .map(wordsOf);
  return { names: [...new Set(text.replace(TEXTS, "''").match(NAMES))].map(wordsOf), codes };
}

function forbiddenIn(source: string, forbidden: readonly string[]): readonly string[] {
  const { names } = namesIn(source);
  return forbidden.filter((word) => names.some((name) => name.includes(wordsOf(word))));
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.gen.ts'))
  .map((file) => ({ file, text: readFileSync(join(root, 'src', file), 'utf8') }));

describe('the glossary', () => {
  test('has one entry for each word', () => {
    const codes = glossary.map(({ code }) => code);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  test('defines every word that is used', () => {
    expect(glossary.filter(({ used, definition }) => used && !definition)).toEqual([]);
  });

  test('never forbids a word that it also recommends', () => {
    expect(
      forbiddenWords.filter((word) => glossary.some(({ code }) => wordsOf(word) === wordsOf(code))),
    ).toEqual([]);
  });

  test('lists as used only words that stand in the program', () => {
    const all = sources.flatMap(({ text }) => Object.values(namesIn(text)).flat());
    const written = [...new Set(all)];
    const unused = glossary
      .filter(({ used, code }) => used && !written.some((name) => name.includes(wordsOf(code))))
      .map(({ code }) => code);
    expect(unused).toEqual([]);
  });

  test('forbids words that no name in the program has', () => {
    const found = sources.flatMap(({ file, text }) =>
      forbiddenIn(text, forbiddenWords).map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('would find a forbidden word inside a name, but not in a sentence or a comment', () => {
    const forbidden = ['flatRate'];
    expect(forbiddenIn('const dailyFlatRateSum = 1;', forbidden)).toEqual(forbidden);
    expect(forbiddenIn('type FLAT_RATE = 1;', forbidden)).toEqual(forbidden);
    expect(forbiddenIn("// flatRate\nconst text = 'a flatRate here';", forbidden)).toEqual([]);
    expect(forbiddenIn('const flatterRate = 1;', forbidden)).toEqual([]);
  });
});
