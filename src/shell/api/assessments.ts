import { createRoute } from '@hono/zod-openapi';
import { assess, assessmentIn } from '#core/law';
import { readAssessment } from '#core/intake';
import { assessmentSchema, situationSchema } from './assessment-schema.ts';
import { needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';

const route = createRoute({
  ...needs('nothing'),
  method: 'post',
  path: '/assessments',
  tags: ['Law'],
  summary: 'Hours from needs, as the law stood on the day of the assistance',
  description:
    'It computes; it does not decide. Nothing is kept. Send the same document as `tjugo assess` reads, as YAML or JSON.',
  request: {
    query: languageQuery,
    body: {
      required: true,
      // Read as text in the handler: one reader meets every fault of YAML and of JSON, which is YAML too.
      content: {
        'application/json': { schema: situationSchema },
        'application/yaml': { schema: situationSchema },
      },
    },
  },
  responses: answers('The computed hours with notes and trace', assessmentSchema, 413, 422),
});

export const assessmentRoutes = () =>
  newRoutes().openapi(route, async (c) => {
    const input = accepted(readAssessment(await c.req.text()));
    return c.json(assessmentIn(assess(input), c.var.language), 200);
  });
