import { createRoute, z } from '@hono/zod-openapi';
import { listPackages } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { packageSchema } from './figure-schemas.ts';
import { needs } from './needs.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';

const route = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/municipalities',
  tags: ['Published figures'],
  summary: 'The published packages, with the municipality each is about',
  request: { query: languageQuery },
  responses: answers('Every package and its tables', z.array(packageSchema).readonly()),
});

export const municipalityRoutes = ({ library }: Surroundings) =>
  newRoutes().openapi(route, (c) => c.json(listPackages(library, c.var.language), 200));
