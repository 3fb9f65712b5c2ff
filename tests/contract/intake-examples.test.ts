import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readIntake } from '#core/intake';
import { openStore, recordChange, type Store, verify } from '#shell/store';
import { fixture } from '../support/intake-fixture.ts';

/** Persons and providers come first, then what refers to them. */
const IN_ORDER = [
  ['decisions', 'personer-och-beslut.csv'],
  ['fk-notices', 'besked.csv'],
  ['fk-notices', 'ett-besked.csv'],
  ['fk-charges', 'debitering-2025-04.csv'],
  ['time-reports', 'mars.csv'],
  ['performed-months', '2025-01.csv'],
  ['elt', 'tidredovisning.xml'],
  ['elt', 'egen-arbetsgivare.xml'],
  ['lifecare', 'svar.json'],
  ['sie', 'mars-2025.se'],
] as const;

describe('the example files, taken in one after another', () => {
  let folder = '';
  let store: Store;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tjugo-intake-'));
    store = await openStore({ folder }, new Uint8Array(32).fill(20));
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const takeIn = async (format: string, file: string) => {
    const { bytes } = fixture(format, file);
    const read = await readIntake(bytes, file);
    if (!read.ok) return read;
    const hash = createHash('sha256').update(bytes).digest('hex');
    const source = { name: file, hash };
    const change = { actor: 'tester', reason: 'exempel', source, recordedAt: null };
    return recordChange(store, change, read.value.commands);
  };

  test.each(IN_ORDER)('%s/%s is recorded whole', async (format, file) => {
    expect(await takeIn(format, file)).toMatchObject({ ok: true, value: { duplicate: false } });
  });

  test.each(IN_ORDER)('%s/%s changes nothing the second time', async (format, file) => {
    expect(await takeIn(format, file)).toMatchObject({ ok: true, value: { duplicate: true } });
  });

  it('leave a register without contradictions', async () => {
    const { ok, checks } = await verify(store);
    expect(checks.filter((check) => !check.ok)).toEqual([]);
    expect(ok).toBe(true);
  });
});
