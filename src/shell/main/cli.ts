import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Io, runCommand } from '#shell/cli';
import { readBytes, writeParts } from '#shell/files';

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  writeFile: writeParts,
  readFile: (path) => readBytes(path, path),
  listFolder: async (path) => {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory()) return undefined;
    const inside = await readdir(path, { recursive: true });
    return inside.toSorted().map((name) => join(path, name));
  },
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
