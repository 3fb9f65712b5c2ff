import { type Day, type Language, type Problem, type Result, problemIn, statusOf } from '#kernel';

/** The command line's surroundings, handed in so that commands can be tested without a process. */
export type Io = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Writes a file part by part, making the folders it lies in. */
  readonly writeFile: (
    path: string,
    parts: Iterable<string | Uint8Array>,
  ) => Promise<Result<void, Problem>>;
  readonly readFile: (path: string) => Promise<Result<Uint8Array, Problem>>;
  /** Paths of the files in a folder and the folders below it, in order; undefined when the path is no folder. */
  readonly listFolder: (path: string) => Promise<readonly string[] | undefined>;
  readonly isFile: (path: string) => Promise<boolean>;
  /** All of standard input. */
  readonly readInput: () => Promise<string>;
  /** Today in Sweden; a command chooses it once. */
  readonly today: () => Day;
  /** Who runs the command, as the host knows them. */
  readonly user: string;
  /** The server that keeps the register, when it is not kept in the data folder. */
  readonly databaseUrl: string | undefined;
};

/** Done; done and found what was asked for; the question was wrong; the surroundings failed. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** What a command has to say: one JSON document for programs, a well-set text for people. */
export type Answer = {
  readonly exit: ExitStatus;
  readonly json: unknown;
  readonly text: string;
};

const FAILURES = 500;

/**
 * The answer to a question that cannot be answered, every fault on a line of its own: exit status 2, or 3 when it is the
 * surroundings that failed.
 */
export function refusal(problem: Problem, language: Language): Answer {
  const json = problemIn(problem, language);
  const row = language === 'sv' ? 'rad' : 'row';
  const faults = (json.findings ?? []).map(({ path, file, row: line, column, message }) => {
    const place = [path, file, line === undefined ? undefined : `${row} ${line}`, column];
    const where = place.filter((part) => part !== undefined && part !== '').join(', ');
    return where === '' ? `  ${message}` : `  ${where}: ${message}`;
  });
  const lookUp =
    json.lookUp === undefined || json.detail.includes(json.lookUp) ? [] : [json.lookUp];
  return {
    exit: statusOf(problem.code) >= FAILURES ? 3 : 2,
    json,
    text: [`${json.title}. ${json.detail}`, ...lookUp, ...faults].join('\n'),
  };
}
