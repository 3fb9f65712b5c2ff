import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionToFolder } from '../../../tests/support/connection-to-folder.ts';
import { type Said, tjugo } from '../../../tests/support/command-line.ts';

const fixture = (path: string): string =>
  fileURLToPath(new URL(`../../../tests/fixtures/${path}`, import.meta.url));
const DECISIONS = fixture('decisions/personer-och-beslut.csv');
const NOTICES = fixture('fk-notices/besked.csv');
const REPORTS = fixture('time-reports/mars.csv');
const IN_JUNE = ['--recorded-at', '2025-06-01T08:00:00+02:00'];
/** A published test number, and the reference that the register gives its person. */
const NUMBER = '199003272383';

let root = '';
let data = '';
const everythingSaid: string[] = [];

const run = async (...args: readonly string[]): Promise<Said> => {
  const said = await tjugo(args, { readInput: () => Promise.resolve(`${NUMBER}\n`) });
  everythingSaid.push(said.out, said.err);
  return said;
};
const on = (folder: string, ...args: readonly string[]) => run(...args, '--data', folder, '--json');
const inFile = async (name: string, text: string): Promise<string> => {
  const path = join(root, name);
  await writeFile(path, text);
  return path;
};

type Taken = {
  readonly file: string;
  readonly format: string | null;
  readonly accepted: boolean;
  readonly duplicate: boolean;
  readonly rows: number;
  readonly changeId: number | null;
  readonly findings: readonly Record<string, unknown>[];
};
const filesOf = (said: Said): readonly Taken[] =>
  (said.json() as { files: readonly Taken[] }).files;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tjugo-commands-'));
  data = join(root, 'data');
  const taken = await on(data, 'import', DECISIONS, NOTICES, REPORTS, ...IN_JUNE);
  expect([taken.status, filesOf(taken)]).toEqual([
    0,
    [
      { file: DECISIONS, format: 'decisions', rows: 21, changeId: 1 },
      { file: NOTICES, format: 'fk-notices', rows: 6, changeId: 2 },
      { file: REPORTS, format: 'time-reports', rows: 5, changeId: 3 },
    ].map((file) => ({ ...file, accepted: true, duplicate: false, findings: [] })),
  ]);
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('tjugo import', () => {
  it('says that a file was taken in before, and changes nothing', async () => {
    const before = await on(data, 'verify');
    const again = await on(data, 'import', DECISIONS);
    expect(again.status).toBe(0);
    expect(filesOf(again)).toMatchObject([
      { accepted: true, duplicate: true, rows: 21, changeId: 1 },
    ]);
    expect((await on(data, 'verify')).out).toBe(before.out);
  });

  it('refuses a faulty file whole, with every fault, and takes the next one in', async () => {
    const text = await readFile(DECISIONS, 'utf8');
    const faulty = await inFile('faulty.csv', text.replaceAll('1990-03-27', '1990-13-27'));
    const unknown = await inFile('unknown.csv', 'a;b\n1;2\n');
    const said = await on(data, 'import', faulty, unknown, NOTICES);
    expect(said.status).toBe(1);
    const [first, second, third] = filesOf(said);
    expect(first).toMatchObject({ format: 'decisions', accepted: false, rows: 0, changeId: null });
    expect(first?.findings).toMatchObject([
      { row: 2, column: 'född', code: 'DAY_UNKNOWN' },
      { row: 19, column: 'född', code: 'DAY_UNKNOWN' },
    ]);
    expect(second).toMatchObject({ format: null, accepted: false });
    expect(second?.findings).toMatchObject([{ row: null, column: null, code: 'FORMAT_UNKNOWN' }]);
    expect(third).toMatchObject({ accepted: true, duplicate: true });
  });

  it('tells a person which row to correct, and that nothing was saved', async () => {
    const text = await readFile(DECISIONS, 'utf8');
    const faulty = await inFile('rows.csv', text.replace('1990-03-27', '1990-13-27'));
    const { status, out } = await run('import', faulty, '--data', data);
    expect(status).toBe(1);
    expect(out).toContain('Inget har sparats.');
    expect(out).toMatch(/^ {2}Rad 2, född: Det här är ingen dag/m);
  });

  it('refuses a file that contradicts the register, at its row', async () => {
    const text = await readFile(REPORTS, 'utf8');
    const empty = join(root, 'without-persons');
    const stranger = await on(empty, 'import', await inFile('strangers.csv', text));
    expect(stranger.status).toBe(1);
    const [taken] = filesOf(stranger);
    expect(taken?.accepted).toBe(false);
    expect(taken?.findings).not.toEqual([]);
    const { checks } = (await on(empty, 'verify')).json() as { checks: { detail: string }[] };
    expect(checks.at(-1)?.detail).toMatch(/^register_change: 0, person: 0,/);
  });

  it('takes nothing in when one of the names is no file', async () => {
    const said = await on(join(root, 'never'), 'import', DECISIONS, join(root, 'missing.csv'));
    expect(said.status).toBe(2);
    expect(said.json()).toMatchObject({
      code: 'FILE_UNREADABLE',
      findings: [{ file: join(root, 'missing.csv') }],
    });
    expect(await stat(join(root, 'never')).catch(() => 'not made')).toBe('not made');
  });

  it('refuses to record before the newest change', async () => {
    const later = await inFile('later.csv', `${await readFile(REPORTS, 'utf8')}\n`);
    const said = await on(data, 'import', later, '--recorded-at', '2025-05-31T08:00:00+02:00');
    expect(said.status).toBe(2);
    expect(said.json()).toMatchObject({ code: 'RECORDED_TOO_EARLY' });
  });

  it('refuses an instant without an offset, which is no point in time', async () => {
    const said = await on(data, 'import', REPORTS, '--recorded-at', '2025-06-01T08:00:00');
    expect(said.json()).toMatchObject({
      code: 'INPUT_INVALID',
      findings: [{ path: 'recorded-at' }],
    });
  });
});

