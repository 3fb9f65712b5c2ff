import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openServer, type RunningServer } from './server.ts';

let folder: string;
let running: RunningServer[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tjugo-server-'));
});
afterEach(async () => {
  await Promise.all(running.map(({ close }) => close()));
  running = [];
  await rm(folder, { recursive: true, force: true });
});

const open = async (port = 0, dataDir = join(folder, 'data')) => {
  const opened = await openServer({
    port,
    dataDir,
    databaseUrl: undefined,
    empty: true,
    progress: () => undefined,
  });
  if (opened.ok) running.push(opened.value);
  return opened;
};

const addressOf = async (): Promise<string> => {
  const opened = await open();
  if (!opened.ok) throw new Error(opened.problem.detail.en);
  return opened.value.address.replace('localhost', '127.0.0.1');
};

describe('the server', () => {
  test('serves the first page and the API on one address, and makes the data folder', async () => {
    const address = await addressOf();
    expect(await (await fetch(address)).text()).toContain('<div id="root">');
    expect((await fetch(`${address}/api/law`)).status).toBe(200);
    expect((await stat(join(folder, 'data'))).isDirectory()).toBe(true);
  });

  test('sends assets small, to be kept for good', async () => {
    const address = await addressOf();
    const [script] = /\/assets\/[\w.-]+\.js/.exec(await (await fetch(address)).text()) ?? [];
    const answer = await fetch(`${address}${script}`, { headers: { 'Accept-Encoding': 'br' } });
    expect(answer.headers.get('Content-Encoding')).toBe('br');
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
  });

  test('gives no file from outside the web', async () => {
    const address = await addressOf();
    expect((await fetch(`${address}/..%2f..%2fpackage.json`)).status).toBe(404);
  });

  test('checks a file sent over the wire', async () => {
    const address = await addressOf();
    const answer = await fetch(`${address}/api/table-checks?name=a.csv`, {
      method: 'POST',
      body: 'a;b\n1;2\n3;4\n',
    });
    expect(await answer.json()).toMatchObject({ contradictions: 0, tables: [{ rows: 2 }] });
  });

  test('says which port is taken and what to do', async () => {
    const port = Number(new URL(await addressOf()).port);
    expect(await open(port, join(folder, 'other'))).toMatchObject({
      ok: false,
      problem: { code: 'SURROUNDINGS_FAILED', detail: { sv: expect.stringContaining('--port') } },
    });
  });

  test('says so when the data folder cannot be made', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    expect(await open(0, join(file, 'data'))).toMatchObject({
      ok: false,
      problem: { code: 'SURROUNDINGS_FAILED', detail: { sv: expect.stringContaining('--data') } },
    });
  });

  test('frees its port when it closes', async () => {
    const port = Number(new URL(await addressOf()).port);
    await Promise.all(running.map(({ close }) => close()));
    running = [];
    expect((await open(port)).ok).toBe(true);
  });
});
