import { createRoute, z } from '@hono/zod-openapi';
import { mayRole } from '#core/access';
import { listPackages, type RegisterLibrary } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { packageSchema } from './figure-schemas.ts';
import { needs } from './needs.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';

const route = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/municipalities',
  tags: ['Published figures'],
  summary: 'The packages of figures, with the municipality each is about',
  description: 'The register is the first of them for those who may read its figures.',
  request: { query: languageQuery },
  responses: answers('Every package and its tables', z.array(packageSchema).readonly()),
});

export const municipalityRoutes = ({ library }: Surroundings, register: RegisterLibrary) =>
  newRoutes().openapi(route, async (c) => {
    const caller = await c.var.whoAsks();
    const own =
      caller && mayRole(caller.role, 'read_figures') ? await register.on(null) : undefined;
    const libraries = [...(own?.ok === true ? [own.value] : []), library];
    return c.json(
      libraries.flatMap((each) => listPackages(each, c.var.language)),
      200,
    );
  });
