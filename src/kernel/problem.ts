import { type Language, type Words, words } from './words.ts';

/** Where a fault sits: a path into a form or document, or a row and column of a table (both counted from 1). */
export type Place = {
  readonly path?: string;
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
};

/** One fault in what somebody handed in: what is wrong, where, and what to do next. */
export type Finding = { readonly code: string; readonly at: Place; readonly message: Words };

const PROBLEMS = {
  PARAMETER_UNKNOWN: {
    status: 404,
    title: words('Lagvärdet finns inte här', 'The value of law is not here'),
  },
  INPUT_INVALID: {
    status: 422,
    title: words('Något behöver rättas', 'Something needs to be put right'),
  },
  FILE_UNREADABLE: {
    status: 422,
    title: words('Filen går inte att läsa', 'The file cannot be read'),
  },
  FILE_REFUSED: { status: 422, title: words('Filen togs inte in', 'The file was not taken in') },
  FORMAT_UNKNOWN: {
    status: 422,
    title: words('Filens format är inte känt', "The file's format is not known"),
  },
  FILE_TOO_LARGE: { status: 413, title: words('Filen är för stor', 'The file is too large') },
  NOT_LOGGED_IN: { status: 401, title: words('Logga in först', 'Log in first') },
  LOG_IN_REFUSED: { status: 401, title: words('Du är inte inloggad', 'You are not logged in') },
  NOT_ALLOWED: {
    status: 403,
    title: words('Din roll får inte göra det här', 'Your role may not do this'),
  },
  CHANGED_MEANWHILE: {
    status: 409,
    title: words('Någon annan har ändrat under tiden', 'Somebody else has changed it meanwhile'),
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    title: words('För många försök', 'Too many attempts'),
  },
  LOGIN_NAME_TAKEN: {
    status: 409,
    title: words('Inloggningsnamnet är upptaget', 'The login name is taken'),
  },
  NOT_FOUND: { status: 404, title: words('Det finns inte', 'There is no such thing') },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: words('Adressen svarar inte på den metoden', 'The address does not answer that method'),
  },
  DEFECT: {
    status: 500,
    title: words('Något gick fel hos Tjugo', 'Something went wrong in Tjugo'),
  },
  SURROUNDINGS_FAILED: {
    status: 503,
    title: words(
      'Det som Tjugo behöver finns inte till hands',
      'Something Tjugo needs is not there',
    ),
  },
  USAGE: { status: 400, title: words('Frågan är felställd', 'The question is wrong') },
  DEFINITIONS_DIFFER: {
    status: 409,
    title: words(
      'Talen har olika definitioner och kan inte visas i en serie',
      'The figures have different definitions and cannot be shown in one series',
    ),
  },
  REGISTER_CONTRADICTION: {
    status: 409,
    title: words('Uppgifterna säger emot varandra', 'The facts contradict each other'),
  },
  RECORDED_TOO_EARLY: {
    status: 409,
    title: words(
      'Registret har redan senare uppgifter',
      'The register already holds something later',
    ),
  },
  STORE_UNUSABLE: {
    status: 503,
    title: words('Registret går inte att öppna', 'The register cannot be opened'),
  },
  REGISTER_FILLING: {
    status: 503,
    title: words('Registret läses in', 'The register is being filled'),
  },
  BACKUP_UNUSABLE: {
    status: 422,
    title: words('Säkerhetskopian går inte att läsa in', 'The backup cannot be restored'),
  },
} as const satisfies Record<string, { status: number; title: Words }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** What stands in the way, as data. `detail` says where and what to do next; it never holds personal data. */
export type Problem = {
  readonly code: ProblemCode;
  readonly detail: Words;
  readonly findings?: readonly Finding[];
  /** The act or SFS number where a missing value of law can be found. */
  readonly lookUp?: string;
};

/** The HTTP status that goes with a problem. */
export type ProblemStatus = (typeof PROBLEMS)[ProblemCode]['status'];

export const statusOf = (code: ProblemCode): ProblemStatus => PROBLEMS[code].status;

export const titleOf = (code: ProblemCode): Words => PROBLEMS[code].title;

/** A problem as programs read it, in one language: the command line's and the API's JSON. */
export type ProblemJson = {
  readonly code: ProblemCode;
  readonly status: ProblemStatus;
  readonly title: string;
  readonly detail: string;
  readonly lookUp?: string;
  readonly findings?: readonly (Place & { readonly code: string; readonly message: string })[];
};

/** Writes a problem in one language; what the problem does not say is left out. */
export const problemIn = (problem: Problem, language: Language): ProblemJson => ({
  code: problem.code,
  status: statusOf(problem.code),
  title: titleOf(problem.code)[language],
  detail: problem.detail[language],
  ...(problem.lookUp === undefined ? {} : { lookUp: problem.lookUp }),
  ...(problem.findings === undefined
    ? {}
    : {
        findings: problem.findings.map(({ at, code, message }) => ({
          ...at,
          code,
          message: message[language],
        })),
      }),
});
