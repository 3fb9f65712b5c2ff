import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { day, instant } from '#kernel';
import { type KoladaValue, keepVintage, knownFrom, koladaClient, readVintages } from './index.ts';

type Respond = (path: string, response: ServerResponse, address: string) => void;
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server in the shape of Kolada's, and a client of it that notes what it asked and how long it waited. */
async function kolada(respond: Respond) {
  const asked: string[] = [];
  const waited: number[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    asked.push(request.url ?? '');
    respond(request.url ?? '', response, addressOf());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  const addressOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`;
  const client = koladaClient({
    address: addressOf(),
    fetch: (url) => fetch(url),
    wait: async (ms) => void waited.push(ms),
  });
  return { client, asked, pauses: () => waited.filter((ms) => ms >= 1000) };
}

const answer = (response: ServerResponse, body: unknown, status = 200, headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};
const rowOf = (period: number | string, value: number | null, more: object = {}) => ({
  kpi: 'N28008',
  municipality: '2281',
  period,
  values: [{ gender: 'T', value, status: '', count: 1, ...more }],
});
const QUESTION = { kpis: ['N28008'], municipalities: ['2281'], years: [2023, 2024] };

describe('the client of Kolada v3', () => {
  it('asks for values by indicator, municipality and year', async () => {
    const { client, asked } = await kolada((_, response) =>
      answer(response, { values: [rowOf(2024, 1234.5)], count: 1 }),
    );
    const values = await client.values(QUESTION);
    expect(asked).toEqual(['/v3/data/kpi/N28008/municipality/2281/year/2023,2024?per_page=5000']);
    expect(values).toMatchObject({
      ok: true,
      value: [{ kpi: 'N28008', municipality: '2281', year: 2024, value: 1234.5, status: '' }],
    });
  });

  it('follows pages by next_url, and by next_page of older answers', async () => {
    const { client, asked } = await kolada((path, response, address) => {
      if (path.includes('page=3')) answer(response, { values: [rowOf('2022', 3)] });
      else if (path.includes('page=2'))
        answer(response, { values: [rowOf(2023, 2)], next_page: `${address}/x?page=3` });
      else answer(response, { values: [rowOf(2024, 1)], next_url: `${address}/x?page=2` });
    });
    const values = await client.values(QUESTION);
    expect(values.ok && values.value.map(({ year, value }) => [year, value])).toEqual([
      [2024, 1],
      [2023, 2],
      [2022, 3],
    ]);
    expect(asked).toHaveLength(3);
  });

  it('parts long lists in twenties and asks for the whole of a list that is left out', async () => {
    const { client, asked } = await kolada((_, response) => answer(response, { values: [] }));
    const municipalities = Array.from({ length: 45 }, (_, i) => String(1000 + i));
    await client.values({ kpis: ['N28008'], municipalities, years: [] });
    expect(asked.map((path) => path.split('/')[6]?.split('?')[0]?.split(',').length)).toEqual([
      20, 20, 5,
    ]);
    expect(asked[0]).not.toContain('/year');
  });

  it('finds groups of municipalities by title, with their members', async () => {
    const { client, asked } = await kolada((_, response) =>
      answer(response, {
        values: [
          {
            id: 'G35795',
            title: 'Liknande kommuner LSS',
            members: [{ member_id: '0180' }, { id: '1280' }],
          },
        ],
      }),
    );
    expect(await client.groups('Liknande kommuner')).toEqual({
      ok: true,
      value: [{ id: 'G35795', title: 'Liknande kommuner LSS', members: ['0180', '1280'] }],
    });
    expect(asked).toEqual(['/v3/municipality_groups?title=Liknande%20kommuner&per_page=5000']);
  });

  it('asks what the municipalities are called', async () => {
    const { client, asked } = await kolada((_, response) =>
      answer(response, { values: [{ id: '1280', title: 'Malmö', type: 'K' }] }),
    );
    expect(await client.municipalities()).toEqual({
      ok: true,
      value: [{ id: '1280', title: 'Malmö' }],
    });
    expect(asked).toEqual(['/v3/municipality?per_page=5000']);
  });

  it('asks only for what has changed since a day', async () => {
    const { client, asked } = await kolada((_, response) =>
      answer(response, { values: [rowOf(2023, null, { isdeleted: true })] }),
    );
    const values = await client.values({ ...QUESTION, changedSince: day('2026-03-01') });
    expect(asked[0]).toContain('&from_date=2026-03-01');
    expect(values).toMatchObject({ ok: true, value: [{ isDeleted: true, value: null }] });
  });

  it('backs off 1, 2 and 4 seconds when asked too often, and then gets its answer', async () => {
    let failures = 3;
    const { client, pauses } = await kolada((_, response) => {
      if (failures > 0) answer(response, '', 429);
      else answer(response, { values: [rowOf(2024, 1)] });
      failures -= 1;
    });
    expect((await client.values(QUESTION)).ok).toBe(true);
    expect(pauses()).toEqual([1000, 2000, 4000]);
  });

  it('waits as long as it is told to', async () => {
    let failures = 1;
    const { client, pauses } = await kolada((_, response) => {
      if (failures > 0) answer(response, '', 429, { 'retry-after': '7' });
      else answer(response, { values: [] });
      failures -= 1;
    });
    await client.values(QUESTION);
    expect(pauses()).toEqual([7000]);
  });

  it('gives up with what was answered and how often', async () => {
    const { client } = await kolada((_, response) => answer(response, '', 503));
    const values = await client.values(QUESTION);
    expect(values).toMatchObject({ ok: false, problem: { code: 'SURROUNDINGS_FAILED' } });
    expect(!values.ok && values.problem.detail.sv).toContain('svarade 503');
    expect(!values.ok && values.problem.detail.sv).toContain('4 försök');
  });

  it('does not ask again for an address that is wrong', async () => {
    const { client, asked } = await kolada((_, response) => answer(response, '', 404));
    const values = await client.values(QUESTION);
    expect(!values.ok && values.problem.detail.sv).toContain('tar inte emot frågan');
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['no list', { rows: [] }, 'values'],
    [
      'a value that is text',
      { values: [rowOf(2024, 1), rowOf(2023, 'tolv' as never)] },
      'values.1.values.0.value',
    ],
    [
      'a gender that is not known',
      { values: [rowOf(2024, 1, { gender: 'F' })] },
      'values.0.values.0.gender',
    ],
  ])('names the place of an answer in an unknown shape: %s', async (_, body, path) => {
    const { client } = await kolada((__, response) => answer(response, body));
    const values = await client.values(QUESTION);
    expect(values).toMatchObject({
      ok: false,
      problem: { code: 'FORMAT_UNKNOWN', findings: [{ code: 'SHAPE_UNKNOWN', at: { path } }] },
    });
  });

  it('says in plain words which field of an answer is wrong', async () => {
    const { client } = await kolada((_, response) =>
      answer(response, { values: [rowOf(2024, 'tolv' as never)] }),
    );
    const values = await client.values(QUESTION);
    expect(!values.ok && values.problem.findings?.map(({ message }) => message.sv)).toEqual([
      'Fältet saknas eller är inget tal.',
    ]);
  });

  it('says that a page in the place of data is no data', async () => {
    const { client } = await kolada((_, response) => answer(response, '<html>'));
    const values = await client.values(QUESTION);
    expect(values).toMatchObject({ ok: false, problem: { code: 'FORMAT_UNKNOWN' } });
    expect(!values.ok && values.problem.detail.sv).toContain('något annat än JSON');
  });

  it.each([
    ['another host', 'http://example.invalid/v3/x'],
    ['the page itself', undefined],
  ])('does not follow a next page on %s', async (_, next) => {
    const { client } = await kolada((path, response, address) =>
      answer(response, { values: [], next_url: next ?? address.replace('/v3', path) }),
    );
    expect(await client.values(QUESTION)).toMatchObject({
      ok: false,
      problem: { code: 'FORMAT_UNKNOWN' },
    });
  });
});

const value = (
  year: number,
  number: number | null,
  more: Partial<KoladaValue> = {},
): KoladaValue => ({
  kpi: 'N28008',
  municipality: '2281',
  year,
  gender: 'T',
  value: number,
  status: '',
  count: 1,
  isDeleted: false,
  ...more,
});
const indicator = (id: string) => ({
  id,
  title: id,
  description: '',
  publicationDate: null,
  lastPeriod: null,
});
const first = {
  fetchedAt: instant('2026-03-01T08:00:00Z'),
  asked: { kpis: ['N28008', 'N28007'], municipalities: ['2281'], years: [] },
  indicators: [indicator('N28008'), indicator('N28007')],
  municipalities: [
    { id: '2281', title: 'Sundsvall' },
    { id: '0331', title: 'Heby' },
  ],
  values: [value(2023, 1058), value(2024, 1285), value(2022, 5, { kpi: 'N28007' })],
};
const second = {
  fetchedAt: instant('2026-09-01T08:00:00Z'),
  asked: { kpis: ['N28008', 'N28007'], municipalities: ['2281'], years: [] },
  indicators: [indicator('N28008')],
  municipalities: [{ id: '2281', title: 'Sundsvalls kommun' }],
  values: [value(2024, 1290), value(2023, null, { isDeleted: true })],
};

describe('what has been fetched', () => {
  const known = knownFrom([second, first]);

  it('keeps every version of a revised value, and that one was deleted', () => {
    expect(known.fetchedAt).toBe(second.fetchedAt);
    const of = (year: number) => known.values.find((each) => each.year === year)!;
    expect(of(2024).versions.map((each) => each.value)).toEqual([1285, 1290]);
    expect(of(2023)).toMatchObject({
      isDeleted: true,
      versions: [{ value: 1058 }, { value: null }],
    });
  });

  it('keeps an indicator that is gone, with its values and when it was missed', () => {
    expect(known.indicators.map(({ id, retiredAt }) => [id, retiredAt])).toEqual([
      ['N28007', second.fetchedAt],
      ['N28008', null],
    ]);
    expect(known.values.some(({ kpi }) => kpi === 'N28007')).toBe(true);
  });

  it('calls a municipality what it was last called, also one that is gone', () => {
    expect([...known.names]).toEqual([
      ['2281', 'Sundsvalls kommun'],
      ['0331', 'Heby'],
    ]);
  });

  it('reads a fetch that was kept before names were asked for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kolada-'));
    closing.push(() => rm(folder, { recursive: true }));
    const { municipalities: _, ...nameless } = first;
    await writeFile(join(folder, 'kolada-2026-03-01.json'), JSON.stringify(nameless));
    expect((await readVintages(folder)).vintages).toEqual([{ ...first, municipalities: [] }]);
  });

  it('says nothing new when nothing is', () => {
    const again = knownFrom([first, { ...first, fetchedAt: instant('2026-04-01T08:00:00Z') }]);
    expect(again.values.every(({ versions }) => versions.length === 1)).toBe(true);
  });

  it('names values with a status, and values that stand twice with unlike numbers', () => {
    const odd = knownFrom([
      {
        ...first,
        values: [value(2023, null, { status: 'Missing' }), value(2024, 1), value(2024, 2)],
      },
    ]);
    expect(odd.findings.map(({ code, at }) => [code, at.path])).toEqual([
      ['VALUE_HAS_STATUS', 'N28008/2281/2023/T'],
      ['VALUE_TWICE', 'N28008/2281/2024/T'],
    ]);
    expect(odd.values[0]).toMatchObject({ value: null, status: 'Missing' });
  });

  it('is kept as files that are never written over, and read without a network', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kolada-'));
    closing.push(() => rm(folder, { recursive: true }));
    expect((await keepVintage(folder, second)).ok).toBe(true);
    expect((await keepVintage(folder, first)).ok).toBe(true);
    expect((await keepVintage(folder, { ...first, values: [] })).ok).toBe(false);
    await writeFile(join(folder, 'kolada-trasig.json'), '{"fetchedAt":');
    const read = await readVintages(folder);
    expect(read.vintages).toEqual([first, second]);
    expect(read.refused.map(({ file }) => file)).toEqual(['kolada-trasig.json']);
    expect(await readdir(folder)).toHaveLength(3);
    expect(await readVintages(join(folder, 'finns-inte'))).toEqual({ vintages: [], refused: [] });
  });
});
