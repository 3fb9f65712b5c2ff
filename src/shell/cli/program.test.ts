import { describe, expect, it } from 'vitest';
import { EMPTY_WORLD } from '../../../tests/support/empty-world.ts';
import { ok, refuse, words } from '#kernel';
import { runCommand } from './program.ts';

const FILES: Readonly<Record<string, string>> = {
  'clean.csv':
    'år;budget;utfall;avvikelse\n2020;500;520;-20\n2021;610;580;30\n2022;700;745;-45\n2023;810;790;20\n',
  'wrong.csv': 'del;kr\nA;1200\nB;800\nC;500\nTotalt;2700\n',
  'uneven.csv': 'a;b\n1;2\n3\n4;5;6\n',
  'empty.csv': '',
  'lss.csv': 'år;kostnad;personer;timmar;pris\n2020;60000;10;20;300\n2021;78624;12;21;312\n',
  'case.yaml':
    'on: 2025-03-01\nperson: { born: 2016-05-20 }\nneeds:\n  - { need: personal_hygiene, minutes: 20, times: 2, per: day }\n',
};

/** Runs a command as a process would, on files in memory. */
async function tjugo(...args: readonly string[]) {
  let out = '';
  let err = '';
  const started: unknown[] = [];
  const status = await runCommand(
    args,
    {
      ...EMPTY_WORLD,
      out: (text) => (out += text),
      err: (text) => (err += text),
      readFile: async (path) => {
        const text = FILES[path];
        return text === undefined
          ? refuse({
              code: 'FILE_UNREADABLE',
              detail: words(`${path} finns inte.`, `${path} is not there.`),
            })
          : ok(new TextEncoder().encode(text));
      },
      listFolder: async (path) =>
        path === 'folder' ? ['clean.csv', 'notes.md', 'wrong.csv'] : undefined,
    },
    async (options) => {
      started.push(options);
      return 0;
    },
  );
  return { status, out, err, started, json: () => JSON.parse(out) as Record<string, unknown> };
}

describe('tjugo law', () => {
  it('answers a value with its period, standing and source', async () => {
    const { status, json, err } = await tjugo(
      'law',
      'value',
      'assistansersattning.timbelopp',
      '--on',
      '2026-03-01',
      '--json',
    );
    expect(status).toBe(0);
    expect(err).toBe('');
    expect(json()).toMatchObject({
      id: 'assistansersattning.timbelopp',
      on: '2026-03-01',
      value: '347.70',
      unit: 'kr/h',
      from: '2026-01-01',
      status: 'verified',
      ref: { act: expect.stringContaining('1993:1091'), section: '5 §' },
      source: expect.any(String),
    });
  });

  it('says where a value that is not here can be looked up', async () => {
    const { status, json, err } = await tjugo(
      'law',
      'value',
      'assistansersattning.timbelopp',
      '--on',
      '2005-03-01',
      '--json',
    );
    expect(status).toBe(2);
    expect(json()).toMatchObject({
      code: 'PARAMETER_UNKNOWN',
      status: 404,
      lookUp: expect.stringContaining('2004:717'),
    });
    expect(err).toContain('2004:717');
  });

  it('asks for the age that a value depends on', async () => {
    const asked = await tjugo(
      'law',
      'value',
      'foraldraavdrag.andra-behov',
      '--on',
      '2025-03-01',
      '--json',
    );
    expect(asked.json()).toMatchObject({ code: 'INPUT_INVALID', findings: [{ path: 'age' }] });
    const answered = await tjugo(
      'law',
      'value',
      'foraldraavdrag.andra-behov',
      '--on',
      '2025-03-01',
      '--age',
      '12',
      '--json',
    );
    expect(answered.json()).toMatchObject({ value: '0.5', unit: 'h/day' });
  });

  it('lists every value that the contract names', async () => {
    const { out } = await tjugo('law', 'list', '--json');
    const ids = (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'assistansersattning.timbelopp',
        'assistansersattning.hogre-belopp-tak',
        'assistansersattning.grans-grundlaggande-behov',
        'kommunens-andel.timmar-per-vecka',
        'vantetid.andel',
        'beredskap.andel',
        'foraldraavdrag.grundlaggande-behov',
        'foraldraavdrag.andra-behov',
        'aldersgrans',
        'ej-verkstallt.manader',
        'sarskild-avgift.lagst',
        'sarskild-avgift.hogst',
        'overklagande.lss-veckor',
        'omprovning.fk-manader',
        'gallring.kommun-ar',
        'gallring.enskild-ar',
        'beviljandeperiod.manader-hogst',
      ]),
    );
  });
});

