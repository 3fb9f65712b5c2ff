import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type LawFault, readLaw } from '../../tools/law/read-law.ts';
import { renderParameters } from '../../tools/law/render-parameters.ts';

const root = resolve(import.meta.dirname, '../..');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The law with one file written over. */
function faultsWith(file: string, text: string): readonly LawFault[] {
  const folder = mkdtempSync(join(tmpdir(), 'law-'));
  folders.push(folder);
  cpSync(resolve(root, 'law'), folder, { recursive: true });
  writeFileSync(join(folder, file), text);
  const law = readLaw(folder);
  return 'faults' in law ? law.faults : [];
}

const FILE = 'national/vantetid/andel.yaml';

const parameter = (values: string): string => `
id: vantetid.andel
label: { sv: Andel, en: Share }
unit: ratio
values:
${values}`;

const value = (fields: string): string =>
  `  - { ${fields}, ref: { act: 'LSS (1993:387)', section: 9 a § }, source: lagtext }\n`;

describe('the law as compiled', () => {
  test('is what building it again gives', () => {
    const law = readLaw(resolve(root, 'law'));
    const module = readFileSync(resolve(root, 'src/core/law/parameters.gen.ts'), 'utf8');
    expect('faults' in law ? law.faults : renderParameters(law)).toEqual(module);
  });

  test('builds from a parameter written rightly', () => {
    expect(
      faultsWith(FILE, parameter(value("from: 2011-01-01, value: '1/4', status: verified"))),
    ).toEqual([]);
  });

  test('says every fault of a broken file at once, with its path', () => {
    const broken = parameter(
      value("from: 2011-01-01, to: 2012-01-01, value: '0.25', status: verified") +
        value("from: 2011-06-01, to: 2011-06-01, value: '1/4', status: verified") +
        "  - { from: 2013-01-01, value: '1/4', status: secondary, ref: { act: Lagen, section: 1 § }, source: hörsägen }\n" +
        'unknown: [{ from: 2013-05-01, lookUp: FKFS }]\n',
    );
    expect(faultsWith(FILE, broken).map(({ file, path }) => `${file} ${path}`)).toEqual([
      `${FILE} values.0.value`,
      `${FILE} values.2.ref.act`,
      `${FILE} values.2.source`,
      `${FILE} values.1.to`,
      `${FILE} values.1.from`,
      `${FILE} unknown.0`,
    ]);
  });

  test.each([
    [
      'a day that the calendar lacks',
      "from: 2011-02-29, value: '1/4', status: verified",
      'values.0.from',
    ],
    ['an unknown standing', "from: 2011-01-01, value: '1/4', status: perhaps", 'values.0.status'],
    [
      'a number without quotes',
      'from: 2011-01-01, value: 0.25, status: verified',
      'values.0.value',
    ],
    ['an unknown field', "from: 2011-01-01, value: '1/4', status: verified, amount: 1", 'values.0'],
    ['neither value nor bands', 'from: 2011-01-01, status: verified', 'values.0.value'],
  ])('refuses %s', (_, fields, path) => {
    expect(faultsWith(FILE, parameter(value(fields)))).toContainEqual(
      expect.objectContaining({ file: FILE, path }),
    );
  });

  test('refuses a value without act, section or source', () => {
    const bare = "  - { from: 2011-01-01, value: '1/4', status: verified, ref: {} }\n";
    expect(faultsWith(FILE, parameter(bare)).map(({ path }) => path)).toEqual([
      'values.0.ref.act',
      'values.0.ref.section',
      'values.0.source',
    ]);
  });

  test('refuses two files with the same id', () => {
    const twin = parameter(value("from: 2011-01-01, value: '1/4', status: verified"));
    expect(faultsWith('national/vantetid/twin.yaml', twin)).toEqual([
      expect.objectContaining({ path: 'id', message: expect.stringContaining(FILE) }),
    ]);
  });

  test('refuses text that is not YAML', () => {
    expect(faultsWith(FILE, 'id: [vantetid')).not.toEqual([]);
  });
});
