import { readFile } from 'node:fs/promises';
import { type Problem, type Result, ok, refuse, words } from '#kernel';

const REASONS: Readonly<Record<string, { sv: string; en: string }>> = {
  ENOENT: words('Den finns inte där. Kontrollera namnet.', 'It is not there. Check its name.'),
  EACCES: words(
    'Du får inte läsa den. Ändra rättigheterna.',
    'You may not read it. Change its permissions.',
  ),
  EISDIR: words('Det är en mapp. Ange en fil.', 'It is a folder. Name a file.'),
};

/** Reads a whole file. FILE_UNREADABLE names the file as the reader knows it, never its path on the machine. */
export async function readBytes(path: string, name: string): Promise<Result<Uint8Array, Problem>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason =
      REASONS[code] ?? words('Läsningen avbröts. Försök igen.', 'Reading failed. Try again.');
    return refuse({
      code: 'FILE_UNREADABLE',
      detail: words(
        `Filen ${name} gick inte att läsa. ${reason.sv}`,
        `The file ${name} could not be read. ${reason.en}`,
      ),
    });
  }
}
