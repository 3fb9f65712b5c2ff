import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { day, instant, type Problem, type Result, ok, refuse, words } from '#kernel';
import { createApp, STORE_TO_COME, type Surroundings } from '#shell/api';
import {
  beginDemo,
  type Filling,
  openLibrary,
  openRegister,
  fetchKolada,
  storedKolada,
  type RegisterPlace,
  type Store,
  wantsDemo,
} from '#shell/usecases';
import { makeDemo } from './make-demo.ts';
import { mailer, type MailSettings, mailSettings, morningRound } from './mail.ts';
import { oidcClient, oidcSettings } from './oidc.ts';
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
  /** Leaves a new register empty, in place of filling it with the demo municipality. */
  readonly empty: boolean;
  /** Where the municipality's own log in is described, and whether a proxy stands in front. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly progress: (line: string) => void;
  /** Is told how far the demo municipality has been taken in. */
  readonly filling?: (filling: Filling) => void;
};

export type RunningServer = {
  readonly address: string;
  /** Settles when the register is open: at once, or when the demo municipality has been made, or cannot be. */
  readonly ready: Promise<Result<void, Problem>>;
  /** Stops taking requests, ends what is under way and frees the port. */
  readonly close: () => Promise<void>;
};

const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

const PUBLISHED = 'data/published';
const FORMATS = 'docs/formats';
const KOLADA = 'kolada';

// In bytes: the address of a computed figure names all its inputs.
const LONGEST_HEAD = 64 * 1024;

// Reached only from this machine unless somebody chooses otherwise.
const LOOPBACK = '127.0.0.1';

/** Opens web and API on a port, with the web built when it needs to be. A demo is made while the pages answer. */
export async function openServer(options: ServerOptions): Promise<Result<RunningServer, Problem>> {
  const folder = await makeDataFolder(options.dataDir);
  if (!folder.ok) return folder;
  const environment = options.environment ?? {};
  const oidc = oidcSettings(environment);
  if (!oidc.ok) return oidc;
  const mail = mailSettings(environment);
  if (!mail.ok) return mail;
  const behindProxy = environment['TJUGO_BEHIND_PROXY'] === '1';
  const web = await upToDateWeb(ROOT, options.progress);
  if (!web.ok) return web;
  const place = { data: options.dataDir, databaseUrl: options.databaseUrl };
  const demo = !options.empty && (await wantsDemo(place));
  const register = demo ? ok({ store: STORE_TO_COME }) : await openRegister(place, 'make');
  if (!register.ok) return register;
  const [library, files] = await Promise.all([
    openLibrary(join(ROOT, PUBLISHED)),
    readWebFiles(web.value),
  ]);
  for (const { folder, problem } of library.refused)
    options.progress(`${PUBLISHED}/${folder}: ${problem.detail.sv}`);
  const checker = tableChecker();
  const surroundings: Omit<Surroundings, 'store'> = {
    library,
    newId: randomUUID,
    today: () => day(Temporal.Now.plainDateISO('Europe/Stockholm').toString()),
    log: options.progress,
    page: (path) => files.get(path),
    checkFile: checker.check,
    kolada: () => storedKolada(join(options.dataDir, KOLADA)),
    fetchKolada: () =>
      fetchKolada(join(options.dataDir, KOLADA), instant(Temporal.Now.instant().toString())),
    formatDocument: (format) => readFile(join(ROOT, FORMATS, `${format}.md`), 'utf8'),
    sendsDigests: mail.value !== undefined,
    ...(oidc.value === undefined ? {} : { oidc: oidcClient(oidc.value, options.progress) }),
  };
  let { store } = register.value;
  let filling: Filling | null = demo ? NOTHING_DONE : null;
  let app = createApp({
    ...surroundings,
    store,
    filling: () => filling,
    // Until the register is open nobody can be known.
    ...(demo ? { whoAsks: () => Promise.resolve(undefined) } : {}),
  });
  const server = createAdaptorServer({
    fetch: (request, { incoming }) => app.fetch(request, addressOf(request, incoming, behindProxy)),
    serverOptions: { maxHeaderSize: LONGEST_HEAD },
  }) as Server;
  const closeRest = () => Promise.all([checker.close(), store.close()]);
  const port = await listen(server, options);
  if (!port.ok) {
    await closeRest();
    return port;
  }
  const stopping = new AbortController();
  const opened = async (): Promise<Result<void, Problem>> => {
    if (!demo) return ok(undefined);
    const filled = await fillPlace(place, stopping.signal, (soFar) => {
      filling = soFar;
      options.filling?.(soFar);
    });
    if (!filled.ok) return filled;
    store = filled.value;
    filling = null;
    app = createApp({ ...surroundings, store });
    return ok(undefined);
  };
  const ready = opened();
  const stopMail = startMail(mail.value, options.progress, () =>
    filling === null ? store : undefined,
  );
  return ok({
    address: `http://localhost:${port.value}`,
    ready,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), GRACE).unref();
      stopping.abort();
      stopMail();
      await Promise.all([closed, ready]);
      await closeRest();
    },
  });
}

// In milliseconds: a letter that could not be sent is tried again as often.
const MAIL_EVERY = 5 * 60_000;

/** Looks now and then whether the morning's letters are to be sent, once the register is open; answers with how to stop. */
function startMail(
  settings: MailSettings | undefined,
  log: (line: string) => void,
  openStore: () => Store | undefined,
): () => void {
  if (settings === undefined) return () => undefined;
  const now = () => Temporal.Now.zonedDateTimeISO('Europe/Stockholm');
  const send = mailer(settings);
  const timer = setInterval(() => {
    const store = openStore();
    if (store === undefined) return;
    morningRound(store, { settings, send, now, log }).catch(() =>
      log('Breven gick inte att skicka.'),
    );
  }, MAIL_EVERY);
  timer.unref();
  return () => clearInterval(timer);
}

/** The address that a request came from; the last that a proxy of our own names, where there is one. */
function addressOf(request: Request, incoming: object, behindProxy: boolean): { address?: string } {
  const socket = incoming instanceof IncomingMessage ? incoming.socket.remoteAddress : undefined;
  const named = request.headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim();
  const address = (behindProxy ? named : undefined) ?? socket;
  return address === undefined ? {} : { address };
}

const NOTHING_DONE: Filling = { done: 0, of: 0, month: null };

/** Makes the demo municipality where a register shall be, and opens it. */
async function fillPlace(
  place: RegisterPlace,
  signal: AbortSignal,
  tell: (filling: Filling) => void,
) {
  const now = instant(Temporal.Now.instant().toString());
  const made = await beginDemo(place.data, now, (order) => makeDemo(order, signal, tell));
  if (!made.ok) return made;
  const opened = await openRegister(place, 'make');
  return opened.ok ? ok(opened.value.store) : opened;
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