describe('tjugo volumes', () => {
  const months = ['volumes', '--from', '2025-02', '--to', '2025-03'];

  it('counts both laws in every month, as known today when nothing else is said', async () => {
    const { status, json } = await on(data, ...months);
    expect(status).toBe(0);
    const asked = json() as { knownOn: string; months: readonly object[] };
    expect(asked.knownOn).toBe('2026-03-01');
    expect(asked.months).toMatchObject([
      { month: '2025-02', law: 'SFB', persons: 1, children: 0, performedMinutes: 0 },
      { month: '2025-02', law: 'LSS', persons: 1, children: 0 },
      { month: '2025-03', law: 'SFB', persons: 1 },
      { month: '2025-03', law: 'LSS', persons: 0, grantedMinutes: 0 },
    ]);
  });

  it('knows nothing on the day before the files came, and everything on their day', async () => {
    const personsOn = async (knownOn: string) => {
      const said = await on(data, ...months, '--known-on', knownOn);
      return (said.json() as { months: { persons: number }[] }).months.map((m) => m.persons);
    };
    expect(await personsOn('2025-05-31')).toEqual([0, 0, 0, 0]);
    expect(await personsOn('2025-06-01')).toEqual([1, 1, 1, 0]);
  });

  it('has one row a year and law for the first of October', async () => {
    const said = await on(
      data,
      'volumes',
      '--from',
      '2023-01',
      '--to',
      '2024-12',
      '--basis',
      'october',
    );
    expect(said.json()).toMatchObject({
      basis: 'october',
      months: ['2023', '2023', '2024', '2024'].map((year) => ({ day: `${year}-10-01` })),
    });
  });

  it('tells every wrong option at once', async () => {
    const said = await on(data, 'volumes', '--from', 'x', '--to', 'y', '--basis', 'z');
    expect(said.status).toBe(2);
    expect(said.json()).toMatchObject({
      code: 'INPUT_INVALID',
      findings: [{ path: 'from' }, { path: 'to' }, { path: 'basis' }],
    });
  });

  it('refuses months that run backwards', async () => {
    const said = await on(data, 'volumes', '--from', '2025-02', '--to', '2025-01');
    expect([said.status, said.json()]).toMatchObject([2, { findings: [{ path: 'to' }] }]);
  });
});

