/** Either a value or the problem that stands in its way. Problems are data; defects are thrown. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({
  ok: false,
  problem,
});

/** Throws when the program itself is wrong. Never used for anything the world can cause. */
export function invariant(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${what}`);
}
