import { z } from 'zod';
import { type Finding, type Problem, type Result, type Words, ok, refuse, words } from '#kernel';

/** One published value as Kolada gave it. */
export type KoladaValue = {
  readonly kpi: string;
  /** "0000" is the country, "00NN" a region, four digits a municipality, "G…" a group. */
  readonly municipality: string;
  readonly year: number;
  readonly gender: 'T' | 'K' | 'M';
  /** Null is no value, never zero. */
  readonly value: number | null;
  /** Empty for a normal value; otherwise Kolada's own word, kept as it came. */
  readonly status: string;
  /** For a group: how many members the mean is of. */
  readonly count: number | null;
  readonly isDeleted: boolean;
};

export type KoladaIndicator = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly publicationDate: string | null;
  readonly lastPeriod: string | null;
};

/** What Kolada calls a municipality, region or the country. */
export type KoladaMunicipality = { readonly id: string; readonly title: string };

/** A group that Kolada keeps, such as the municipalities most like another in one respect. */
export type KoladaGroup = {
  readonly id: string;
  readonly title: string;
  readonly members: readonly string[];
};

export type Page = { readonly rows: readonly unknown[]; readonly next: string | undefined };

const pageSchema = z.object({
  values: z.array(z.unknown()),
  next_url: z.string().nullish(),
  next_page: z.string().nullish(),
});

const valueSchema = z.object({
  kpi: z.string(),
  municipality: z.string(),
  period: z.union([z.int(), z.string().regex(/^\d{4}$/)]).transform(Number),
  values: z.array(
    z.object({
      gender: z.enum(['T', 'K', 'M']),
      value: z.number().nullable(),
      status: z.string().nullish(),
      count: z.int().nullish(),
      isdeleted: z.boolean().nullish(),
      is_deleted: z.boolean().nullish(),
    }),
  ),
});

const indicatorSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string().nullish(),
  publication_date: z.string().nullish(),
  publ_period: z.union([z.string(), z.number()]).nullish(),
});

const municipalitySchema = z.object({ id: z.string(), title: z.string() });

const groupSchema = z.object({
  id: z.string(),
  title: z.string(),
  members: z.array(
    z
      .object({ id: z.string().optional(), member_id: z.string().optional() })
      .transform(({ id, member_id }, context) => {
        const member = member_id ?? id;
        if (member === undefined) context.addIssue('has no id');
        return member ?? z.NEVER;
      }),
  ),
});

/** Reads the envelope of an answer; older answers say `next_page` where newer say `next_url`. */
export function readPage(body: unknown, address: string): Result<Page, Problem> {
  const read = pageSchema.safeParse(body);
  if (!read.success) return refuse(unknownShape(address, faultsOf(read.error, '')));
  const next = read.data.next_url ?? read.data.next_page;
  return ok({ rows: read.data.values, next: next === null || next === '' ? undefined : next });
}

/** Reads rows of values, all of them or every row in an unknown shape. */
export const readValues = (
  rows: readonly unknown[],
  address: string,
): Result<readonly KoladaValue[], Problem> =>
  readRows(rows, address, valueSchema, ({ kpi, municipality, period, values }) =>
    values.map(({ gender, value, status, count, isdeleted, is_deleted }) => ({
      kpi,
      municipality,
      year: period,
      gender,
      value,
      status: status ?? '',
      count: count ?? null,
      isDeleted: isdeleted ?? is_deleted ?? false,
    })),
  );

/** Reads rows of indicators, all of them or every row in an unknown shape. */
export const readIndicators = (
  rows: readonly unknown[],
  address: string,
): Result<readonly KoladaIndicator[], Problem> =>
  readRows(rows, address, indicatorSchema, (row) => [
    {
      id: row.id,
      title: row.title,
      description: row.description ?? '',
      publicationDate: row.publication_date ?? null,
      lastPeriod:
        row.publ_period === null || row.publ_period === undefined ? null : String(row.publ_period),
    },
  ]);

/** Reads rows of municipalities, all of them or every row in an unknown shape. */
export const readMunicipalities = (
  rows: readonly unknown[],
  address: string,
): Result<readonly KoladaMunicipality[], Problem> =>
  readRows(rows, address, municipalitySchema, (municipality) => [municipality]);

/** Reads rows of groups with their members' ids, all of them or every row in an unknown shape. */
export const readGroups = (
  rows: readonly unknown[],
  address: string,
): Result<readonly KoladaGroup[], Problem> =>
  readRows(rows, address, groupSchema, (group) => [group]);

function readRows<Row, T>(
  rows: readonly unknown[],
  address: string,
  schema: z.ZodType<Row>,
  make: (row: Row) => readonly T[],
): Result<readonly T[], Problem> {
  const findings: Finding[] = [];
  const made = rows.flatMap((row, i) => {
    const read = schema.safeParse(row);
    if (read.success) return make(read.data);
    findings.push(...faultsOf(read.error, `values.${i}`, i + 1));
    return [];
  });
  return findings.length === 0 ? ok(made) : refuse(unknownShape(address, findings));
}

const faultsOf = (error: z.ZodError, under: string, row?: number): readonly Finding[] =>
  error.issues.map((issue) => ({
    code: 'SHAPE_UNKNOWN',
    at: {
      path: [under, ...issue.path.map(String)].filter((part) => part !== '').join('.'),
      ...(row === undefined ? {} : { row }),
    },
    message: (issue.code === 'invalid_type' ? NOT_A[issue.expected] : undefined) ?? NOT_KNOWN,
  }));

const NOT_KNOWN = words(
  'Fältet har en form som inte är känd.',
  'The field is in a shape that is not known.',
);

const NOT_A: Partial<Record<string, Words>> = {
  array: words('Fältet saknas eller är ingen lista.', 'The field is missing or is no list.'),
  object: words('Fältet saknas eller är inget objekt.', 'The field is missing or is no object.'),
  string: words('Fältet saknas eller är ingen text.', 'The field is missing or is no text.'),
  number: words('Fältet saknas eller är inget tal.', 'The field is missing or is no number.'),
};

const unknownShape = (address: string, findings: readonly Finding[]): Problem => ({
  code: 'FORMAT_UNKNOWN',
  detail: words(
    `Kolada svarade i en form som inte är känd. Försök igen senare. Inget har sparats; tidigare hämtade tal finns kvar. Adress: ${address}`,
    `Kolada answered in a shape that is not known. Try again later. Nothing has been saved; figures fetched before are still there. Address: ${address}`,
  ),
  findings,
});
