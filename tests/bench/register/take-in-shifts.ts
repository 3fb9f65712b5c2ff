import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { readIntake } from '#core/intake';
import { openPglite, openStore, recordChange, type StorePlace } from '#shell/store';
import { byHand } from '../../contract/support/commands.ts';
import { KEY } from '../../contract/support/key.ts';
import { persons, shiftCopyLines, shiftFiles, SHIFTS } from './shift-files.ts';

/** What a process of its own measured of taking a million shifts in. */
export type ShiftsTakenIn = {
  readonly copyMs: number;
  readonly readMs: number;
  readonly recordMs: number;
  readonly peakAboveIdleMb: number;
};

const BARE_TABLE = `create table bare_shift (
  version bigint, line smallint, day date, kind text, from_minute smallint, to_minute smallint,
  original_from smallint, original_to smallint)`;

async function copyBare(place: StorePlace, texts: readonly string[]): Promise<number> {
  if ('url' in place) {
    const client = new pg.Client({ connectionString: place.url });
    await client.connect();
    await client.query(BARE_TABLE);
    const start = performance.now();
    await pipeline(Readable.from(texts), client.query(copyFrom('copy bare_shift from stdin')));
    const ms = performance.now() - start;
    await client.end();
    return ms;
  }
  const folder = await mkdtemp(join(tmpdir(), 'tjugo-bare-'));
  const database = await openPglite(folder);
  await database.exec(BARE_TABLE);
  const start = performance.now();
  await database.exec('begin');
  for (const text of texts) {
    await database.query("copy bare_shift from '/dev/blob'", [], { blob: new Blob([text]) });
  }
  await database.exec('commit');
  const ms = performance.now() - start;
  await database.close();
  await rm(folder, { recursive: true, force: true });
  return ms;
}

async function takeIn(place: StorePlace): Promise<Omit<ShiftsTakenIn, 'copyMs'>> {
  const store = await openStore(place, KEY);
  const people = await recordChange(store, byHand('persons'), persons());
  if (!people.ok) throw new Error(people.problem.detail.en);
  const times = { readMs: 0, recordMs: 0 };
  const idle = process.memoryUsage().rss;
  for (const { name, text } of shiftFiles()) {
    const bytes = new TextEncoder().encode(text);
    const start = performance.now();
    const read = await readIntake(bytes, name);
    if (!read.ok) throw new Error(read.problem.detail.en);
    const hash = createHash('sha256').update(bytes).digest('hex');
    times.readMs += performance.now() - start;
    const begun = performance.now();
    const change = byHand('shifts', { source: { name, hash } });
    const recorded = await recordChange(store, change, read.value.commands);
    if (!recorded.ok) throw new Error(recorded.problem.detail.en);
    times.recordMs += performance.now() - begun;
  }
  await store.close();
  const peak = process.resourceUsage().maxRSS * 1024;
  return { ...times, peakAboveIdleMb: (peak - idle) / 2 ** 20 };
}

const [asked, what] = process.argv.slice(2);
if (asked !== undefined) {
  const place = JSON.parse(asked) as StorePlace;
  const told =
    what === 'bare'
      ? { copyMs: await copyBare(place, [...shiftCopyLines()]), shifts: SHIFTS }
      : await takeIn(place);
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
