import { ok, type Problem, type Result } from '#kernel';
import { findKey, restore as fillFrom, saveKey } from '#shell/store';
import { orSurroundings, type RegisterPlace, storePlaceOf } from './with-register.ts';

export type RestoreView = { readonly file: string; readonly restored: true };

/**
 * Fills an empty place from a backup and lays the key beside it; a key that lies there already is used instead of the
 * backup's own. BACKUP_UNUSABLE, and nothing left behind, when the place is not empty, the file broken or newer, or the key
 * another.
 */
export async function restore(
  place: RegisterPlace,
  file: string,
): Promise<Result<RestoreView, Problem>> {
  return orSurroundings(async () => {
    const own = await findKey(place.data);
    const filled = await fillFrom(file, storePlaceOf(place), own ?? null);
    if (!filled.ok) return filled;
    if (own === undefined) await saveKey(place.data, filled.value.key);
    return ok({ file, restored: true });
  });
}
