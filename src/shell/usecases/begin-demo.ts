import { ok, type Problem, refuse, type Result } from '#kernel';
import { beginRegister, isUnbegun } from '#shell/store';
import type { FillingOrder } from './fill-demo.ts';
import { orSurroundings, type RegisterPlace } from './with-register.ts';

/** Whether a place shall have the demo municipality: a folder that never had a register. A server's begins empty. */
export const wantsDemo = async ({ data, databaseUrl }: RegisterPlace): Promise<boolean> =>
  databaseUrl === undefined && (await isUnbegun(data));

/**
 * Begins the register of a folder with the demo municipality, whole or not at all; `fill` does what an order for `fillDemo`
 * says, in whatever thread it likes. STORE_UNUSABLE when another process is at it, SURROUNDINGS_FAILED for the disk.
 */
export const beginDemo = (
  data: string,
  now: FillingOrder['now'],
  fill: (order: FillingOrder) => Promise<Result<void, Problem>>,
): Promise<Result<void, Problem>> =>
  orSurroundings(async () => {
    let problem: Problem | undefined;
    await beginRegister(data, async (folder, key) => {
      const filled = await fill({ folder, key, now });
      if (!filled.ok) throw new Refused(filled.problem);
    }).catch((cause: unknown) => {
      if (!(cause instanceof Refused)) throw cause;
      problem = cause.problem;
    });
    return problem === undefined ? ok(undefined) : refuse(problem);
  });

/** Carries a problem past what it cuts short. */
class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
