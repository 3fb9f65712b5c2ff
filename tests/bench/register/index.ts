import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { day } from '#kernel';
import { reference } from '#core/register';
import { countVolumes, findPerson, openStore, type Store, type StorePlace } from '#shell/store';
import { KEY } from '../../contract/support/key.ts';
import { findPostgres, startPostgres } from '../../contract/support/postgres-server.ts';
import { type Bench, type BenchRow, quantile, row, timeByTurns } from '../row.ts';
import {
  BEFORE_CORRECTIONS,
  correctDecisions,
  fillMunicipality,
  FROM,
  nameOf,
  TO,
} from './municipality.ts';
import { SHIFTS } from './shift-files.ts';
import type { ShiftsTakenIn } from './take-in-shifts.ts';

const PERSONS = 800;
const PERSONS_OF_A_COUNTRY = 18_000;
const TODAY = day('2099-12-31');
const READS = 200;

type Places = { readonly engine: string; readonly makePlace: () => Promise<StorePlace> };

/** The register's promises, in the process and on a server, from one run. */
export const register: Bench = async () => {
  const root = await mkdtemp(join(tmpdir(), 'tjugo-bench-'));
  const inProcess: Places = {
    engine: 'in the process',
    makePlace: async () => ({ folder: await mkdtemp(join(root, 'data-')) }),
  };
  const rows = [...(await measure(inProcess))];
  await rm(root, { recursive: true, force: true });
  const binaries = findPostgres();
  if (binaries === undefined) return rows;
  const server = await startPostgres(binaries);
  try {
    let made = 0;
    const makePlace = async () => ({ url: await server.makeDatabase(`bench_${(made += 1)}`) });
    rows.push(...(await measure({ engine: 'on a server', makePlace })));
  } finally {
    await server.stop();
  }
  return rows;
};

const measure = async ({ engine, makePlace }: Places): Promise<readonly BenchRow[]> => [
  ...takeInShifts(engine, await makePlace(), await makePlace()),
  ...(await readMunicipality(engine, await makePlace())),
  ...(await readCountry(engine, await makePlace())),
];

const PROGRAM = fileURLToPath(new URL('./take-in-shifts.ts', import.meta.url));

function inOwnProcess(place: StorePlace, what: string): ShiftsTakenIn {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [PROGRAM, JSON.stringify(place), what],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ShiftsTakenIn;
}

function takeInShifts(
  engine: string,
  place: StorePlace,
  barePlace: StorePlace,
): readonly BenchRow[] {
  const { copyMs } = inOwnProcess(barePlace, 'bare');
  const { readMs, recordMs, peakAboveIdleMb } = inOwnProcess(place, 'register');
  const copied = { what: 'COPY of the same rows into a bare table', value: copyMs, unit: 'ms' };
  return [
    row(
      `${SHIFTS} shifts from 25 files, read and recorded, against bare COPY, ${engine}`,
      { what: 'read and recorded', value: readMs + recordMs, unit: 'ms' },
      copied,
      3,
    ),
    row(
      `peak memory above idle while they are taken in, ${engine}`,
      { what: 'peak above idle', value: peakAboveIdleMb, unit: 'MB' },
      { what: 'limit', value: 600, unit: 'MB' },
      1,
    ),
  ];
}

const volumes = (store: Store, knownOn = TODAY) =>
  countVolumes(store, { from: FROM, to: TO, knownOn, basis: 'month' });

async function withFilled<T>(
  place: StorePlace,
  persons: number,
  performedMonths: number,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(place, KEY);
  try {
    await fillMunicipality(store, persons, performedMonths);
    return await work(store);
  } finally {
    await store.close();
  }
}

const readMunicipality = (engine: string, place: StorePlace) =>
  withFilled(place, PERSONS, 120, async (store) => {
    await correctDecisions(store, PERSONS);
    const times = await timeByTurns(
      () => volumes(store, BEFORE_CORRECTIONS),
      () => volumes(store),
    );
    const reads: number[] = [];
    for (let n = 0; n < READS; n += 1) {
      const ref = reference('person', 'own', nameOf((n * 37) % PERSONS));
      const start = performance.now();
      await findPerson(store, { by: 'reference', ref }, { validOn: TODAY, knownOn: TODAY });
      reads.push(performance.now() - start);
    }
    return [
      row(
        `volumes of ten years, ${PERSONS} persons, ${engine}`,
        { what: 'volumes', value: times.peer, unit: 'ms' },
        { what: 'limit', value: 200, unit: 'ms' },
        1,
      ),
      row(
        `the same as of a past day, ${engine}`,
        { what: 'as of a past day', value: times.ours, unit: 'ms' },
        { what: 'as of today', value: times.peer, unit: 'ms' },
        1.5,
      ),
      row(
        `one person's facts, p95 of ${READS}, ${engine}`,
        { what: 'findPerson', value: quantile(reads, 0.95), unit: 'ms' },
        { what: 'limit', value: 50, unit: 'ms' },
        1,
      ),
    ];
  });

const readCountry = (engine: string, place: StorePlace) =>
  withFilled(place, PERSONS_OF_A_COUNTRY, 6, async (store) => {
    await volumes(store);
    const start = performance.now();
    await volumes(store);
    return [
      row(
        `volumes of ten years, ${PERSONS_OF_A_COUNTRY} persons, ${engine}`,
        { what: 'volumes', value: performance.now() - start, unit: 'ms' },
        { what: 'limit', value: 2000, unit: 'ms' },
        1,
      ),
    ];
  });
