import { type Language, words } from '#kernel';
import { type Answer, type Io, refusal } from './io.ts';

export type BackupArgs = {
  readonly data: string;
  readonly out: string;
  /** False leaves the key out of the file. */
  readonly key: boolean;
};

/** `tjugo backup`: writes the whole register to a file that either engine can be filled from. */
export async function backupAnswer(args: BackupArgs, language: Language, io: Io): Promise<Answer> {
  const { backUp, withRegister } = await import('#shell/usecases');
  const place = { data: args.data, databaseUrl: io.databaseUrl };
  const written = await withRegister(place, 'refuse', (store, key) =>
    backUp(store, args.out, args.key ? key : null),
  );
  if (!written.ok) return refusal(written.problem, language);
  const { file, rows, keyInside } = written.value;
  const said = words(
    `${rows} rader ligger i ${file}. ${keyInside ? 'Nyckeln ligger i filen: förvara den lika säkert som registret.' : 'Nyckeln ligger inte i filen: spara register.key för sig.'}`,
    `${rows} rows are in ${file}. ${keyInside ? 'The key is in the file: keep it as safe as the register.' : 'The key is not in the file: keep register.key apart.'}`,
  );
  return { exit: 0, json: written.value, text: said[language] };
}
