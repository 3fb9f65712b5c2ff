import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { INTAKE_FORMATS, readIntake } from '#core/intake';
import { FACT_KINDS } from '#core/register';
import { type Recorded, recordChange, type Store, verify } from '#shell/store';
import { byHand } from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The example files of every format, those that make persons first. */
async function listExamples(): Promise<readonly string[]> {
  const lists = await Promise.all(
    INTAKE_FORMATS.map(async (format) =>
      (await readdir(join(FIXTURES, format)))
        .filter((name) => !name.endsWith('.jsonl'))
        .toSorted()
        .map((name) => join(FIXTURES, format, name)),
    ),
  );
  return lists.flat();
}

async function takeIn(store: Store, path: string): Promise<Recorded> {
  const bytes = new Uint8Array(await readFile(path));
  const read = await readIntake(bytes, path);
  if (!read.ok) throw new Error(`${path}: ${read.problem.detail.en}`);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const change = byHand('intake', { source: { name: path, hash } });
  const recorded = await recordChange(store, change, read.value.commands);
  if (!recorded.ok) throw new Error(`${path}: ${JSON.stringify(recorded.problem)}`);
  return recorded.value;
}

onBothEngines('the example files of every format', (engine) => {
  let store: Store;
  let examples: readonly string[] = [];
  beforeAll(async () => {
    store = await engine.openEmpty();
    examples = await listExamples();
  });

  const countVersions = async (): Promise<number> => {
    let count = 0;
    for (const kind of FACT_KINDS) {
      const { rows } = await sql<{ n: number }>`
        select count(*) as n from ${sql.table(kind)}
      `.execute(store.db);
      count += rows[0]?.n ?? 0;
    }
    return count;
  };

  it('fill the register without a contradiction', async () => {
    for (const path of examples) expect((await takeIn(store, path)).duplicate).toBe(false);
    expect((await verify(store)).checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(await countVersions()).toBeGreaterThan(50);
  });

  it('change nothing when the same bytes come again', async () => {
    const before = await countVersions();
    for (const path of examples) expect((await takeIn(store, path)).duplicate).toBe(true);
    expect(await countVersions()).toBe(before);
  });
});
