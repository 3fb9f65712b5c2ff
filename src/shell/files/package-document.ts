import { parseDocument } from 'yaml';
import { z } from 'zod';
import { KINDS, type PackageSpec, dateBases, isPeriod, measures, metricIds } from '#core/figures';
import { type Finding, type Problem, type Result, type Words, ok, refuse, words } from '#kernel';
import { type Expected, faultWords } from './document-fault.ts';

const expected = (name: Expected): Expected => name;

const wordsIn = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
const period = z.string().refine(isPeriod, expected('period'));
const address = z.string().regex(/^[a-z0-9-]+$/, expected('address'));

const meaning = {
  metric: z.enum(metricIds()).optional(),
  label: wordsIn.optional(),
  definition: wordsIn.optional(),
  population: wordsIn.optional(),
  area: z.string().min(1).optional(),
  part: z.enum(['total', 'state', 'lss', 'own_provider', 'other']).optional(),
  kind: z.enum(KINDS).optional(),
  dateBasis: z.enum(dateBases()).optional(),
  measure: z.enum(measures()).optional(),
  period: period.optional(),
};

const series = z.strictObject({
  ...meaning,
  id: address,
  row: z.array(z.string()).min(1).optional(),
  column: z.string().min(1).optional(),
  signTurned: z.boolean().optional(),
  refersTo: period.optional(),
});

const table = z.strictObject({
  ...meaning,
  id: z.string().regex(/^[A-Za-z0-9-]+$/, expected('tableId')),
  file: z.string().regex(/^[^/\\]+$/, expected('file')),
  title: wordsIn,
  place: z.string().optional(),
  layout: z.enum(['rows', 'columns', 'words']),
  key: z.array(z.string()).min(1),
  keyIs: z.enum(['period', 'area', 'item']).optional(),
  periods: z.record(z.string(), period).optional(),
  leftOut: z
    .strictObject({
      columns: z.array(z.string()).optional(),
      rows: z.array(z.string()).optional(),
      because: wordsIn,
    })
    .optional(),
  note: wordsIn.optional(),
  series: z.array(series),
});

const document: z.ZodType<PackageSpec> = z.strictObject({
  id: address,
  title: wordsIn,
  publisher: z.string().min(1),
  published: z.strictObject({
    on: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, expected('published')),
    note: wordsIn.optional(),
  }),
  municipality: z
    .strictObject({ code: z.string().regex(/^\d{4}$/, expected('code')), name: z.string() })
    .optional(),
  document: z.string().min(1),
  note: wordsIn.optional(),
  events: z
    .strictObject({
      table: z.string(),
      rows: z.array(
        z.strictObject({
          id: address,
          when: z.string().min(1),
          label: wordsIn,
          expected: z.strictObject({ state: wordsIn, lss: wordsIn }),
          law: z.string().optional(),
        }),
      ),
    })
    .optional(),
  leftOut: z
    .array(z.strictObject({ tables: z.array(z.string()).min(1), because: wordsIn }))
    .optional(),
  tables: z.array(table).min(1),
});

/** Reads package.yaml. Refuses with every fault at once (INPUT_INVALID), each with its path or line. */
export function readPackageDocument(text: string, file: string): Result<PackageSpec, Problem> {
  const yaml = parseDocument(text, { uniqueKeys: true });
  if (yaml.errors.length > 0) {
    return refuse(
      invalid(
        file,
        yaml.errors.map((error) => syntaxFault(file, error.linePos?.[0].line ?? 1)),
      ),
    );
  }
  const checked = document.safeParse(yaml.toJS(), { reportInput: true });
  if (checked.success) return ok(checked.data);
  return refuse(
    invalid(
      file,
      checked.error.issues.map((issue) => fault(file, pathOf(issue.path), faultWords(issue))),
    ),
  );
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number'
        ? `${text}[${key}]`
        : text === ''
          ? String(key)
          : `${text}.${String(key)}`,
    '',
  );

const fault = (file: string, path: string, message: Words): Finding => ({
  code: 'PACKAGE_DOCUMENT',
  at: { file, path },
  message,
});

const syntaxFault = (file: string, row: number): Finding => ({
  code: 'PACKAGE_DOCUMENT',
  at: { file, row },
  message: words(
    'Raden går inte att läsa som YAML. Kontrollera indrag, kolon, citattecken och att inget namn står två gånger.',
    'The line cannot be read as YAML. Check indents, colons, quotes and that no name stands twice.',
  ),
});

const invalid = (file: string, findings: readonly Finding[]): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    `${file} följer inte paketformatet. Rätta det som står nedan; inget av paketet visas.`,
    `${file} does not follow the package format. Correct what is listed; nothing of it is shown.`,
  ),
  findings,
});
