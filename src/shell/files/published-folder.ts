import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type FigurePackage, buildPackage } from '#core/figures';
import { type PrintedTable, readTable } from '#core/intake';
import { type Problem, type Result, refuse, words } from '#kernel';
import { readBytes } from './read-bytes.ts';
import { readPackageDocument } from './package-document.ts';

/** The packages that could be read, in id order, and for each refused folder why. */
export type PublishedFolder = {
  readonly packages: readonly FigurePackage[];
  readonly refused: readonly { readonly folder: string; readonly problem: Problem }[];
};

/** Reads every package folder under `root`. A refused package never hides the others; a missing root is empty. */
export async function readPublishedFolder(root: string): Promise<PublishedFolder> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const read = await Promise.all(
    folders.map(async (folder) => ({ folder, result: await readPackage(join(root, folder)) })),
  );
  return {
    packages: read.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    refused: read.flatMap(({ folder, result }) =>
      result.ok ? [] : [{ folder, problem: result.problem }],
    ),
  };
}

/** Reads one package: package.yaml and the tables that it names. */
export async function readPackage(folder: string): Promise<Result<FigurePackage, Problem>> {
  const bytes = await readBytes(join(folder, 'package.yaml'), 'package.yaml');
  if (!bytes.ok) return bytes;
  const spec = readPackageDocument(new TextDecoder().decode(bytes.value), 'package.yaml');
  if (!spec.ok) return spec;
  const read = await Promise.all(
    spec.value.tables.map(async ({ file }) => ({ file, table: await printed(folder, file) })),
  );
  const unreadable = read.flatMap(({ table }) =>
    table !== undefined && !table.ok ? [table.problem] : [],
  );
  if (unreadable.length > 0) return refuse(together(unreadable));
  const tables = new Map<string, PrintedTable>();
  for (const { file, table } of read) if (table?.ok) tables.set(file, table.value);
  return buildPackage(spec.value, tables);
}

async function printed(
  folder: string,
  file: string,
): Promise<Result<PrintedTable, Problem> | undefined> {
  const bytes = await readBytes(join(folder, file), file);
  return bytes.ok ? readTable(bytes.value, file) : undefined;
}

const together = (problems: readonly Problem[]): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    problems.map(({ detail }) => detail.sv).join(' '),
    problems.map(({ detail }) => detail.en).join(' '),
  ),
  findings: problems.flatMap(({ findings }) => findings ?? []),
});
