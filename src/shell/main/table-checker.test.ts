import { afterAll, describe, expect, test } from 'vitest';
import { tableChecker } from './table-checker.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const TABLE = 'År;A;B;Totalt\n2020;1;2;3\n2021;4;5;9\n2022;7;1;98\n2023;2;2;4\n2024;3;8;11\n';
const open = new AbortController().signal;

// 200 000 rows: long enough to be cancelled while it is being read.
const large = (): Uint8Array =>
  bytes(`a;b;c\n${Array.from({ length: 200_000 }, (_, i) => `${i};${i * 2};${i * 3}`).join('\n')}`);

describe('files are checked in threads of their own', () => {
  const checker = tableChecker(1);
  afterAll(() => checker.close());

  test('a checked file comes back with what the core finds in it', async () => {
    const answer = await checker.check({ name: 'a.csv', bytes: bytes(TABLE) }, open);
    expect(answer.ok && answer.value.map(({ contradictions }) => contradictions)).toEqual([1]);
  });

  test('a file that cannot be read comes back as a problem', async () => {
    const answer = await checker.check({ name: 'a.csv', bytes: bytes('') }, open);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'FILE_UNREADABLE' } });
  });

  test('a check that nobody waits for is stopped, and the next one is made', async () => {
    const leaving = new AbortController();
    const left = checker.check({ name: 'large.csv', bytes: large() }, leaving.signal);
    const waiting = checker.check({ name: 'a.csv', bytes: bytes(TABLE) }, open);
    leaving.abort();
    expect(await left).toMatchObject({ ok: false });
    expect(await waiting).toMatchObject({ ok: true });
  });

  test('a check whose reader left while it stood in line is never begun', async () => {
    const gone = AbortSignal.abort();
    expect(await checker.check({ name: 'a.csv', bytes: bytes(TABLE) }, gone)).toMatchObject({
      ok: false,
    });
  });
});
