import type { Column } from './describe-schema.ts';

const TYPES: Readonly<Record<string, string>> = {
  bigint: 'number',
  integer: 'number',
  smallint: 'number',
  boolean: 'boolean',
  text: 'string',
  uuid: 'string',
  date: 'string',
  daterange: 'string',
  tstzrange: 'string',
  'timestamp with time zone': 'string',
  bytea: 'Uint8Array',
  jsonb: 'Json',
  'text[]': 'string[]',
};

/** Writes the types of all tables and views as TypeScript for the query builder, comments as doc comments. */
export function renderTypes(
  columns: readonly Column[],
  comments: ReadonlyMap<string, string>,
): string {
  const relations = [...new Set(columns.map(({ relation }) => relation))];
  const types = relations.map((relation) => {
    const own = columns.filter((column) => column.relation === relation);
    return [
      ...doc(comments.get(relation) ?? null, ''),
      `export type ${typeName(relation)} = {`,
      ...own.flatMap(renderColumn),
      '};',
    ].join('\n');
  });
  const tables = relations.map((relation) => `  ${relation}: ${typeName(relation)};`);
  return [
    "import type { ColumnType, Generated } from 'kysely';",
    'export type Json = ColumnType<unknown, string, never>;',
    ...types,
    `export type DB = {\n${tables.join('\n')}\n};`,
  ]
    .join('\n\n')
    .concat('\n');
}

function renderColumn({ name, type, required, made_by_database, comment, view }: Column): string[] {
  const known = TYPES[type];
  if (known === undefined) throw new Error(`No TypeScript type is chosen for "${type}" (${name}).`);
  const full = required || view ? known : `${known} | null`;
  return [...doc(comment, '  '), `  ${name}: ${made_by_database ? `Generated<${full}>` : full};`];
}

const doc = (comment: string | null, indent: string): string[] =>
  comment === null ? [] : [`${indent}/** ${comment} */`];

const typeName = (relation: string): string =>
  relation.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
