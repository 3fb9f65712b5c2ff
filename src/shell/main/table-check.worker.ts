import { parentPort } from 'node:worker_threads';
import { checkTable } from '#core/analysis';
import { readTables } from '#core/intake';
import type { SentFile } from '#shell/api';

parentPort?.on('message', async ({ name, bytes }: SentFile) => {
  const tables = await readTables(bytes, name);
  parentPort?.postMessage(tables.ok ? { ok: true, value: tables.value.map(checkTable) } : tables);
});
