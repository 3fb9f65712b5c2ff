import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { instant } from '#kernel';
import { koladaClient } from '#shell/files';
import { refreshKolada, storedKolada } from './kolada.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});
const folderOf = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'kolada-'));
  folders.push(folder);
  return folder;
};
const QUESTION = { kpis: ['N28008'], municipalities: ['2281'], years: [2024] };

/** A client whose network answers from a list of values by year, or not at all. */
const clientOf = (value: number | undefined, asked: string[] = []) =>
  koladaClient({
    wait: () => Promise.resolve(),
    fetch: (url) => {
      asked.push(url);
      if (value === undefined) return Promise.reject(new TypeError('no network'));
      const values = url.includes('/data/')
        ? [
            {
              kpi: 'N28008',
              municipality: '2281',
              period: 2024,
              values: [{ gender: 'T', value, status: '', count: 1 }],
            },
          ]
        : url.includes('/municipality?')
          ? [{ id: '2281', title: 'Sundsvall', type: 'K' }]
          : [{ id: 'N28008', title: 'Kostnad personlig assistans' }];
      return Promise.resolve(Response.json({ values, count: values.length }));
    },
  });

it('fetches all first, then what has changed, and keeps both', async () => {
  const folder = await folderOf();
  const asked: string[] = [];
  await refreshKolada(folder, clientOf(1285, asked), QUESTION, instant('2026-03-01T08:00:00Z'));
  const view = await refreshKolada(
    folder,
    clientOf(1290, asked),
    QUESTION,
    instant('2026-09-01T08:00:00Z'),
  );
  expect(asked.filter((url) => url.includes('from_date=2026-03-01'))).toHaveLength(1);
  expect(view).toMatchObject({ asOf: '2026-09-01', problem: null });
  expect(view.values[0]?.versions.map(({ value }) => value)).toEqual([1285, 1290]);
});

it('asks for everything again when the question is another', async () => {
  const folder = await folderOf();
  const asked: string[] = [];
  await refreshKolada(folder, clientOf(1285), QUESTION, instant('2026-03-01T08:00:00Z'));
  const other = { ...QUESTION, municipalities: ['2281', '1280'] };
  await refreshKolada(folder, clientOf(1285, asked), other, instant('2026-04-01T08:00:00Z'));
  expect(asked.some((url) => url.includes('from_date'))).toBe(false);
});

it('works without a network on what is kept, says its date and what went wrong', async () => {
  const folder = await folderOf();
  await refreshKolada(folder, clientOf(1285), QUESTION, instant('2026-03-01T08:00:00Z'));
  const view = await refreshKolada(
    folder,
    clientOf(undefined),
    QUESTION,
    instant('2026-09-01T08:00:00Z'),
  );
  expect(view).toMatchObject({ asOf: '2026-03-01', problem: { code: 'SURROUNDINGS_FAILED' } });
  expect(view.values).toHaveLength(1);
  expect(view.names.get('2281')).toBe('Sundsvall');
  expect(await storedKolada(folder)).toMatchObject({ asOf: '2026-03-01', problem: null });
});

it('knows nothing before the first fetch, and says so', async () => {
  expect(await storedKolada(await folderOf())).toMatchObject({ asOf: null, values: [] });
});