describe('tjugo person and history', () => {
  it('find by a number read from standard input, and show it masked', async () => {
    const said = await on(data, 'person', '-', '--valid-on', '2025-02-28');
    expect([said.status, said.err]).toEqual([0, '']);
    const found = said.json() as {
      id: string;
      identityNumber: string;
      facts: { kind: string; from: string; holds: boolean }[];
    };
    expect(found.identityNumber).toBe('••••••••-••••');
    expect(found.facts.filter((f) => f.kind === 'decision').map((f) => [f.from, f.holds])).toEqual([
      ['2024-03-01', true],
      ['2025-03-01', false],
    ]);
    expect((await on(data, 'person', found.id)).status).toBe(0);
  });

  it('warn that a number among the words of a command stays in the history of the shell', async () => {
    const said = await on(data, 'person', NUMBER);
    expect(said.status).toBe(0);
    expect(said.err).toContain('historik');
  });

  it('know nobody before the day on which the files came', async () => {
    const said = await on(data, 'person', '-', '--known-on', '2025-05-31');
    expect([said.status, said.json()]).toMatchObject([2, { code: 'NOT_FOUND' }]);
  });

  it.each([
    ['person', '199003272384'],
    ['person', 'fk:'],
    ['history', '17'],
  ])('%s refuses what is no reference without repeating it', async (command, ref) => {
    const said = await on(data, command, ref);
    expect(said.status).toBe(2);
    expect(said.out + said.err).not.toContain(ref);
  });

  it('list every version with the change that brought it and the one that ended it', async () => {
    const place = join(root, 'corrected');
    await cp(data, place, { recursive: true });
    const corrected = (await readFile(DECISIONS, 'utf8')).replaceAll(
      'Prov Brukarsson',
      'Prov Provsson',
    );
    await on(
      place,
      'import',
      await inFile('corrected.csv', corrected),
      ...['--reason', 'Rättat namn', '--recorded-at', '2025-07-01T08:00:00+02:00'],
    );
    const said = await on(place, 'history', '-');
    const { versions } = said.json() as {
      versions: {
        kind: string;
        attributes: { name?: string };
        recordedBy: object;
        closedBy: object | null;
      }[];
    };
    expect(versions.filter(({ kind }) => kind === 'person')).toMatchObject([
      {
        attributes: { name: 'Prov Brukarsson' },
        recordedBy: { changeId: 1, actor: 'tester', reason: 'Inläsning av fil' },
        closedBy: { changeId: 4, reason: 'Rättat namn' },
      },
      { attributes: { name: 'Prov Provsson' }, recordedBy: { changeId: 4 }, closedBy: null },
    ]);
    const before = await on(place, 'person', '-', '--known-on', '2025-06-30');
    expect(before.out).toContain('Prov Brukarsson');
    expect(before.out).not.toContain('Rättat namn');
  });
});

