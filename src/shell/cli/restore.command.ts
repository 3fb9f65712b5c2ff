import { type Language, words } from '#kernel';
import { type Answer, type Io, refusal } from './io.ts';

export type RestoreArgs = { readonly file: string; readonly data: string };

/** `tjugo restore FILE`: fills an empty folder, or an empty database on a server, from a backup. */
export async function restoreAnswer(
  { file, data }: RestoreArgs,
  language: Language,
  io: Io,
): Promise<Answer> {
  if (!(await io.isFile(file))) {
    const detail = words(
      `Det finns ingen fil ${file}. Kontrollera namnet. Inget har lästs in.`,
      `There is no file ${file}. Check its name. Nothing was restored.`,
    );
    return refusal({ code: 'FILE_UNREADABLE', detail }, language);
  }
  const { restore } = await import('#shell/usecases');
  const restored = await restore({ data, databaseUrl: io.databaseUrl }, file);
  if (!restored.ok) return refusal(restored.problem, language);
  const said = words(
    `Registret ligger i ${data}. Skriv "tjugo verify --data ${data}" för att se att det är helt.`,
    `The register is in ${data}. Write "tjugo verify --data ${data}" to see that it is whole.`,
  );
  return { exit: 0, json: restored.value, text: said[language] };
}
