import { createRoute, z } from '@hono/zod-openapi';
import type { CheckFinding, TableCheck } from '#core/analysis';
import type { Surroundings } from './environment.ts';
import { needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';
import { fileBody, fileNameQuery, sentFile } from './sent-file.ts';
import { tableChecksSchema } from './table-check-schema.ts';

const route = createRoute({
  ...needs('nothing'),
  method: 'post',
  path: '/table-checks',
  tags: ['Tables'],
  summary: 'Find where a printed table contradicts itself',
  description:
    'Takes CSV or XLSX, at most 100 MB. Relations are discovered, not configured. Nothing is kept. Closing the connection cancels the work.',
  request: {
    query: languageQuery.extend(fileNameQuery.shape).extend({
      cells: z.enum(['1']).optional().openapi({ description: 'Gives the cells as read too.' }),
    }),
    body: fileBody,
  },
  responses: answers('Relations that hold, and cells that break them', tableChecksSchema, 413, 422),
});

export const tableCheckRoutes = ({ checkFile }: Surroundings) =>
  newRoutes().openapi(route, async (c) => {
    const { name, cells } = c.req.valid('query');
    const file = await sentFile(c, name);
    const checks = accepted(await checkFile(file, c.req.raw.signal));
    return c.json(checksIn(checks, cells === '1'), 200);
  });

const sumOf = (checks: readonly TableCheck[], count: 'contradictions' | 'roundings'): number =>
  checks.reduce((sum, check) => sum + check[count], 0);

const checksIn = (checks: readonly TableCheck[], withCells: boolean) => ({
  tables: checks.map(({ table, relations, findings, contradictions, roundings, unread }) => ({
    file: table.name,
    rows: table.rows.length,
    columns: table.header.length,
    relations,
    findings: findings.map(findingIn),
    contradictions,
    roundings,
    unread,
    ...(withCells ? { header: table.header, cells: table.rows, lines: table.lines } : {}),
  })),
  contradictions: sumOf(checks, 'contradictions'),
  roundings: sumOf(checks, 'roundings'),
});

// Optional fields that are not there are left out of the JSON.
const findingIn = ({ leavesOut, ...finding }: CheckFinding) => ({
  ...finding,
  ...(leavesOut === undefined ? {} : { leavesOut }),
});
