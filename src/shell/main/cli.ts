import { readdir, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { day } from '#kernel';
import { type Io, runCommand } from '#shell/cli';
import { readBytes, writeParts } from '#shell/files';

const io: Io = {
  out: (said) => void process.stdout.write(said),
  err: (said) => void process.stderr.write(said),
  writeFile: writeParts,
  readFile: (path) => readBytes(path, path),
  listFolder: async (path) => {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory()) return undefined;
    const inside = await readdir(path, { recursive: true });
    return inside.toSorted().map((name) => join(path, name));
  },
  isFile: async (path) => (await stat(path).catch(() => undefined))?.isFile() ?? false,
  readInput: () => text(process.stdin),
  today: () => day(Temporal.Now.plainDateISO('Europe/Stockholm').toString()),
  user: userInfo().username,
  databaseUrl: process.env['DATABASE_URL'],
};

// A reader that has seen enough, as `head` has, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2), io, async (options) => {
  const { startServer } = await import('./serve.ts');
  return startServer(options);
});
