import { createRoute, z } from '@hono/zod-openapi';
import { figureLineage } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { figureId, lineageSchema } from './figure-schemas.ts';
import { needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';

const described = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/figures/{id}',
  tags: ['Published figures'],
  summary: 'Where a figure comes from: definition, source cell or formula with its inputs',
  request: { params: z.object({ id: figureId }), query: languageQuery },
  responses: answers('The lineage', lineageSchema, 404),
});

// A figure's address holds slashes: the route takes the rest of the path, which OpenAPI has no word for.
const answered = createRoute({ ...described, path: '/figures/{id}{.+}', hide: true });

export function figureRoutes({ library }: Surroundings) {
  const routes = newRoutes().openapi(answered, (c) =>
    c.json(accepted(figureLineage(library, c.req.valid('param').id, c.var.language)), 200),
  );
  routes.openAPIRegistry.registerPath(described);
  return routes;
}
