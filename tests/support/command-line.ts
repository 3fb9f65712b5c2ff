import { stat } from 'node:fs/promises';
import { type Io, runCommand } from '#shell/cli';
import { readBytes, writeParts } from '#shell/files';
import { EMPTY_WORLD } from './empty-world.ts';

/** What a command said and ended with. */
export type Said = {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly json: () => unknown;
};

/** Runs a command as a process would, on the real disk; a test may lay other surroundings over it. */
export async function tjugo(
  args: readonly string[],
  surroundings: Partial<Io> = {},
): Promise<Said> {
  let [out, err] = ['', ''];
  const io: Io = {
    ...EMPTY_WORLD,
    readFile: (path) => readBytes(path, path),
    writeFile: writeParts,
    isFile: async (path) => (await stat(path).catch(() => undefined))?.isFile() ?? false,
    ...surroundings,
    out: (text) => (out += text),
    err: (text) => (err += text),
  };
  const status = await runCommand(args, io, () => Promise.reject(new Error('nothing is started')));
  return { status, out, err, json: () => JSON.parse(out) as unknown };
}
