import { makeTwin as twinOf, twinFiles, type TwinOptions, twinTruth } from '#core/twin';
import { ok, type Problem, type Result } from '#kernel';

/** Writes a file part by part, making the folders it lies in. */
export type WriteFile = (
  path: string,
  parts: Iterable<string | Uint8Array>,
) => Promise<Result<void, Problem>>;

export type TwinView = TwinOptions & {
  readonly written: { readonly files: number; readonly truth: number };
};

/** Writes a synthetic municipality's files to `out`/files and what really happened to `out`/truth. */
export async function makeTwin(
  options: TwinOptions,
  out: string,
  write: WriteFile,
): Promise<Result<TwinView, Problem>> {
  const twin = twinOf(options);
  if (!twin.ok) return twin;
  const written = { files: 0, truth: 0 };
  for (const { path, contents } of twinFiles(twin.value)) {
    const saved = await write(`${out}/files/${path}`, [contents()]);
    if (!saved.ok) return saved;
    written.files += 1;
  }
  for (const { path, parts } of twinTruth(twin.value)) {
    const saved = await write(`${out}/truth/${path}`, parts());
    if (!saved.ok) return saved;
    written.truth += 1;
  }
  return ok({ ...options, written });
}
