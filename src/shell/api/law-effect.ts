import { createRoute, z } from '@hono/zod-openapi';
import { publishedLawEffect, type RegisterLibrary, registerLawEffect } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { lawEffectSchema } from './law-effect-schema.ts';
import { knownOnOf } from './known-on.ts';
import { needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, languageQuery, municipalityQuery, newRoutes } from './routes.ts';

const asked = languageQuery.extend({
  law: z.string().optional().openapi({
    description: 'The id of an event; the latest with figures on both sides if left out.',
    example: 'lag-2023',
  }),
  target: z.string().optional().openapi({
    description: 'The year or month that the lines are carried to; the last known if left out.',
    example: '2024-10',
  }),
});

const published = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/law-effect',
  tags: ['Published figures'],
  summary: 'Lag och praxis: persons after a law beside the lines from before it',
  request: { query: asked.extend({ municipality: municipalityQuery }) },
  responses: answers('The series with their lines', lawEffectSchema, 404),
});

const ofRegister = createRoute({
  ...needs('read_figures'),
  method: 'get',
  path: '/register/law-effect',
  tags: ['Register figures'],
  summary: 'Lag och praxis from the register: months not yet fully known are left out',
  request: {
    query: asked.extend({ knownOn: z.string().optional().openapi({ example: '2024-12-31' }) }),
  },
  responses: answers('The series with their lines', lawEffectSchema, 401, 403, 404),
});

export const lawEffectRoutes = ({ library, store }: Surroundings, register: RegisterLibrary) =>
  newRoutes()
    .openapi(published, (c) => {
      const question = c.req.valid('query');
      return c.json(accepted(publishedLawEffect(library, question, c.var.language)), 200);
    })
    .openapi(ofRegister, async (c) => {
      const { knownOn, law, target } = c.req.valid('query');
      const question = { knownOn: knownOnOf(knownOn), law, target };
      const view = await registerLawEffect(store, register, library, question, c.var.language);
      return c.json(accepted(view), 200);
    });
