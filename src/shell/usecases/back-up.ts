import { ok, type Problem, type Result } from '#kernel';
import { backup, type Store } from '#shell/store';

export type BackUpView = {
  readonly file: string;
  readonly rows: number;
  /** With the key inside, the file opens by itself and is as secret as the register. */
  readonly keyInside: boolean;
};

/** Writes the whole register as of one instant to a file that appears only when it is complete. */
export async function backUp(
  store: Store,
  file: string,
  key: Uint8Array | null,
): Promise<Result<BackUpView, Problem>> {
  return ok({ file, rows: await backup(store, file, key), keyInside: key !== null });
}
