import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, brotliCompress, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { type Problem, type Result, ok, refuse, words } from '#kernel';

const WEB_SOURCES = ['src/kernel', 'src/core', 'src/shell/web', 'package-lock.json'];
const COMPRESSIBLE = /\.(?:html|js|css|svg|json|txt|webmanifest)$/;

/** Where the built web lies, and the hash of the sources it was built from. */
const built = (root: string) => join(root, '.build', 'web');
const stamp = (root: string) => join(root, '.build', 'web.stamp');

/**
 * Gives the folder of the built web, building it first when it is missing or its sources have changed. The new build
 * replaces the old one only when it is whole, so two starts at once do not see half a build.
 */
export async function upToDateWeb(
  root: string,
  progress: (line: string) => void,
): Promise<Result<string, Problem>> {
  const sources = await hashOf(root, WEB_SOURCES);
  const known = await readFile(stamp(root), 'utf8').catch(() => undefined);
  if (known === sources) return ok(built(root));
  progress('Bygger sidorna. Det görs bara när något har ändrats …');
  const started = performance.now();
  const draft = join(root, '.build', `web-${process.pid}`);
  try {
    await build(root, draft);
    await compressAll(draft);
    await rm(built(root), { recursive: true, force: true });
    await rename(draft, built(root));
    await writeFile(stamp(root), sources);
  } catch (error) {
    progress(error instanceof Error ? error.message : String(error));
    return refuse(NOT_BUILT);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  progress(`Sidorna är byggda på ${seconds} s.`);
  return ok(built(root));
}

const NOT_BUILT: Problem = {
  code: 'SURROUNDINGS_FAILED',
  detail: words(
    'Sidorna gick inte att bygga; orsaken står ovanför. Kör `npm ci` och starta igen.',
    'The pages could not be built; the reason is above. Run `npm ci` and start again.',
  ),
};

async function build(root: string, outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  // Loaded only when there is something to build: it takes longer to load than the server takes to start.
  const vite = await import('vite');
  await vite.build({
    configFile: join(root, 'src/shell/web/vite.config.ts'),
    logLevel: 'error',
    mode: 'production',
    build: { outDir, emptyOutDir: true },
  });
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function compressAll(folder: string): Promise<void> {
  const files = await filesUnder(folder);
  await Promise.all(
    files
      .filter((file) => COMPRESSIBLE.test(file))
      .map(async (file) => {
        const bytes = await readFile(file);
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        await writeFile(`${file}.br`, await brotli(bytes, { params }));
        await writeFile(
          `${file}.gz`,
          await gzipped(bytes, { level: constants.Z_BEST_COMPRESSION }),
        );
      }),
  );
}

/** All files under a folder, or the file itself, in a fixed order. */
export async function filesUnder(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  );
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

async function hashOf(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesUnder(join(root, path))) {
      if (file.endsWith('.test.ts')) continue;
      hash.update(file.slice(root.length)).update('\0');
      hash.update(await readFile(file).catch(() => '')).update('\0');
    }
  }
  return hash.digest('hex');
}
