import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for what a run's journeys share, made before the first of them and gone after the last. */
export default async function prepare(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'tjugo-prepared-'));
  process.env['TJUGO_PREPARED'] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
