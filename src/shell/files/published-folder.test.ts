import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { R } from '#kernel';
import { readPublishedFolder } from './published-folder.ts';

const YAML = `
id: ort
title: { sv: Ort, en: Town }
publisher: Orts kommun
published: { on: '2026-03' }
municipality: { code: '9999', name: Ort }
document: Årsredovisning
tables:
  - id: T1
    file: t1.csv
    title: { sv: Kostnad, en: Cost }
    layout: rows
    key: [measure]
    periods: { '2024': '2024', '2025': '2025' }
    metric: state.net_cost
    measure: tkr
    dateBasis: calendar_year
    series:
      - { id: outcome, row: [Utfall], kind: outcome, signTurned: true }
`;
const CSV = 'measure,2024,2025\nUtfall,-100,..\n';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tjugo-published-'));
});
afterAll(() => rm(root, { recursive: true }));

let next = 0;
const read = async (yaml: string, csv: string | undefined = CSV) => {
  next += 1;
  const folder = join(root, `case${next}`, 'ort');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.yaml'), yaml);
  if (csv !== undefined) await writeFile(join(folder, 't1.csv'), csv);
  return readPublishedFolder(join(root, `case${next}`));
};
const faults = async (yaml: string, csv?: string): Promise<readonly string[]> => {
  const { packages, refused } = await read(yaml, csv);
  expect(packages).toEqual([]);
  return refused.flatMap(({ problem }) => problem.findings ?? []).map(({ code }) => code);
};

describe('a folder of published packages', () => {
  it('shows a package as soon as its folder is there', async () => {
    const { packages, refused } = await read(YAML);
    expect(refused).toEqual([]);
    expect(packages.map(({ spec }) => spec.id)).toEqual(['ort']);
  });

  it('ties each figure to its cell, turns a printed minus and lets a blank be no figure', async () => {
    const [one] = (await read(YAML)).packages;
    expect([...one!.figures.keys()]).toEqual(['ort/T1/outcome/2024']);
    const figure = one!.figures.get('ort/T1/outcome/2024')!;
    expect(R.toNumber(figure.value)).toBe(100);
    expect(figure.knownOn.on).toBe('2026-03');
    expect(figure.origin).toMatchObject({
      file: 't1.csv',
      row: 'Utfall',
      column: '2024',
      line: 2,
      printed: '-100',
    });
  });

  it('is empty when it is missing', async () => {
    expect(await readPublishedFolder(join(root, 'nowhere'))).toEqual({ packages: [], refused: [] });
  });
});

describe('a package that contradicts its table', () => {
  it.each([
    [
      'names a row that the file lacks',
      YAML.replace('[Utfall]', '[Bokslut]'),
      CSV,
      'PACKAGE_ROW_MISSING',
    ],
    [
      'names a column that the file lacks',
      YAML.replace("'2025': '2025'", "'2026': '2026'"),
      CSV,
      'PACKAGE_COLUMN_MISSING',
    ],
    ['passes a row by in silence', YAML, `${CSV}Budget,90,95\n`, 'PACKAGE_UNMENTIONED'],
    [
      'passes a column by in silence',
      YAML,
      'measure,2024,2025,2026\nUtfall,-1,-2,-3\n',
      'PACKAGE_UNMENTIONED',
    ],
    [
      'calls words a number',
      YAML,
      'measure,2024,2025\nUtfall,många,-2\n',
      'PACKAGE_CELL_NOT_NUMBER',
    ],
    [
      'does not say what the figures are',
      YAML.replace('    dateBasis: calendar_year\n', ''),
      CSV,
      'PACKAGE_MEANING_LACKING',
    ],
  ])('is refused when it %s', async (_, yaml, csv, code) => {
    expect(await faults(yaml, csv)).toContain(code);
  });

  it('is refused when its file is missing', async () => {
    const yaml = YAML.replace('t1.csv', 't2.csv');
    expect(await faults(yaml)).toEqual(['PACKAGE_FILE_MISSING']);
  });

  it('is told every fault at once, each with its path', async () => {
    const yaml = YAML.replace('[Utfall]', '[Bokslut]').replace("'2025': '2025'", "'2026': '2026'");
    const { refused } = await read(yaml);
    const found = refused[0]!.problem.findings!;
    expect(found.length).toBeGreaterThan(2);
    expect(found.every(({ at }) => at.path?.startsWith('tables[0]'))).toBe(true);
  });
});

describe('a package document', () => {
  it.each([
    ['an unknown metric', YAML.replace('state.net_cost', 'state.joy')],
    ['an unknown key', YAML.replace('publisher:', 'publisherr:')],
    ['a year that is none', YAML.replace("{ '2024': '2024'", "{ '2024': 'i fjol'")],
    ['broken YAML', `${YAML}\n  - {`],
    ['a file outside its folder', YAML.replace('t1.csv', '../t1.csv')],
  ])('with %s is refused', async (_, yaml) => {
    expect(await faults(yaml)).toContain('PACKAGE_DOCUMENT');
  });

  it('says in Swedish where the fault is and what to write', async () => {
    const { refused } = await read(
      YAML.replace('publisher:', 'publisherr:')
        .replace("'9999'", "'99'")
        .replace('state.net', 'sate.net'),
    );
    const found = refused[0]!.problem.findings!.map(
      ({ at, message }) => `${at.path}: ${message.sv}`,
    );
    expect(found).toContain('municipality.code: Skriv kommunkoden med fyra siffror.');
    expect(found).toContain('publisher: Uppgiften saknas. Lägg till den.');
    expect(found).toContain(': publisherr hör inte hit. Ta bort det eller rätta stavningen.');
    expect(found.some((one) => one.startsWith('tables[0].metric: Skriv något av: '))).toBe(true);
  });
});
