import { type CheckFinding, type TableCheck, checkTable } from '#core/analysis';
import { type PrintedTable, readTables } from '#core/intake';
import { type Finding, type Language, type Problem, type Result, ok, refuse, words } from '#kernel';
import { type Answer, type Io, refusal } from './io.ts';
import { textTable } from './text-table.ts';

const TABLE_FILE = /\.(csv|tsv|txt|xlsx)$/i;

/**
 * `tjugo check FILE… | FOLDER`: where printed tables contradict themselves. Exit status 1 when one does. All files are
 * read before any is checked: one that cannot be read refuses the whole question, with the faults of every such file.
 */
export async function checkAnswer(
  paths: readonly string[],
  language: Language,
  io: Io,
): Promise<Answer> {
  const files = await filesIn(paths, io);
  if (!files.ok) return refusal(files.problem, language);
  const read = await readAll(files.value, io);
  if (!read.ok) return refusal(read.problem, language);
  const checks = read.value.map(({ file, table }) => ({ file, check: checkTable(table) }));
  const contradictions = checks.reduce((sum, { check }) => sum + check.contradictions, 0);
  const roundings = checks.reduce((sum, { check }) => sum + check.roundings, 0);
  return {
    exit: contradictions > 0 ? 1 : 0,
    json: {
      tables: checks.map(({ file, check }) => tableJson(file, check)),
      contradictions,
      roundings,
    },
    text: checks.flatMap(({ file, check }) => tableText(file, check, language)).join('\n'),
  };
}

async function filesIn(
  paths: readonly string[],
  io: Io,
): Promise<Result<readonly string[], Problem>> {
  const files: string[] = [];
  for (const path of paths) {
    const inside = await io.listFolder(path);
    files.push(...(inside?.filter((each) => TABLE_FILE.test(each)) ?? [path]));
  }
  return files.length > 0
    ? ok(files)
    : refuse({
        code: 'NOT_FOUND',
        detail: words(
          `Det finns inga tabeller (.csv, .tsv, .txt, .xlsx) i ${paths.join(', ')}. Ange en fil eller en mapp med tabeller.`,
          `There are no tables (.csv, .tsv, .txt, .xlsx) in ${paths.join(', ')}. Name a file or a folder with tables.`,
        ),
      });
}

// In bytes: reading and checking more than this takes over a second, and silence would look like a stop.
const LARGE_FILE = 5_000_000;

type ReadTable = { readonly file: string; readonly table: PrintedTable };

async function readAll(
  files: readonly string[],
  io: Io,
): Promise<Result<readonly ReadTable[], Problem>> {
  const tables: ReadTable[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const bytes = await io.readFile(file);
    if (bytes.ok && bytes.value.length > LARGE_FILE) io.err(`${file} …\n`);
    const read = bytes.ok ? await readTables(bytes.value, file) : bytes;
    if (read.ok) tables.push(...read.value.map((table) => ({ file, table })));
    else problems.push(read.problem);
  }
  const [first, ...others] = problems;
  if (!first) return ok(tables);
  return refuse(others.length === 0 ? first : together(problems));
}

/** One problem that tells the faults of several files. */
function together(problems: readonly Problem[]): Problem {
  const findings = problems.flatMap(({ code, detail, findings: own }): readonly Finding[] => [
    { code, at: {}, message: detail },
    ...(own ?? []),
  ]);
  return {
    code: 'FILE_UNREADABLE',
    detail: words(
      `${problems.length} filer går inte att läsa. Rätta dem och fråga igen; ingen fil har granskats.`,
      `${problems.length} files cannot be read. Mend them and ask again; no file has been checked.`,
    ),
    findings,
  };
}

const tableJson = (file: string, check: TableCheck): object => ({
  file,
  table: check.table.name,
  rows: check.table.rows.length,
  columns: check.table.header.length,
  relations: check.relations,
  findings: check.findings.map((finding) => ({
    kind: finding.kind,
    row: finding.row,
    column: finding.column,
    line: finding.at.line,
    printed: finding.printed,
    expected: finding.expected,
    difference: finding.difference,
    expression: finding.expression,
    holds: finding.holds,
    of: finding.of,
    severity: finding.severity,
    ...(finding.leavesOut === undefined ? {} : { leavesOut: finding.leavesOut }),
    alsoMends: finding.alsoMends,
    cells: finding.cells.map(({ row, column }) => ({
      line: check.table.lines[row] ?? row + 1,
      column: check.table.header[column] ?? '',
    })),
  })),
  unread: check.unread.map(({ row, column }) => ({
    line: check.table.lines[row] ?? row + 1,
    column: check.table.header[column] ?? '',
  })),
});

const SEVERITY = {
  contradiction: words('motsägelse', 'contradiction'),
  rounding: words('avrundning', 'rounding'),
};

function tableText(file: string, check: TableCheck, language: Language): readonly string[] {
  const { findings, relations, table } = check;
  const sv = language === 'sv';
  const size = sv
    ? `${table.rows.length} rader, ${table.header.length} kolumner`
    : `${table.rows.length} rows, ${table.header.length} columns`;
  const kept = sv ? `${relations.length} samband` : `${relations.length} relations`;
  const result =
    findings.length === 0
      ? sv
        ? 'inget motsäger något annat'
        : 'nothing contradicts anything else'
      : sv
        ? `${check.contradictions} motsägelser, ${check.roundings} avrundningar`
        : `${check.contradictions} contradictions, ${check.roundings} roundings`;
  const heading = `${table.name === file ? file : table.name}: ${result} (${size}, ${kept})`;
  if (findings.length === 0) return [heading];
  const names = sv
    ? ['', 'rad', 'kolumn', 'tryckt', 'väntat', 'skillnad', 'samband']
    : ['', 'row', 'column', 'printed', 'expected', 'difference', 'relation'];
  const rows = findings.map((finding) => findingRow(finding, language));
  return [
    heading,
    ...textTable([names, ...rows], new Set([3, 4, 5])).map((line) => `  ${line}`),
    '',
  ];
}

function findingRow(finding: CheckFinding, language: Language): readonly string[] {
  const number = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    maximumFractionDigits: 6,
  });
  const leavesOut =
    finding.leavesOut === undefined
      ? ''
      : language === 'sv'
        ? ` (utan ${finding.leavesOut})`
        : ` (without ${finding.leavesOut})`;
  return [
    SEVERITY[finding.severity][language],
    finding.row,
    finding.column,
    number.format(finding.printed),
    number.format(finding.expected),
    number.format(finding.difference),
    `${finding.expression}${leavesOut} (${finding.holds}/${finding.of})`,
  ];
}
