import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeTwin, type Twin, twinFiles } from '#core/twin';
import { addDays, firstDayOf, month, ok, shiftMonth } from '#kernel';
import type { StorePlace } from '#shell/store';
import { tjugo } from '../support/command-line.ts';
import { onBothEngines } from './support/engines.ts';

const FROM = month('2024-02');
const TO = month('2024-05');
const FIRST_HEARD_AFTER = shiftMonth(TO, 1);

type Counted = {
  readonly month: string;
  readonly law: string;
  readonly persons: number;
  readonly children: number;
  readonly grantedMinutes: number;
  readonly performedMinutes: number;
};

onBothEngines('a made-up municipality, taken in file by file as it was heard of', (engine) => {
  const files = new Map<string, Uint8Array>();
  let twin: Twin;
  let place: StorePlace;
  let data = '';

  const runIn = (folder: string, server: StorePlace, args: readonly string[]) =>
    tjugo([...args, '--data', folder, '--json'], {
      databaseUrl: 'url' in server ? server.url : undefined,
      isFile: (path) => Promise.resolve(files.has(path) || path.endsWith('.backup')),
      readFile: (path) => Promise.resolve(ok(files.get(path) ?? new Uint8Array())),
    });
  const run = (...args: readonly string[]) => runIn(data, place, args);
  const heardIn = (name: string): string[] =>
    [...files.keys()].filter((path) => path.startsWith(name));
  const lastDayOf = (name: string): string => addDays(firstDayOf(shiftMonth(month(name), 1)), -1);

  beforeAll(async () => {
    const made = makeTwin({
      seed: 20,
      persons: 300,
      from: FROM,
      to: TO,
      shiftsFrom: TO,
      faults: 'none',
    });
    if (!made.ok) throw new Error(made.problem.detail.en);
    twin = made.value;
    for (const { path, contents } of twinFiles(twin)) {
      const text = contents();
      files.set(path, typeof text === 'string' ? new TextEncoder().encode(text) : text);
    }
    place = await engine.makePlace();
    data = await mkdtemp(join(tmpdir(), 'tjugo-twin-'));
  }, 120_000);
  afterAll(() => rm(data, { recursive: true, force: true }));

  it('takes every file in, each month at the end of it', async () => {
    const months = [...new Set([...files.keys()].map((path) => path.slice(0, '2024-02'.length)))];
    for (const name of months) {
      const at = `${lastDayOf(name)}T18:00:00Z`;
      const said = await run('import', ...heardIn(name), '--recorded-at', at);
      expect([name, said.status, said.status === 0 ? '' : said.out]).toEqual([name, 0, '']);
    }
  }, 300_000);

  it('counts persons, children, granted and performed time as they really were', async () => {
    const said = await run('volumes', '--from', FROM, '--to', TO);
    const counted = (said.json() as { months: Counted[] }).months;
    expect(counted).toEqual(
      twin.monthly.map(
        ({ month: of, law, persons, children, grantedMinutes, performedMinutes }) => ({
          month: of,
          law,
          persons,
          children,
          grantedMinutes,
          performedMinutes,
        }),
      ),
    );
  });

  it('counts of each month, as known when it ended, those whom the municipality had heard of', async () => {
    for (const of of new Set(twin.monthly.map((row) => row.month))) {
      const said = await run('volumes', '--from', of, '--to', of, '--known-on', lastDayOf(of));
      const counted = (said.json() as { months: Counted[] }).months;
      expect(counted.map(({ law, persons }) => [of, law, persons])).toEqual(
        twin.monthly
          .filter((row) => row.month === of)
          .map(({ law, personsKnownThen }) => [of, law, personsKnownThen]),
      );
    }
  });

  it('knows every file again and changes nothing', async () => {
    const before = await run('verify');
    const again = await run('import', ...heardIn(FIRST_HEARD_AFTER), ...heardIn(FROM));
    const { files: taken } = again.json() as { files: { duplicate: boolean }[] };
    expect(taken.length).toBeGreaterThan(3);
    expect(taken.every(({ duplicate }) => duplicate)).toBe(true);
    expect(before.status).toBe(0);
    expect((await run('verify')).out).toBe(before.out);
  });

  it('answers the same, and is whole, when it is restored elsewhere', async () => {
    const [file, folder] = [join(data, 'twin.backup'), join(data, 'restored')];
    const elsewhere = await engine.makePlace();
    expect((await run('backup', '--out', file)).status).toBe(0);
    expect((await runIn(folder, elsewhere, ['restore', file])).status).toBe(0);
    const questions = [['volumes', '--from', FROM, '--to', TO], ['verify']];
    for (const question of questions) {
      const there = await runIn(folder, elsewhere, question);
      expect([there.status, there.out]).toEqual([0, (await run(...question)).out]);
    }
  });
});
