import { createRoute, z } from '@hono/zod-openapi';
import { decomposeFile } from '#shell/usecases';
import { needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';
import { fileBody, fileNameQuery, sentFile } from './sent-file.ts';

const effects = z.array(z.object({ factor: z.string(), effect: z.number() })).readonly();

const decompositionSchema = z
  .object({
    from: z.string(),
    to: z.string(),
    total: z.object({ from: z.number(), to: z.number(), change: z.number() }),
    effects,
    blocks: z.array(z.object({ block: z.string(), effects })).readonly(),
    roundingDifference: z.number().openapi({
      description: 'What the rounding of printed totals leaves; none of it is in an effect.',
    }),
    residual: z.number(),
    method: z.literal('shapley'),
  })
  .openapi('Decomposition', { description: "Numbers are in the table's own units." });

const column = z.string().min(1);

const route = createRoute({
  ...needs('nothing'),
  method: 'post',
  path: '/decompositions',
  tags: ['Tables'],
  summary: 'Exact split of a change in a product into one effect per factor (Shapley)',
  request: {
    query: languageQuery.extend(fileNameQuery.shape).extend({
      total: column.openapi({ description: 'The column that is the product.' }),
      factors: column.openapi({ description: 'The factor columns, parted by commas.' }),
      from: column.openapi({ description: 'The key of the first row.' }),
      to: column.openapi({ description: 'The key of the last row.' }),
      by: column.optional().openapi({ description: 'A column that parts the rows into blocks.' }),
      key: column.optional().openapi({ description: 'The key column; else the first.' }),
    }),
    body: fileBody,
  },
  responses: answers('The effects, which sum to the change', decompositionSchema, 413, 422),
});

export const decompositionRoutes = () =>
  newRoutes().openapi(route, async (c) => {
    const { name, lang: _, factors, ...question } = c.req.valid('query');
    const file = await sentFile(c, name);
    const asked = { ...question, factors: factors.split(',').map((factor) => factor.trim()) };
    return c.json(accepted(await decomposeFile(file.bytes, file.name, asked)), 200);
  });
