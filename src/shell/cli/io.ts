import { type Language, type Problem, type Result, problemIn } from '#kernel';

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
};

/** Done; done and found what was asked for; the question was wrong; the surroundings failed. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** What a command has to say: one JSON document for programs, a well-set text for people. */
export type Answer = {
  readonly exit: ExitStatus;
  readonly json: unknown;
  readonly text: string;
};

/** The answer to a question that cannot be answered: every fault on a line of its own, exit status 2. */
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
    exit: 2,
    json,
    text: [`${json.title}. ${json.detail}`, ...lookUp, ...faults].join('\n'),
  };
}
