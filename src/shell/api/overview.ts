import { createRoute } from '@hono/zod-openapi';
import { overview } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { needs } from './needs.ts';
import { overviewSchema } from './overview-schema.ts';
import { accepted } from './refusal.ts';
import { answers, languageQuery, municipalityQuery, newRoutes } from './routes.ts';

const route = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/overview',
  tags: ['Published figures'],
  summary: 'Läget: cost, budget, persons and hours per year, with alarms and planning error',
  request: { query: languageQuery.extend({ municipality: municipalityQuery }) },
  responses: answers('The overview, finding first', overviewSchema, 404),
});

export const overviewRoutes = ({ library }: Surroundings) =>
  newRoutes().openapi(route, (c) => {
    const { municipality } = c.req.valid('query');
    return c.json(accepted(overview(library, { municipality }, c.var.language)), 200);
  });
