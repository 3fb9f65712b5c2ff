import { FORMAT_WORDS } from '#core/intake';
import { type Language, type Problem, words } from '#kernel';
import type { FileTakenIn } from '#shell/usecases';
import { Asked } from './asked.ts';
import { type Answer, type Io, refusal } from './io.ts';
import { textTable } from './text-table.ts';

export type ImportArgs = {
  readonly files: readonly string[];
  readonly data: string;
  readonly recordedAt?: string | undefined;
  readonly reason: string;
};

/**
 * `tjugo import FILE…`: takes files into the register, each whole or not at all. Exit status 1 when one was refused. A path
 * that is no file refuses the whole question before anything is taken in.
 */
export async function importAnswer(args: ImportArgs, language: Language, io: Io): Promise<Answer> {
  const missing: string[] = [];
  for (const path of args.files) if (!(await io.isFile(path))) missing.push(path);
  if (missing.length > 0) return refusal(notThere(missing), language);
  const asked = new Asked();
  const { recordedAt: wanted, data, reason } = args;
  const recordedAt = wanted === undefined ? null : asked.instant('recorded-at', wanted);
  if (recordedAt === undefined) return refusal(asked.problem(), language);
  const { importFiles, withRegister } = await import('#shell/usecases');
  let done = 0;
  const tell = ({ file }: FileTakenIn): void => {
    done += 1;
    if (args.files.length > 1) io.err(`${done}/${args.files.length} ${file}\n`);
  };
  const files = args.files.map((path) => ({ path, read: () => io.readFile(path) }));
  const taken = await withRegister({ data, databaseUrl: io.databaseUrl }, 'make', (store) =>
    importFiles(store, files, { actor: io.user, reason, recordedAt }, language, tell),
  );
  if (!taken.ok) return refusal(taken.problem, language);
  return {
    exit: taken.value.files.every(({ accepted }) => accepted) ? 0 : 1,
    json: taken.value,
    text: textOf(taken.value.files, language),
  };
}

const notThere = (paths: readonly string[]): Problem => ({
  code: 'FILE_UNREADABLE',
  detail: words(
    'Allt du angav är inte filer. Inget har lästs in. Kontrollera namnen.',
    'Not everything you named is a file. Nothing was taken in. Check the names.',
  ),
  findings: paths.map((file) => ({
    code: 'FILE_MISSING',
    at: { file },
    message: words('Här finns ingen fil.', 'There is no file here.'),
  })),
});

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Fil', 'Format', 'Rader', 'Ändring', 'Resultat'],
  en: ['File', 'Format', 'Rows', 'Change', 'Result'],
};
const RESULT = {
  taken: words('inläst', 'taken in'),
  duplicate: words('redan inläst, inget ändrat', 'taken in before, nothing changed'),
  refused: words('inte inläst', 'not taken in'),
};

function textOf(files: readonly FileTakenIn[], language: Language): string {
  const rows = files.map((file) => [
    file.file,
    file.format === null ? '–' : FORMAT_WORDS[file.format].name[language],
    String(file.rows),
    file.changeId === null ? '–' : String(file.changeId),
    RESULT[file.accepted ? (file.duplicate ? 'duplicate' : 'taken') : 'refused'][language],
  ]);
  const faults = files.flatMap((file) => faultsOf(file, language));
  return [...textTable([HEAD[language], ...rows], new Set([2, 3])), ...faults].join('\n');
}

function faultsOf({ file, problem, findings }: FileTakenIn, language: Language): readonly string[] {
  if (problem === undefined) return [];
  const lines = findings.map(({ row, column, path, message }) => {
    const line = row === null ? undefined : `${language === 'sv' ? 'Rad' : 'Row'} ${row}`;
    const place = [line, column ?? undefined, path].filter((part) => part !== undefined).join(', ');
    // Most findings say their place themselves.
    return `  ${message.startsWith(place) ? '' : `${place}: `}${message}`;
  });
  const said = findings.some(({ message }) => message === problem.detail);
  return ['', `${file}: ${problem.title}. ${said ? '' : problem.detail}`.trimEnd(), ...lines];
}
