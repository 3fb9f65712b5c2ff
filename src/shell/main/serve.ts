import { spawn } from 'node:child_process';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { problemIn, titleOf } from '#kernel';
import { fillingBar } from './filling-bar.ts';

// What Node makes of our TypeScript, kept between starts; it halves the work of starting.
const COMPILED = fileURLToPath(new URL('../../../.build/compiled', import.meta.url));

export type StartOptions = {
  readonly port: number;
  readonly dataDir: string;
  /** Leaves a new register empty, in place of filling it with the demo municipality. */
  readonly empty: boolean;
  /** Shows the first page in the person's own browser when it is ready. */
  readonly open: boolean;
};

/**
 * The start command: serves until it is told to stop. Writes one line with the address to standard output when ready,
 * everything else to standard error. Gives 0 after SIGINT or SIGTERM, 3 when the server cannot be opened.
 */
export async function startServer({ port, dataDir, empty, open }: StartOptions): Promise<0 | 3> {
  const progress = (line: string) => void process.stderr.write(`${line}\n`);
  enableCompileCache(COMPILED);
  const { openServer } = await import('./server.ts');
  const server = await openServer({
    port,
    dataDir,
    databaseUrl: process.env['DATABASE_URL'],
    empty,
    environment: process.env,
    progress,
    filling: fillingBar(process.stderr),
  });
  if (!server.ok) {
    const { title, detail } = problemIn(server.problem, 'sv');
    progress(`${title}. ${detail}`);
    return 3;
  }
  const { address, ready, close } = server.value;
  process.stdout.write(`Tjugo är igång på ${address}\n`);
  if (open) showInBrowser(address);
  const stopped = toldToStop();
  const failed = ready.then((register) => (register.ok ? stopped : register.problem));
  const problem = await Promise.race([stopped, failed]);
  await close();
  if (problem === undefined) return 0;
  progress(`${titleOf(problem.code).sv}. ${problem.detail.sv}`);
  return 3;
}

const toldToStop = (): Promise<undefined> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve(undefined));
    process.once('SIGTERM', () => resolve(undefined));
  });

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

function showInBrowser(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  // Without a browser to open, the address on standard output is enough.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
