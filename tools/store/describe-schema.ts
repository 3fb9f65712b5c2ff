import type { OwnerConnection } from '#shell/store';

const COLUMNS = `
select c.relname as relation, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
  a.attnotnull as required, a.attidentity <> '' as made_by_database, col_description(c.oid, a.attnum) as comment,
  c.relkind = 'v' as view
from pg_class c join pg_attribute a on a.attrelid = c.oid
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped
order by c.relname, a.attnum`;

// What PostgreSQL 18 catalogues as constraints and 15 does not (not null) stands with the columns instead.
const PARTS = `
select c.relname as relation, 1 as rank, 'constraint ' || n.conname || ' ' || pg_get_constraintdef(n.oid) as text
from pg_constraint n join pg_class c on c.oid = n.conrelid
where c.relnamespace = 'public'::regnamespace and n.contype in ('p', 'u', 'c', 'x', 'f')
union all
select tablename, 2, replace(indexdef, 'public.', '') from pg_indexes i
where schemaname = 'public' and not exists (select from pg_constraint n where n.conname = i.indexname)
union all
select c.relname, 3, replace(pg_get_triggerdef(t.oid), 'public.', '')
from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal
union all
select table_name, 4, 'grant ' || lower(string_agg(privilege_type, ', ' order by privilege_type)) || ' to app_rw'
from information_schema.role_table_grants where grantee = 'app_rw' and table_schema = 'public' group by table_name
union all
select table_name, 4, 'grant update (' || string_agg(column_name, ', ' order by column_name) || ') to app_rw'
from information_schema.role_column_grants
where grantee = 'app_rw' and table_schema = 'public' and privilege_type = 'UPDATE' group by table_name
union all
select c.relname, 0, 'comment ' || quote_literal(obj_description(c.oid, 'pg_class'))
from pg_class c
where c.relnamespace = 'public'::regnamespace and obj_description(c.oid, 'pg_class') is not null
order by 1, 2, 3`;

export type Column = {
  readonly relation: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly made_by_database: boolean;
  readonly comment: string | null;
  readonly view: boolean;
};

export const readColumns = (owner: OwnerConnection): Promise<readonly Column[]> =>
  owner.rows<Column>(COLUMNS);

/** The comments on tables and views. */
export async function readRelationComments(
  owner: OwnerConnection,
): Promise<ReadonlyMap<string, string>> {
  const rows = await owner.rows<{ relation: string; text: string }>(
    `select c.relname as relation, obj_description(c.oid, 'pg_class') as text from pg_class c
     where c.relnamespace = 'public'::regnamespace and obj_description(c.oid, 'pg_class') is not null`,
  );
  return new Map(rows.map(({ relation, text }) => [relation, text]));
}

/** Describes every table and view with columns, constraints, indexes, triggers and grants; alike on both engines. */
export async function describeSchema(owner: OwnerConnection): Promise<string> {
  const columns = await readColumns(owner);
  const parts = await owner.rows<{ relation: string; text: string }>(PARTS);
  const relations = [...new Set(columns.map(({ relation }) => relation))];
  const blocks = relations.map((relation) => {
    const own = columns.filter((column) => column.relation === relation);
    const rest = parts.filter((part) => part.relation === relation).map(({ text }) => `  ${text};`);
    return [`${own[0]?.view ? 'view' : 'table'} ${relation}`, ...own.map(describeColumn), ...rest];
  });
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const describeColumn = ({ name, type, required, made_by_database, comment }: Column): string =>
  [
    `  ${name} ${type}`,
    required ? ' not null' : '',
    made_by_database ? ' identity' : '',
    comment === null ? '' : ` -- ${comment}`,
  ].join('');
