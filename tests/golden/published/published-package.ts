import type { FigurePackage } from '#core/figures';
import { readPackage } from '#shell/files';

/** A package of the repository as the program reads it. */
export async function publishedPackage(id: string): Promise<FigurePackage> {
  const read = await readPackage(
    new URL(`../../../data/published/${id}`, import.meta.url).pathname,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
