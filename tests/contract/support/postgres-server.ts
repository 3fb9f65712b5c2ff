import { execFile } from 'node:child_process';
import { chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A PostgreSQL cluster of our own on the loopback, thrown away when stopped. */
export type PostgresServer = {
  /** The address of an empty database made for the asker. */
  makeDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
};

const BINARIES = ['18', '17', '16', '15'].map((version) => `/usr/lib/postgresql/${version}/bin`);

/** The folder of PostgreSQL's programs on this host; undefined when there are none. */
export const findPostgres = (): string | undefined =>
  process.env['POSTGRES_BIN'] ?? BINARIES.find((folder) => existsSync(join(folder, 'initdb')));

/** Starts a cluster in a temporary folder. PostgreSQL refuses to run as root, so it then runs as its own user. */
export async function startPostgres(binaries: string): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'tjugo-postgres-'));
  const owner = process.getuid?.() === 0 ? await userNamed('postgres') : undefined;
  if (owner) await chown(folder, owner.uid, owner.gid);
  const run = (program: string, args: readonly string[]) =>
    execute(join(binaries, program), [...args], {
      ...owner,
      cwd: folder,
      env: { LC_ALL: 'C.UTF-8' },
    });
  const data = join(folder, 'data');
  const port = await freePort();
  await run('initdb', ['-D', data, '-U', 'tjugo', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  await writeFile(
    join(data, 'postgresql.auto.conf'),
    [
      `port = ${port}`,
      "listen_addresses = '127.0.0.1'",
      `unix_socket_directories = '${folder}'`,
      'fsync = off',
      '',
    ].join('\n'),
  );
  await run('pg_ctl', ['-D', data, '-w', '-s', '-l', join(folder, 'log'), 'start']);
  const address = (database: string): string => `postgres://tjugo@127.0.0.1:${port}/${database}`;
  return {
    async makeDatabase(name) {
      await run('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'tjugo', name]);
      return address(name);
    },
    async stop() {
      await run('pg_ctl', ['-D', data, '-s', '-m', 'immediate', 'stop']);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function userNamed(name: string): Promise<{ uid: number; gid: number }> {
  const line = (await readFile('/etc/passwd', 'utf8'))
    .split('\n')
    .find((text) => text.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined) throw new Error(`There is no user ${name}.`);
  return { uid: Number(uid), gid: Number(gid) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
