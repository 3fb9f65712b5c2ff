import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, openServer } from '#shell/main';
import { launchChromium } from '../support/chromium.ts';
import { type Bench, type BenchRow, quantile, row } from './row.ts';

const LIMIT_MS = { start: 5000, firstPaint: 1000, api: 100 } as const;
const VISITS = 7;
const CALLS = 100;

const API = [
  ['/api/overview?municipality=malmo', "Läget's API, p95 of 100"],
  ['/api/explanation?municipality=malmo&from=2020&to=2025', "Förklara's API, p95 of 100"],
  ['/api/law/assistansersattning.timbelopp/history', "Lagen's API, p95 of 100"],
] as const;

/** Opens the product as a person does, on loopback, with the pages already built. */
export const web: Bench = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'tjugo-bench-'));
  const open = async (): Promise<RunningServer> => {
    const server = await openServer({
      port: 0,
      dataDir,
      databaseUrl: undefined,
      empty: true,
      progress: () => undefined,
    });
    if (!server.ok) throw new Error(server.problem.detail.en);
    return server.value;
  };
  await (await open()).close();
  const began = performance.now();
  const server = await open();
  try {
    await fetch(`${server.address}/laget`);
    const started = performance.now() - began;
    return [
      limit('start to first page, pages built', started, LIMIT_MS.start),
      ...(await firstPaints(server.address)),
      ...(await apiLatencies(server.address)),
    ];
  } finally {
    await server.close();
    await rm(dataDir, { recursive: true, force: true });
  }
};

const limit = (name: string, value: number, most: number): BenchRow =>
  row(name, { what: name, value, unit: 'ms' }, { what: 'limit', value: most, unit: 'ms' }, 1);

async function firstPaints(address: string): Promise<readonly BenchRow[]> {
  const browser = await launchChromium();
  try {
    const times: number[] = [];
    for (let visit = 0; visit <= VISITS; visit += 1) {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${address}/laget`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const paint = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      );
      if (visit > 0) times.push(paint);
      await page.context().close();
    }
    return [
      limit(
        'first contentful paint of Läget, cold cache, median',
        quantile(times, 0.5),
        LIMIT_MS.firstPaint,
      ),
    ];
  } finally {
    await browser.close();
  }
}

async function apiLatencies(address: string): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [path, name] of API) {
    const times: number[] = [];
    for (let call = 0; call < CALLS; call += 1) {
      const start = performance.now();
      const answer = await fetch(`${address}${path}`);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      times.push(performance.now() - start);
    }
    rows.push(limit(name, quantile(times, 0.95), LIMIT_MS.api));
  }
  return rows;
}
