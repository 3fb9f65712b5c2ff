import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { type Problem, type Result, ok, refuse, words } from '#kernel';
import { createApp } from '#shell/api';
import { openLibrary, openRegister } from '#shell/usecases';
import { tableChecker } from './table-checker.ts';
import { upToDateWeb } from './web-build.ts';
import { readWebFiles } from './web-files.ts';

export type ServerOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  readonly dataDir: string;
  /** A PostgreSQL server for the register; a folder under `dataDir` when undefined. */
  readonly databaseUrl: string | undefined;
  readonly progress: (line: string) => void;
};

export type RunningServer = {
  readonly address: string;
  /** Stops taking requests, ends what is under way and frees the port. */
  readonly close: () => Promise<void>;
};

const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

const PUBLISHED = 'data/published';

// In bytes: the address of a computed figure names all its inputs.
const LONGEST_HEAD = 64 * 1024;

// Reached only from this machine unless somebody chooses otherwise.
const LOOPBACK = '127.0.0.1';

/** Opens web and API on a port, with the web built when it needs to be. */
export async function openServer(options: ServerOptions): Promise<Result<RunningServer, Problem>> {
  const folder = await makeDataFolder(options.dataDir);
  if (!folder.ok) return folder;
  const web = await upToDateWeb(ROOT, options.progress);
  if (!web.ok) return web;
  const register = await openRegister(
    { data: options.dataDir, databaseUrl: options.databaseUrl },
    'make',
  );
  if (!register.ok) return register;
  const { store } = register.value;
  const [library, files] = await Promise.all([
    openLibrary(join(ROOT, PUBLISHED)),
    readWebFiles(web.value),
  ]);
  for (const { folder, problem } of library.refused)
    options.progress(`${PUBLISHED}/${folder}: ${problem.detail.sv}`);
  const checker = tableChecker();
  const app = createApp({
    library,
    store,
    newId: randomUUID,
    log: options.progress,
    page: (path) => files.get(path),
    checkFile: checker.check,
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { maxHeaderSize: LONGEST_HEAD },
  }) as Server;
  const port = await listen(server, options);
  if (!port.ok) {
    await Promise.all([checker.close(), store.close()]);
    return port;
  }
  return ok({
    address: `http://localhost:${port.value}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), GRACE).unref();
      await closed;
      await Promise.all([checker.close(), store.close()]);
    },
  });
}

// Milliseconds that requests under way are given to finish.
const GRACE = 2_000;

async function makeDataFolder(dataDir: string): Promise<Result<string, Problem>> {
  try {
    await mkdir(dataDir, { recursive: true });
    return ok(dataDir);
  } catch {
    return refuse({
      code: 'SURROUNDINGS_FAILED',
      detail: words(
        `Mappen för data, ${dataDir}, går inte att skapa. Välj en annan med --data.`,
        `The data folder, ${dataDir}, cannot be made. Choose another with --data.`,
      ),
    });
  }
}

const listen = (server: Server, { port, host }: ServerOptions): Promise<Result<number, Problem>> =>
  new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(refuse(notListening(port, error.code))),
    );
    server.listen(port, host ?? LOOPBACK, () => {
      const address = server.address();
      resolve(ok(typeof address === 'object' && address !== null ? address.port : port));
    });
  });

function notListening(port: number, code: string | undefined): Problem {
  const detail =
    code === 'EADDRINUSE'
      ? words(
          `Port ${port} är upptagen av ett annat program. Välj en annan med --port, till exempel --port ${port + 1}.`,
          `Port ${port} is taken by another program. Choose another with --port, for example --port ${port + 1}.`,
        )
      : words(
          `Port ${port} går inte att öppna (${code ?? 'okänt fel'}). Välj en annan med --port.`,
          `Port ${port} cannot be opened (${code ?? 'unknown error'}). Choose another with --port.`,
        );
  return { code: 'SURROUNDINGS_FAILED', detail };
}
