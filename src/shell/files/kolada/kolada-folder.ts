import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Problem, type Result, ok, parseInstant, refuse, words } from '#kernel';
import type { KoladaVintage } from './kolada-vintages.ts';

const instant = z.string().transform((text, context) => {
  const read = parseInstant(text);
  if (read === undefined) context.addIssue('is not a point in time');
  return read ?? z.NEVER;
});

const vintageSchema = z.object({
  fetchedAt: instant,
  asked: z.object({
    kpis: z.array(z.string()),
    municipalities: z.array(z.string()),
    years: z.array(z.int()),
  }),
  indicators: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      description: z.string(),
      publicationDate: z.string().nullable(),
      lastPeriod: z.string().nullable(),
    }),
  ),
  // A fetch kept before names were asked for has none.
  municipalities: z.array(z.object({ id: z.string(), title: z.string() })).default([]),
  values: z.array(
    z.object({
      kpi: z.string(),
      municipality: z.string(),
      year: z.int(),
      gender: z.enum(['T', 'K', 'M']),
      value: z.number().nullable(),
      status: z.string(),
      count: z.int().nullable(),
      isDeleted: z.boolean(),
    }),
  ),
});

/** Keeps a fetch as a file of its own, named by its time. A fetch that is already kept is never written over. */
export async function keepVintage(
  folder: string,
  vintage: KoladaVintage,
): Promise<Result<string, Problem>> {
  const name = `kolada-${vintage.fetchedAt.replaceAll(/[:.]/g, '-')}.json`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), `${JSON.stringify(vintage)}\n`, { flag: 'wx' });
    return ok(name);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return refuse({
      code: 'SURROUNDINGS_FAILED',
      detail: words(
        `Hämtningen från Kolada kunde inte sparas i ${name} (${code}). Kontrollera mappen och försök igen.`,
        `The fetch from Kolada could not be kept in ${name} (${code}). Check the folder and try again.`,
      ),
    });
  }
}

export type KoladaFolder = {
  readonly vintages: readonly KoladaVintage[];
  /** Files that could not be read, each with why; they hide none of the others. */
  readonly refused: readonly { readonly file: string; readonly problem: Problem }[];
};

/** Reads every kept fetch, in time order; a folder that is not there is empty. */
export async function readVintages(folder: string): Promise<KoladaFolder> {
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => /^kolada-.*\.json$/.test(name))
    .toSorted();
  const read = await Promise.all(
    names.map(async (file) => ({ file, vintage: await readVintage(join(folder, file)) })),
  );
  return {
    vintages: read
      .flatMap(({ vintage }) => vintage ?? [])
      .toSorted((a, b) => (a.fetchedAt < b.fetchedAt ? -1 : 1)),
    refused: read.flatMap(({ file, vintage }) =>
      vintage === undefined ? [{ file, problem: unreadable(file) }] : [],
    ),
  };
}

async function readVintage(path: string): Promise<KoladaVintage | undefined> {
  try {
    return vintageSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

const unreadable = (file: string): Problem => ({
  code: 'FILE_UNREADABLE',
  detail: words(
    `Filen ${file} med en tidigare hämtning från Kolada går inte att läsa. De andra hämtningarna används.`,
    `The file ${file} with an earlier fetch from Kolada cannot be read. The other fetches are used.`,
  ),
});
