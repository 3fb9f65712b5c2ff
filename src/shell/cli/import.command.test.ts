import { readFile, stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DECISIONS,
  filesOf,
  type FilledRegister,
  fillRegister,
  NOTICES,
  REPORTS,
} from '../../../tests/support/filled-register.ts';

let filled: FilledRegister;
beforeAll(async () => {
  filled = await fillRegister();
});
afterAll(() => filled.remove());

describe('tjugo import', () => {
  it('tells of every file by its content, with the change that it became', () => {
    expect([filled.filling.status, filesOf(filled.filling)]).toEqual([
      0,
      [
        { file: DECISIONS, format: 'decisions', rows: 21, changeId: 1 },
        { file: NOTICES, format: 'fk-notices', rows: 6, changeId: 2 },
        { file: REPORTS, format: 'time-reports', rows: 5, changeId: 3 },
      ].map((file) => ({ ...file, accepted: true, duplicate: false, findings: [] })),
    ]);
  });

  it('says that a file was taken in before, and changes nothing', async () => {
    const before = await filled.on(filled.data, 'verify');
    const again = await filled.on(filled.data, 'import', DECISIONS);
    expect(again.status).toBe(0);
    expect(filesOf(again)).toMatchObject([
      { accepted: true, duplicate: true, rows: 21, changeId: 1 },
    ]);
    expect((await filled.on(filled.data, 'verify')).out).toBe(before.out);
  });

  it('refuses a faulty file whole, with every fault, and takes the next one in', async () => {
    const text = await readFile(DECISIONS, 'utf8');
    const faulty = await filled.inFile('faulty.csv', text.replaceAll('1990-03-27', '1990-13-27'));
    const unknown = await filled.inFile('unknown.csv', 'a;b\n1;2\n');
    const said = await filled.on(filled.data, 'import', faulty, unknown, NOTICES);
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
    const faulty = await filled.inFile('rows.csv', text.replace('1990-03-27', '1990-13-27'));
    const { status, out } = await filled.run('import', faulty, '--data', filled.data);
    expect(status).toBe(1);
    expect(out).toContain('Inget har sparats.');
    expect(out).toMatch(/^ {2}Rad 2, född: Det här är ingen dag/m);
  });

  it('refuses a file that contradicts the register, at its row', async () => {
    const text = await readFile(REPORTS, 'utf8');
    const empty = filled.path('without-persons');
    const stranger = await filled.on(empty, 'import', await filled.inFile('strangers.csv', text));
    expect(stranger.status).toBe(1);
    const [taken] = filesOf(stranger);
    expect(taken?.accepted).toBe(false);
    expect(taken?.findings).not.toEqual([]);
    const { checks } = (await filled.on(empty, 'verify')).json() as {
      checks: { detail: string }[];
    };
    expect(checks.at(-1)?.detail).toMatch(/^register_change: 0, person: 0,/);
  });

  it('takes nothing in when one of the names is no file', async () => {
    const said = await filled.on(
      filled.path('never'),
      'import',
      DECISIONS,
      filled.path('missing.csv'),
    );
    expect(said.status).toBe(2);
    expect(said.json()).toMatchObject({
      code: 'FILE_UNREADABLE',
      findings: [{ file: filled.path('missing.csv') }],
    });
    expect(await stat(filled.path('never')).catch(() => 'not made')).toBe('not made');
  });

  it('refuses to record before the newest change', async () => {
    const later = await filled.inFile('later.csv', `${await readFile(REPORTS, 'utf8')}\n`);
    const said = await filled.on(
      filled.data,
      'import',
      later,
      '--recorded-at',
      '2025-05-31T08:00:00+02:00',
    );
    expect(said.status).toBe(2);
    expect(said.json()).toMatchObject({ code: 'RECORDED_TOO_EARLY' });
  });

  it('refuses an instant without an offset, which is no point in time', async () => {
    const said = await filled.on(
      filled.data,
      'import',
      REPORTS,
      '--recorded-at',
      '2025-06-01T08:00:00',
    );
    expect(said.json()).toMatchObject({
      code: 'INPUT_INVALID',
      findings: [{ path: 'recorded-at' }],
    });
  });
});
