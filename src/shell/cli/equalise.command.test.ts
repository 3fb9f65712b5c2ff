import { describe, expect, it } from 'vitest';
import { ok, refuse, words } from '#kernel';
import { EMPTY_WORLD } from '../../../tests/support/empty-world.ts';
import { countryAsCsv, madeUpCountry } from '../../../tests/support/made-up-country.ts';
import { type EqualiseArgs, equaliseAnswer } from './equalise.command.ts';
import type { Io } from './io.ts';

const CSV = countryAsCsv(madeUpCountry(12));
const world = (files: Record<string, string>): Io => ({
  ...EMPTY_WORLD,
  out: () => undefined,
  err: () => undefined,
  readFile: (path) =>
    Promise.resolve(
      files[path] === undefined
        ? refuse({ code: 'FILE_UNREADABLE', detail: words('Filen finns inte.', 'No such file.') })
        : ok(new TextEncoder().encode(files[path])),
    ),
});
const ask = (args: Partial<EqualiseArgs>, files: Record<string, string> = { 'land.csv': CSV }) =>
  equaliseAnswer({ file: 'land.csv', year: '2026', ...args }, 'sv', world(files));
type View = {
  readonly municipalities: readonly { readonly code: string; readonly grant: number }[];
  readonly sumOfGrants: number;
};

describe('tjugo equalise', () => {
  it("answers in the contract's words", async () => {
    const { exit, json } = await ask({});
    expect(exit).toBe(0);
    expect(Object.keys(json as object)).toEqual(
      expect.arrayContaining([
        'parameters',
        'prices',
        'factor',
        'municipalities',
        'nationalPerInhabitant',
        'sumOfGrants',
      ]),
    );
    expect(json).toMatchObject({
      parameters: { po: 0.4718, kpif: [2.7, 1.3], statisticsYear: 2024 },
    });
    expect((json as View).municipalities).toHaveLength(12);
  });

  it('tells grant before and after a change, and the first years that show it', async () => {
    const { json } = await ask({ change: '0100:pa=+2,a=-1000' });
    const { change, municipalities } = json as View & {
      readonly change: {
        readonly grantBefore: number;
        readonly grantAfter: number;
        readonly difference: number;
        readonly firstYear: object;
      };
    };
    expect(change.grantBefore).toBe(municipalities[0]!.grant);
    expect(change.difference).toBeCloseTo(change.grantAfter - change.grantBefore, 6);
    expect(change.firstYear).toEqual({ volume: 2026, cost: 2026 });
  });

  it('refuses a year that is not known, with what to give', async () => {
    const { exit, json, text } = await ask({ year: '2024' });
    expect(exit).toBe(2);
    expect(json).toMatchObject({
      code: 'PARAMETER_UNKNOWN',
      lookUp: expect.stringContaining('SFS 2023:684') as unknown,
    });
    expect(text).toContain('Ange pålägget (po)');
    expect((await ask({ year: '2024', po: '0.46', kpif: '5.2,2.1' })).exit).toBe(0);
  });

  it('names every option that cannot be read at once', async () => {
    const { exit, json } = await ask({ year: 'nästa', po: '47', kpif: '2.7' });
    expect(exit).toBe(2);
    expect((json as { findings: { path: string }[] }).findings.map(({ path }) => path)).toEqual([
      '--year',
      '--po',
      '--kpif',
    ]);
  });

  it('reads percentages with decimal commas when a semicolon parts them', async () => {
    expect((await ask({ kpif: '2,7;1,3' })).json).toMatchObject({
      parameters: { kpif: [2.7, 1.3] },
    });
  });

  it('names every faulty cell with its row and column', async () => {
    const lines = CSV.split('\n');
    const cells = lines[3]!.split(',');
    const header = lines[0]!.split(',');
    const set = (column: string, text: string): string => (cells[header.indexOf(column)] = text);
    set('sfb', '..');
    set('contact', '-3');
    set('population', '0');
    set('pa_with_adult_housing', '99999');
    set('code', lines[1]!.split(',')[0]!);
    lines[3] = cells.join(',');
    const { json } = await ask({}, { 'land.csv': lines.join('\n') });
    expect(json).toMatchObject({
      code: 'INPUT_INVALID',
      findings: [
        { code: 'CELL_NOT_NUMBER', row: 4, column: 'sfb' },
        { code: 'COUNT_NEGATIVE', row: 4, column: 'contact' },
        { code: 'POPULATION_ZERO', row: 4, column: 'population' },
        { code: 'PART_ABOVE_WHOLE', row: 4, column: 'pa_with_adult_housing' },
        { code: 'CODE_TWICE', row: 4, column: 'code' },
      ],
    });
  });

  it('names every missing column at once', async () => {
    const { json } = await ask({}, { 'land.csv': 'code,name,population\n0180,A,5\n' });
    expect((json as { findings: unknown[] }).findings).toHaveLength(25);
  });

  it('refuses a change that the country cannot have', async () => {
    const { exit, json } = await ask({ change: '9999:paa=+1,pa=många,sfb=-99999' });
    expect(exit).toBe(2);
    expect((json as { findings: { code: string }[] }).findings.map(({ code }) => code)).toEqual([
      'CODE_UNKNOWN',
      'COLUMN_UNKNOWN',
      'STEP_UNREADABLE',
    ]);
    expect((await ask({ change: '0100:sfb=-99999' })).json).toMatchObject({
      findings: [{ code: 'COUNT_NEGATIVE' }],
    });
  });

  it('refuses a cost that nobody shares', async () => {
    const empty = countryAsCsv(madeUpCountry(3).map((of) => ({ ...of, daily_activity: 0 })));
    expect((await ask({}, { 'land.csv': empty })).json).toMatchObject({
      findings: [{ code: 'COST_WITHOUT_PERSONS', column: 'net_5135' }],
    });
  });

  it('sets a table for people', async () => {
    const { text } = await ask({ change: '0100:pa=+1' });
    expect(text).toContain('LSS-utjämningen 2026, beräknad enligt reglerna för 2026');
    expect(text).toContain('Kommun 12');
    expect(text).toContain('skillnad');
  });
});
