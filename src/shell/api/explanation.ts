import { createRoute, z } from '@hono/zod-openapi';
import { type Problem, words } from '#kernel';
import { explain } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { explanationSchema } from './explanation-schema.ts';
import { needs } from './needs.ts';
import { accepted, Refusal } from './refusal.ts';
import { answers, languageQuery, municipalityQuery, newRoutes } from './routes.ts';

const year = z.string().optional();

/** The two ways to ask: two years, or the year of a budget. */
export const yearsQuery = {
  from: year.openapi({ description: 'The first year.', example: '2023' }),
  to: year.openapi({ description: 'The last year.', example: '2024' }),
  budget: year.openapi({ description: 'The year whose budget is compared with its outcome.' }),
};

const route = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/explanation',
  tags: ['Published figures'],
  summary: 'Förklara: why the cost changed between two years, or from budget to outcome',
  description: 'Ask with `from` and `to`, or with `budget`; never both.',
  request: {
    query: languageQuery.extend({
      municipality: municipalityQuery,
      ...yearsQuery,
    }),
  },
  responses: answers('The waterfall, finding first', explanationSchema, 404, 422),
});

export const explanationRoutes = ({ library }: Surroundings) =>
  newRoutes().openapi(route, (c) => {
    const { municipality, from, to, budget } = c.req.valid('query');
    const question = { municipality, ...askedFor(from, to, budget) };
    return c.json(accepted(explain(library, question, c.var.language)), 200);
  });

/** Refuses anything but one of the two ways to ask. */
export function askedFor(
  from: string | undefined,
  to: string | undefined,
  budget: string | undefined,
) {
  if (budget !== undefined && from === undefined && to === undefined) return { budgetFor: budget };
  if (budget === undefined && from !== undefined && to !== undefined) return { from, to };
  throw new Refusal(TWO_WAYS_TO_ASK);
}

const TWO_WAYS_TO_ASK: Problem = {
  code: 'USAGE',
  detail: words(
    'Ange antingen två år med `from` och `to`, eller ett budgetår med `budget`.',
    'Give either two years with `from` and `to`, or a budget year with `budget`.',
  ),
};
