import { createRoute, z } from '@hono/zod-openapi';
import { accrualMemo, publishedUnknown, unknownYetView } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { knownOnOf } from './known-on.ts';
import { needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, languageQuery, municipalityQuery, newRoutes } from './routes.ts';
import { publishedUnknownSchema, unknownYetSchema } from './unknown-yet-schema.ts';

const tags = ['Register figures'];
const query = languageQuery.extend({
  knownOn: z.string().optional().openapi({
    description: 'The day at whose end it was known; when the register last changed if left out.',
    example: '2024-12-31',
  }),
});

const published = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/unknown-yet',
  tags: ['Published figures'],
  summary: 'Ännu okänt of published figures: what became known late',
  request: { query: languageQuery.extend({ municipality: municipalityQuery }) },
  responses: answers('Late amounts, finding first', publishedUnknownSchema, 404),
});

const view = createRoute({
  ...needs('read_figures'),
  method: 'get',
  path: '/register/unknown-yet',
  tags,
  summary: 'Ännu okänt: what has begun but is not yet known, and what to accrue for it',
  request: { query },
  responses: answers('Service months, finding first', unknownYetSchema, 401, 403, 404),
});

const memo = createRoute({
  ...needs('read_figures'),
  method: 'get',
  path: '/register/accrual-memo',
  tags,
  summary: 'The accrual proposal as a memo that an auditor can follow',
  request: { query: query.extend({ format: z.enum(['docx', 'pdf']) }) },
  responses: {
    ...answers('The file', z.any(), 401, 403, 404),
    200: { description: 'The file', content: { 'application/octet-stream': { schema: z.any() } } },
  },
});

export const unknownYetRoutes = ({ library, store, today }: Surroundings) =>
  newRoutes()
    .openapi(published, (c) => {
      const question = c.req.valid('query');
      return c.json(accepted(publishedUnknown(library, question, c.var.language)), 200);
    })
    .openapi(view, async (c) => {
      const { knownOn } = c.req.valid('query');
      return c.json(accepted(await unknownYetView(store, knownOnOf(knownOn), c.var.language)), 200);
    })
    .openapi(memo, async (c) => {
      const { knownOn, format } = c.req.valid('query');
      const file = accepted(
        await accrualMemo(store, knownOnOf(knownOn), format, today(), c.var.language),
      );
      return c.body(Buffer.from(file.bytes), 200, {
        'Content-Type': file.type,
        'Content-Disposition': `attachment; filename="${file.name}"`,
      });
    });
