import { day, refuse, words } from '#kernel';
import type { Io } from '#shell/cli';

/** The surroundings of a command in a test: no files, no register, a fixed day. A test lays its own things over it. */
export const EMPTY_WORLD: Io = {
  out: () => undefined,
  err: () => undefined,
  writeFile: () => Promise.resolve(refuse(nothing())),
  readFile: () => Promise.resolve(refuse(nothing())),
  listFolder: () => Promise.resolve(undefined),
  isFile: () => Promise.resolve(false),
  readInput: () => Promise.resolve(''),
  today: () => day('2026-03-01'),
  user: 'tester',
  databaseUrl: undefined,
};

const nothing = () => ({
  code: 'FILE_UNREADABLE' as const,
  detail: words('Filen finns inte.', 'No such file.'),
});