describe('tjugo assess', () => {
  it('computes hours with their trace', async () => {
    const { status, json } = await tjugo('assess', 'case.yaml', '--json');
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      on: '2025-03-01',
      basic: {
        minutesPerWeek: 280,
        deductionMinutesPerWeek: 210,
        afterDeductionMinutesPerWeek: 70,
      },
      total: { countedMinutesPerWeek: 70 },
      responsible: 'municipality',
      deductionMethod: 'schablon',
      trace: { id: expect.any(String), label: expect.any(String), children: expect.any(Array) },
    });
  });

  it('tells a person the same in a table', async () => {
    const { out } = await tjugo('assess', 'case.yaml');
    expect(out).toContain('Beräknat enligt reglerna');
    expect(out).toMatch(/Grundläggande behov\s+280/);
  });
});

describe('tjugo check', () => {
  it('ends with 0 when nothing contradicts anything else', async () => {
    const { status, json } = await tjugo('check', 'clean.csv', '--json');
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      contradictions: 0,
      roundings: 0,
      tables: [
        {
          file: 'clean.csv',
          rows: 4,
          columns: 4,
          relations: [{ expression: 'avvikelse = budget − utfall', holds: 4, of: 4 }],
          findings: [],
        },
      ],
    });
  });

  it('ends with 1 and shows the cell when something does, in every table of a folder', async () => {
    const { status, json } = await tjugo('check', 'folder', '--json');
    expect(status).toBe(1);
    expect(json()).toMatchObject({
      contradictions: 1,
      tables: [
        { file: 'clean.csv', findings: [] },
        {
          file: 'wrong.csv',
          findings: [
            {
              kind: 'total',
              row: 'Totalt',
              column: 'kr',
              printed: 2700,
              expected: 2500,
              difference: 200,
              severity: 'contradiction',
            },
          ],
        },
      ],
    });
  });

  it('tells every fault of every file that cannot be read, and checks none', async () => {
    const { status, json, err } = await tjugo(
      'check',
      'wrong.csv',
      'uneven.csv',
      'empty.csv',
      '--json',
    );
    expect(status).toBe(2);
    const { findings } = json() as { findings: { row?: number; message: string }[] };
    expect(findings.map(({ row }) => row)).toEqual([undefined, 3, 4, undefined]);
    expect(err).toContain('Rad 3 har');
  });
});

describe('tjugo decompose', () => {
  it('splits a change exactly among its factors', async () => {
    const { status, json } = await tjugo(
      'decompose',
      'lss.csv',
      '--total',
      'kostnad',
      '--factors',
      'personer,timmar,pris',
      '--from',
      '2020',
      '--to',
      '2021',
      '--json',
    );
    expect(status).toBe(0);
    const { total, effects, residual } = json() as {
      total: { change: number };
      effects: { factor: string; effect: number }[];
      residual: number;
    };
    expect(total.change).toBe(18624);
    expect(effects.map(({ factor }) => factor)).toEqual(['personer', 'timmar', 'pris']);
    expect(effects.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(18624, 9);
    expect(residual).toBe(0);
  });
});

describe('tjugo start', () => {
  it('serves on 2020 from ./data unless told otherwise', async () => {
    expect((await tjugo('start')).started).toEqual([
      { port: 2020, dataDir: './data', open: false, empty: false },
    ]);
    expect((await tjugo('start', '--port', '0', '--data', 'x', '--open')).started).toEqual([
      { port: 0, dataDir: 'x', open: true, empty: false },
    ]);
  });
});

describe('a question put wrongly', () => {
  it.each([
    [['frobnicate'], 'Det finns inget kommando som heter frobnicate.'],
    [['law', 'value', 'x'], 'Kommandot behöver också --on <dag>.'],
    [['law', 'value', '--on', '2025-03-01'], 'Kommandot saknar id.'],
    [['check', 'clean.csv', '--sum'], 'Kommandot har inget val --sum.'],
    [['start', '--port', 'tjugo'], 'Porten ska vara ett heltal'],
    [[], 'Kommandot saknas.'],
  ])('%j is told in a sentence and ends with 2', async (args, sentence) => {
    const plain = await tjugo(...args);
    expect([plain.status, plain.out]).toEqual([2, '']);
    expect(plain.err).toContain(sentence);
    const forPrograms = await tjugo(...args, '--json');
    expect(forPrograms.json()).toMatchObject({
      code: 'USAGE',
      status: 400,
      detail: expect.stringContaining(sentence),
    });
  });

  it('is told in English to those who ask in it', async () => {
    expect((await tjugo('frobnicate', '--lang', 'en')).err).toContain(
      'There is no command called frobnicate.',
    );
  });

  it('is helped with --help, which is no fault', async () => {
    const { status, out } = await tjugo('--help');
    expect(status).toBe(0);
    expect(out).toContain('decompose');
  });
});
