import { cp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tjugo } from '../../../tests/support/command-line.ts';
import { connectionToFolder } from '../../../tests/support/connection-to-folder.ts';
import {
  DECISIONS,
  filesOf,
  type FilledRegister,
  fillRegister,
  NUMBER,
  REPORTS,
} from '../../../tests/support/filled-register.ts';

let filled: FilledRegister;
beforeAll(async () => {
  filled = await fillRegister();
});
afterAll(() => filled.remove());

describe('tjugo volumes', () => {
  const months = ['volumes', '--from', '2025-02', '--to', '2025-03'];

  it('counts both laws in every month, as known today when nothing else is said', async () => {
    const { status, json } = await filled.on(filled.data, ...months);
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
      const said = await filled.on(filled.data, ...months, '--known-on', knownOn);
      return (said.json() as { months: { persons: number }[] }).months.map((m) => m.persons);
    };
    expect(await personsOn('2025-05-31')).toEqual([0, 0, 0, 0]);
    expect(await personsOn('2025-06-01')).toEqual([1, 1, 1, 0]);
  });

  it('has one row a year and law for the first of October', async () => {
    const said = await filled.on(
      filled.data,
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
    const said = await filled.on(
      filled.data,
      'volumes',
      '--from',
      'x',
      '--to',
      'y',
      '--basis',
      'z',
    );
    expect(said.status).toBe(2);
    expect(said.json()).toMatchObject({
      code: 'INPUT_INVALID',
      findings: [{ path: 'from' }, { path: 'to' }, { path: 'basis' }],
    });
  });

  it('refuses months that run backwards', async () => {
    const said = await filled.on(filled.data, 'volumes', '--from', '2025-02', '--to', '2025-01');
    expect([said.status, said.json()]).toMatchObject([2, { findings: [{ path: 'to' }] }]);
  });
});

describe('tjugo person and history', () => {
  it('find by a number read from standard input, and show it masked', async () => {
    const said = await filled.on(filled.data, 'person', '-', '--valid-on', '2025-02-28');
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
    expect((await filled.on(filled.data, 'person', found.id)).status).toBe(0);
  });

  it('warn that a number among the words of a command stays in the history of the shell', async () => {
    const said = await filled.on(filled.data, 'person', NUMBER);
    expect(said.status).toBe(0);
    expect(said.err).toContain('historik');
  });

  it('know nobody before the day on which the files came', async () => {
    const said = await filled.on(filled.data, 'person', '-', '--known-on', '2025-05-31');
    expect([said.status, said.json()]).toMatchObject([2, { code: 'NOT_FOUND' }]);
  });

  it.each([
    ['person', '199003272384'],
    ['person', 'fk:'],
    ['history', '17'],
  ])('%s refuses what is no reference without repeating it', async (command, ref) => {
    const said = await filled.on(filled.data, command, ref);
    expect(said.status).toBe(2);
    expect(said.out + said.err).not.toContain(ref);
  });

  it('list every version with the change that brought it and the one that ended it', async () => {
    const place = filled.path('corrected');
    await cp(filled.data, place, { recursive: true });
    const corrected = (await readFile(DECISIONS, 'utf8')).replaceAll(
      'Prov Brukarsson',
      'Prov Provsson',
    );
    await filled.on(
      place,
      'import',
      await filled.inFile('corrected.csv', corrected),
      '--reason',
      'Rättat namn',
      '--recorded-at',
      '2025-07-01T08:00:00+02:00',
    );
    const said = await filled.on(place, 'history', '-');
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
    const before = await filled.on(place, 'person', '-', '--known-on', '2025-06-30');
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
    for (const question of QUESTIONS) said.push((await filled.on(folder, ...question)).out);
    return said;
  };

  it('give the same bytes of every answer from a restored register', async () => {
    const [file, place] = [filled.path('copy.backup'), filled.path('restored')];
    const written = await filled.on(filled.data, 'backup', '--out', file);
    expect([written.status, written.json()]).toMatchObject([0, { file, keyInside: true }]);
    expect((await filled.on(place, 'restore', file)).json()).toMatchObject({ restored: true });
    expect(await answersOf(place)).toEqual(await answersOf(filled.data));
    expect(filesOf(await filled.on(place, 'import', REPORTS))).toMatchObject([{ duplicate: true }]);
  });

  it('open a backup without its key only beside the key', async () => {
    const [file, place] = [filled.path('keyless.backup'), filled.path('keyless')];
    await filled.on(filled.data, 'backup', '--out', file, '--no-key');
    const refused = await filled.on(place, 'restore', file);
    expect([refused.status, refused.json()]).toMatchObject([2, { code: 'BACKUP_UNUSABLE' }]);
    await cp(join(filled.data, 'register.key'), join(place, 'register.key'));
    expect((await filled.on(place, 'restore', file)).status).toBe(0);
    expect((await filled.on(place, 'person', '-')).status).toBe(0);
  });

  it('never restore over a register, nor from what is no backup', async () => {
    const file = filled.path('over.backup');
    await filled.on(filled.data, 'backup', '--out', file);
    const before = await answersOf(filled.data);
    expect((await filled.on(filled.data, 'restore', file)).json()).toMatchObject({
      code: 'BACKUP_UNUSABLE',
    });
    expect(await answersOf(filled.data)).toEqual(before);
    const place = filled.path('from-nothing');
    expect((await filled.on(place, 'restore', DECISIONS)).json()).toMatchObject({
      code: 'BACKUP_UNUSABLE',
    });
    expect((await filled.on(place, 'restore', filled.path('no.backup'))).status).toBe(2);
    expect((await filled.on(place, 'verify')).json()).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('verify with status 0 what is whole, and with 1 what is not', async () => {
    const whole = await filled.on(filled.data, 'verify');
    expect([whole.status, whole.json()]).toMatchObject([0, { ok: true }]);
    const place = filled.path('damaged');
    await cp(filled.data, place, { recursive: true });
    const owner = await connectionToFolder(place);
    await owner.script('delete from shift where line = 1');
    await owner.close();
    const broken = await filled.on(place, 'verify');
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
      const place = filled.path('nothing-here');
      const said = await filled.on(place, ...question);
      expect([said.status, said.json()]).toMatchObject([2, { code: 'NOT_FOUND' }]);
      expect(await stat(place).catch(() => 'not made')).toBe('not made');
    },
  );

  it('ends with status 3 when the key is gone, and makes no other key', async () => {
    const place = filled.path('without-key');
    await cp(filled.data, place, { recursive: true });
    await rm(join(place, 'register.key'));
    const said = await filled.on(place, 'import', REPORTS);
    expect([said.status, said.json()]).toMatchObject([3, { code: 'STORE_UNUSABLE' }]);
    expect(await stat(join(place, 'register.key')).catch(() => 'not made')).toBe('not made');
  });

  it('ends with status 3 when the server is out of reach, and tells nothing of its address', async () => {
    const databaseUrl = 'postgres://someone:secret@127.0.0.1:1/register';
    const said = await tjugo(['verify', '--data', filled.data, '--json'], { databaseUrl });
    expect([said.status, said.json()]).toMatchObject([3, { code: 'SURROUNDINGS_FAILED' }]);
    expect(said.out + said.err).not.toMatch(/secret|someone|127/);
  });

  it('has told no personal number in any of this', () => {
    expect(filled.heard.length).toBeGreaterThan(50);
    expect(filled.heard.filter((text) => text.includes(NUMBER.slice(2)))).toEqual([]);
  });
});
