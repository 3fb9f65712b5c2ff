import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ok, type Problem, refuse, type Result, words } from '#kernel';

/** Writes a file, and the folders it lies in, part by part. SURROUNDINGS_FAILED when the disk will not. */
export async function writeParts(
  path: string,
  parts: Iterable<string | Uint8Array>,
): Promise<Result<void, Problem>> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await using file = await open(path, 'w');
    for (const part of parts) await file.writeFile(part);
    return ok(undefined);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return refuse({
      code: 'SURROUNDINGS_FAILED',
      detail: words(
        `Filen ${path} gick inte att skriva. Kontrollera att mappen finns, att du får skriva där och att det finns plats på disken.`,
        `The file ${path} could not be written. Check that the folder is there, that you may write to it and that the disk has room.`,
      ),
    });
  }
}