describe('tjugo backup, restore and verify', () => {
  const QUESTIONS = [
    ['volumes', '--from', '2024-01', '--to', '2025-12'],
    ['person', '-'],
    ['history', '-'],
    ['verify'],
  ];
  const answersOf = async (folder: string) => {
    const said: string[] = [];
    for (const question of QUESTIONS) said.push((await on(folder, ...question)).out);
    return said;
  };

  it('give the same bytes of every answer from a restored register', async () => {
    const [file, place] = [join(root, 'copy.backup'), join(root, 'restored')];
    const written = await on(data, 'backup', '--out', file);
    expect([written.status, written.json()]).toMatchObject([0, { file, keyInside: true }]);
    expect((await on(place, 'restore', file)).json()).toMatchObject({ restored: true });
    expect(await answersOf(place)).toEqual(await answersOf(data));
    expect(filesOf(await on(place, 'import', REPORTS))).toMatchObject([{ duplicate: true }]);
  });

  it('open a backup without its key only beside the key', async () => {
    const [file, place] = [join(root, 'keyless.backup'), join(root, 'keyless')];
    await on(data, 'backup', '--out', file, '--no-key');
    const refused = await on(place, 'restore', file);
    expect([refused.status, refused.json()]).toMatchObject([2, { code: 'BACKUP_UNUSABLE' }]);
    await cp(join(data, 'register.key'), join(place, 'register.key'));
    expect((await on(place, 'restore', file)).status).toBe(0);
    expect((await on(place, 'person', '-')).status).toBe(0);
  });

  it('never restore over a register, nor from what is no backup', async () => {
    const file = join(root, 'over.backup');
    await on(data, 'backup', '--out', file);
    const before = await answersOf(data);
    expect((await on(data, 'restore', file)).json()).toMatchObject({ code: 'BACKUP_UNUSABLE' });
    expect(await answersOf(data)).toEqual(before);
    const place = join(root, 'from-nothing');
    expect((await on(place, 'restore', DECISIONS)).json()).toMatchObject({
      code: 'BACKUP_UNUSABLE',
    });
    expect((await on(place, 'restore', join(root, 'no.backup'))).status).toBe(2);
    expect((await on(place, 'verify')).json()).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('verify with status 0 what is whole, and with 1 what is not', async () => {
    const whole = await on(data, 'verify');
    expect([whole.status, whole.json()]).toMatchObject([0, { ok: true }]);
    const place = join(root, 'damaged');
    await cp(data, place, { recursive: true });
    const owner = await connectionToFolder(place);
    await owner.script('delete from shift where line = 1');
    await owner.close();
    const broken = await on(place, 'verify');
    expect(broken.status).toBe(1);
    const { checks } = broken.json() as { checks: { name: string; ok: boolean }[] };
    expect(checks.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual([
      'shifts sum to their time reports',
    ]);
  });
});

describe('every command of the register', () => {
  it.each([['volumes', '--from', '2025-01', '--to', '2025-01'], ['verify'], ['history', 'own:P1']])(
    '%s makes no register where there is none',
    async (...question) => {
      const place = join(root, 'nothing-here');
      const said = await on(place, ...question);
      expect([said.status, said.json()]).toMatchObject([2, { code: 'NOT_FOUND' }]);
      expect(await stat(place).catch(() => 'not made')).toBe('not made');
    },
  );

  it('ends with status 3 when the key is gone, and makes no other key', async () => {
    const place = join(root, 'without-key');
    await cp(data, place, { recursive: true });
    await rm(join(place, 'register.key'));
    const said = await on(place, 'import', REPORTS);
    expect([said.status, said.json()]).toMatchObject([3, { code: 'STORE_UNUSABLE' }]);
    expect(await stat(join(place, 'register.key')).catch(() => 'not made')).toBe('not made');
  });

  it('ends with status 3 when the server is out of reach, and tells nothing of its address', async () => {
    const databaseUrl = 'postgres://someone:secret@127.0.0.1:1/register';
    const said = await tjugo(['verify', '--data', data, '--json'], { databaseUrl });
    expect([said.status, said.json()]).toMatchObject([3, { code: 'SURROUNDINGS_FAILED' }]);
    expect(said.out + said.err).not.toMatch(/secret|someone|127/);
  });

  it('has told no personal number in any of this', () => {
    expect(everythingSaid.length).toBeGreaterThan(50);
    expect(everythingSaid.filter((text) => text.includes(NUMBER.slice(2)))).toEqual([]);
  });
});
