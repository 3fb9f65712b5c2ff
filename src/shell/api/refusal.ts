import { HTTPException } from 'hono/http-exception';
import type { Context } from 'hono';
import {
  type Finding,
  type Problem,
  type ProblemCode,
  type Result,
  problemIn,
  statusOf,
  words,
} from '#kernel';
import type { Env } from './environment.ts';

/** Carries a problem from any depth of a handler to the one place that answers with it. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Gives the value of a result; a problem becomes the request's answer. */
export function accepted<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Refusal(result.problem);
  return result.value;
}

/** Answers with problem+json, under an id that the operator's log has too. */
export function answerProblem(c: Context<Env>, problem: Problem): Response {
  const body = {
    type: 'about:blank',
    ...problemIn(problem, c.var.language),
    instance: c.var.instance,
  };
  return c.body(JSON.stringify(body), statusOf(problem.code), {
    'Content-Type': 'application/problem+json; charset=utf-8',
  });
}

/** Turns whatever a handler threw into a problem; only defects reach the log, without their message. */
export const onError =
  (log: (line: string) => void) =>
  (error: Error, c: Context<Env>): Response => {
    if (error instanceof Refusal) return answerProblem(c, error.problem);
    if (error instanceof HTTPException) return answerProblem(c, problemOfStatus(error.status));
    log(`${c.var.instance} ${c.req.method} ${c.req.routePath} ${error.name}\n${framesOf(error)}`);
    return answerProblem(c, DEFECT);
  };

// The message of an error can quote what somebody sent in; its frames cannot.
const framesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

const DEFECT: Problem = {
  code: 'DEFECT',
  detail: words(
    'Felet är antecknat under numret i `instance`. Försök igen; lämna numret till den som sköter driften om det kommer tillbaka.',
    'The fault is noted under the number in `instance`. Try again; give the number to whoever runs Tjugo if it comes back.',
  ),
};

export const NO_SUCH_ADDRESS: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Adressen finns inte. Alla adresser står i /api/openapi.json.',
    'There is no such address. All addresses are in /api/openapi.json.',
  ),
};

const CODE_OF_STATUS: Partial<Record<number, ProblemCode>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'FILE_TOO_LARGE',
};

const problemOfStatus = (status: number): Problem => ({
  code: CODE_OF_STATUS[status] ?? 'USAGE',
  detail: words(
    'Frågan går inte att läsa. Se hur den ska ställas i /api/openapi.json.',
    'The request cannot be read. See how it is put in /api/openapi.json.',
  ),
});

type Issue = { readonly path: readonly PropertyKey[]; readonly input?: unknown };

/** Says for every parameter at once that it is missing or has the wrong form. */
export function badParameters(issues: readonly Issue[]): Problem {
  const findings = issues.map(({ path }): Finding => {
    const name = path.map(String).join('.');
    return {
      code: 'PARAMETER',
      at: { path: name },
      message: words(
        `\`${name}\` saknas eller har fel form. Se /api/openapi.json.`,
        `\`${name}\` is missing or has the wrong form. See /api/openapi.json.`,
      ),
    };
  });
  return {
    code: 'USAGE',
    detail: words('Rätta parametrarna och fråga igen.', 'Correct the parameters and ask again.'),
    findings,
  };
}
