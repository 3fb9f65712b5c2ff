import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { root } from '../../../../tests/support/run-tool.ts';
import { INTAKE_FORMATS } from '../intake.ts';
import { LAYOUTS } from './layouts.ts';
import { readIntake } from './read-intake.ts';

const documentOf = (format: string) => readFile(join(root, 'docs/formats', `${format}.md`), 'utf8');

describe('the document of a format', () => {
  test.each(INTAKE_FORMATS)('%s is there and named in the list of formats', async (format) => {
    expect(await documentOf(format)).toContain(`(\`${format}\`)`);
    expect(await documentOf('README')).toContain(`(${format}.md)`);
  });

  test.each(LAYOUTS)('tells of every column of $layout.format', async ({ layout }) => {
    const text = await documentOf(layout.format);
    expect(layout.columns.filter((column) => !text.includes(`\`${column}\``))).toEqual([]);
  });

  test.each(LAYOUTS)('shows an example of $layout.format that can be read', async ({ layout }) => {
    const [, example = ''] = /```csv\n([^`]*)```/.exec(await documentOf(layout.format)) ?? [];
    const read = await readIntake(Buffer.from(example), 'exempel.csv');
    expect(read.ok ? read.value.format : read.problem).toBe(layout.format);
  });
});

describe('a file whose format is not clear', () => {
  const problemOf = async (text: string, name = 'fil.csv') => {
    const read = await readIntake(Buffer.from(text), name);
    return read.ok ? undefined : read.problem;
  };

  it('is refused with what was looked for when no format claims it', async () => {
    const problem = await problemOf('namn;summa\na;1\n', 'debitering.csv');
    expect(problem?.code).toBe('FORMAT_UNKNOWN');
    for (const { layout } of LAYOUTS)
      expect(layout.tellTale.every((column) => problem?.detail.sv.includes(column))).toBe(true);
  });

  it('is refused with the formats that claim it when there are two', async () => {
    const problem = await problemOf('besked_id;mottagen;assistansmånad;fakturamånad\na;b;c;d\n');
    expect(problem?.code).toBe('FORMAT_UNKNOWN');
    expect(problem?.detail.sv).toContain(
      'beslutsbesked från Försäkringskassan, Försäkringskassans debitering',
    );
  });

  it.each([
    ['an empty file', ''],
    ['other XML', '<a/>'],
    ['other JSON', '{"a":1}'],
    ['a table with a header only', 'rad;till\n'],
  ])('is refused when it is %s', async (_, text) => {
    expect(await problemOf(text)).toMatchObject({ detail: { sv: expect.stringMatching(/\.$/) } });
  });
});
