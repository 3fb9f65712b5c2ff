import { createRoute, z } from '@hono/zod-openapi';
import { type Ore, parseRatio, type Problem, R, ratio, roundOre, words } from '#kernel';
import { publishedFlows, type RegisterLibrary, registerFlowsPage } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { flowsSchema } from './flows-schema.ts';
import { knownOnOf } from './known-on.ts';
import { needs } from './needs.ts';
import { accepted, Refusal } from './refusal.ts';
import { answers, languageQuery, municipalityQuery, newRoutes } from './routes.ts';

const published = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/flows',
  tags: ['Published figures'],
  summary: 'Flöden: flows between SFB and LSS as published, and a printed table worked again',
  request: { query: languageQuery.extend({ municipality: municipalityQuery }) },
  responses: answers('The flows, finding first', flowsSchema, 404),
});

const ofRegister = createRoute({
  ...needs('read_figures'),
  method: 'get',
  path: '/register/flows',
  tags: ['Register figures'],
  summary: 'Flöden from the register: moves, shifted cost and where hours grew, as known on a day',
  request: {
    query: languageQuery.extend({
      knownOn: z.string().optional().openapi({ example: '2024-01-31' }),
      gap: z.string().optional().openapi({
        description: 'What the own provider costs above the hourly amount, kronor an hour.',
        example: '30',
      }),
      before: z.string().optional().openapi({ example: '2024' }),
      after: z.string().optional().openapi({ example: '2025' }),
    }),
  },
  responses: answers('The flows, finding first', flowsSchema, 401, 403, 404),
});

export const flowRoutes = ({ library, store }: Surroundings, register: RegisterLibrary) =>
  newRoutes()
    .openapi(published, (c) => {
      const { municipality } = c.req.valid('query');
      return c.json(accepted(publishedFlows(library, { municipality }, c.var.language)), 200);
    })
    .openapi(ofRegister, async (c) => {
      const { knownOn, gap, before, after } = c.req.valid('query');
      const question = {
        knownOn: knownOnOf(knownOn),
        ownGap: gap === undefined ? undefined : gapOf(gap),
        before,
        after,
      };
      const page = await registerFlowsPage(store, register, question, c.var.language);
      return c.json(accepted(page), 200);
    });

const MOST = ratio(1000);

function gapOf(text: string): Ore {
  const kronor = parseRatio(text.replace(',', '.'));
  if (kronor === undefined || R.compare(kronor, R.ZERO) < 0 || R.compare(kronor, MOST) > 0)
    throw new Refusal(NOT_A_GAP);
  return roundOre(R.multiply(kronor, ratio(100)));
}

const NOT_A_GAP: Problem = {
  code: 'USAGE',
  detail: words(
    'Skriv gap som kronor per timme mellan 0 och 1000, till exempel 30,50.',
    'Write gap as kronor an hour between 0 and 1000, such as 30.50.',
  ),
};
