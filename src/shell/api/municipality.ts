import { createRoute, z } from '@hono/zod-openapi';
import { DEMO, municipality } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { needs } from './needs.ts';
import { answers, newRoutes } from './routes.ts';

const schema = z
  .object({
    municipality: z
      .object({
        name: z.string(),
        code: z.string().nullable(),
        synthetic: z.boolean().openapi({ description: 'True when everything is made up.' }),
      })
      .nullable()
      .openapi({ description: 'Null until the register has been named.' }),
    filling: z
      .object({
        done: z.number().int(),
        of: z.number().int(),
        month: z.string().nullable().openapi({ example: '2021-04' }),
      })
      .nullable()
      .openapi({ description: 'How far a new register has been filled; null when it is open.' }),
  })
  .openapi('Municipality');

export type OwnMunicipalityView = z.infer<typeof schema>;

const route = createRoute({
  method: 'get',
  path: '/municipality',
  tags: ['Register'],
  summary: 'Whose register this is, and how far it has been filled',
  ...needs('nothing'),
  responses: answers('The municipality', schema),
});

export const ownMunicipalityRoutes = ({ store, filling }: Surroundings) =>
  newRoutes().openapi(route, async (c) => {
    const soFar = filling?.() ?? null;
    const whose = soFar === null ? await municipality(store) : DEMO;
    return c.json({ municipality: whose, filling: soFar }, 200);
  });
