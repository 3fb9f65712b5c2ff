import { createRoute, z } from '@hono/zod-openapi';
import { tableView } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { tableSchema } from './figure-schemas.ts';
import { needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';

const route = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/tables/{package}/{table}',
  tags: ['Published figures'],
  summary: 'A published table as printed',
  request: {
    params: z.object({
      package: z.string().openapi({ param: { name: 'package', in: 'path' }, example: 'malmo' }),
      table: z.string().openapi({ param: { name: 'table', in: 'path' }, example: 'M03' }),
    }),
    query: languageQuery.extend({
      figure: z.string().optional().openapi({ description: 'The figure whose cell is marked.' }),
    }),
  },
  responses: answers('The table, cell for cell', tableSchema, 404),
});

export const tableRoutes = ({ library }: Surroundings) =>
  newRoutes().openapi(route, (c) => {
    const { package: packageId, table } = c.req.valid('param');
    const { figure } = c.req.valid('query');
    return c.json(accepted(tableView(library, packageId, table, c.var.language, figure)), 200);
  });
