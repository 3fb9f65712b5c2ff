import { type Problem, words } from '#kernel';
import { StoreUnusable } from '#shell/store';

// A system call that failed, or a server that is out of reach, room or rights. Anything else is our own fault.
const SYSTEM = /^E(?!RR_)[A-Z0-9]+$/;
const SERVER = /^(08|28|3D|53|57P|58)/;

/** What the disk or the database did, as a problem; undefined for a fault of the program itself. */
export function surroundingsProblem(cause: unknown): Problem | undefined {
  if (cause instanceof StoreUnusable) return cause.problem;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (!SYSTEM.test(code) && !SERVER.test(code)) return undefined;
  return {
    code: 'SURROUNDINGS_FAILED',
    detail: words(
      `Disken eller databasen svarade ${code}. Kontrollera mappen, platsen på disken och DATABASE_URL, och försök igen.`,
      `The disk or the database answered ${code}. Check the folder, the room on the disk and DATABASE_URL, and try again.`,
    ),
  };
}
