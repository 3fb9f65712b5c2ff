import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Said, tjugo } from './command-line.ts';
import { layEmptyRegister } from './empty-register.ts';

const fixture = (path: string): string =>
  fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));

/** The example files that the register is filled with, in this order. */
export const DECISIONS = fixture('decisions/personer-och-beslut.csv');
export const NOTICES = fixture('fk-notices/besked.csv');
export const REPORTS = fixture('time-reports/mars.csv');

/** A published test number, of a person in the example files. */
export const NUMBER = '199003272383';

/** What `tjugo import` tells of a file. */
export type Taken = {
  readonly file: string;
  readonly format: string | null;
  readonly accepted: boolean;
  readonly duplicate: boolean;
  readonly rows: number;
  readonly changeId: number | null;
  readonly findings: readonly Record<string, unknown>[];
};
export const filesOf = (said: Said): readonly Taken[] =>
  (said.json() as { files: readonly Taken[] }).files;

/** A register on disk that was filled by the command line on 1 June 2025, and how to ask it. */
export type FilledRegister = {
  readonly data: string;
  /** What filling it was answered with. */
  readonly filling: Said;
  /** A path in the same temporary folder. */
  readonly path: (name: string) => string;
  readonly inFile: (name: string, text: string) => Promise<string>;
  /** Runs a command; the number of the examples' person is on standard input. */
  readonly run: (...args: readonly string[]) => Promise<Said>;
  /** Runs a command on a data folder, with --json. */
  readonly on: (data: string, ...args: readonly string[]) => Promise<Said>;
  /** Everything that was said so far. */
  readonly heard: readonly string[];
  readonly remove: () => Promise<void>;
};

export async function fillRegister(): Promise<FilledRegister> {
  const root = await mkdtemp(join(tmpdir(), 'tjugo-commands-'));
  const path = (name: string): string => join(root, name);
  const heard: string[] = [];
  const run = async (...args: readonly string[]): Promise<Said> => {
    const said = await tjugo(args, { readInput: () => Promise.resolve(`${NUMBER}\n`) });
    heard.push(said.out, said.err);
    return said;
  };
  const on = (data: string, ...args: readonly string[]): Promise<Said> =>
    run(...args, '--data', data, '--json');
  const data = path('data');
  await layEmptyRegister(data);
  const at = ['--recorded-at', '2025-06-01T08:00:00+02:00'];
  return {
    data,
    filling: await on(data, 'import', DECISIONS, NOTICES, REPORTS, ...at),
    path,
    inFile: async (name, text) => {
      await writeFile(path(name), text);
      return path(name);
    },
    run,
    on,
    heard,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
