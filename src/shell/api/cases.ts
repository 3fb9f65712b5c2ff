import { createRoute, z } from '@hono/zod-openapi';
import {
  caseLetter,
  caseOrder,
  caseRows,
  earlierDraft,
  letterPreview,
  readCase,
  recordStep,
  saveDraft,
} from '#shell/usecases';
import {
  caseRowsSchema,
  caseSchema,
  draftSchema,
  draftToSaveSchema,
  letterSchema,
  recordedSchema,
  savedDraftSchema,
  stepSchema,
} from './case-schema.ts';
import type { Surroundings } from './environment.ts';
import { callerOf, needs } from './needs.ts';
import { paperAnswers, paperHeaders } from './paper-answer.ts';
import { accepted } from './refusal.ts';
import { answers, jsonBody, languageQuery, newRoutes } from './routes.ts';

const id = z.uuid().openapi({ description: 'The case; a new one is made by whoever opens it.' });
const params = z.object({ id });
const section = z
  .string()
  .regex(/^[a-z_]{1,40}$/)
  .openapi({ description: 'A form of the case: needs, proposal, or a step by its name.' });
const tags = ['Cases'];
const query = languageQuery;

const listRoute = createRoute({
  ...needs('read_persons'),
  method: 'get',
  path: '/cases',
  tags,
  summary: 'All cases, those that changed last first',
  request: { query },
  responses: answers('One row a case', caseRowsSchema),
});

const readRoute = createRoute({
  ...needs('read_persons'),
  method: 'get',
  path: '/cases/{id}',
  tags,
  summary: 'One case of an opened person, with its newest drafts',
  request: { params, query },
  responses: answers('The case', caseSchema, 403, 404),
});

const stepRoute = createRoute({
  ...needs('change_persons'),
  method: 'post',
  path: '/cases/{id}/steps',
  tags,
  summary: 'Record what was done',
  description: 'The first step opens the case. A decision is told to the register with the step.',
  request: { params, query, body: jsonBody(stepSchema) },
  responses: answers('Its number', recordedSchema, 403, 404, 409, 413, 422),
});

const saveRoute = createRoute({
  ...needs('change_persons'),
  method: 'put',
  path: '/cases/{id}/drafts/{section}',
  tags,
  summary: 'Save a form as its next version',
  request: { params: params.extend({ section }), query, body: jsonBody(draftToSaveSchema) },
  responses: answers('What became of it', savedDraftSchema, 403, 404, 413),
});

const draftRoute = createRoute({
  ...needs('read_persons'),
  method: 'get',
  path: '/cases/{id}/drafts/{section}/{version}',
  tags,
  summary: 'An earlier version of a form',
  request: {
    params: params.extend({ section, version: z.coerce.number().int().min(1) }),
    query,
  },
  responses: answers('The version', draftSchema, 403, 404),
});

const paperQuery = query.extend({ format: z.enum(['docx', 'pdf']) });

const letterRoute = createRoute({
  ...needs('read_persons'),
  method: 'get',
  path: '/cases/{id}/letter',
  tags,
  summary: 'The decision letter as Word or accessible PDF; taking it out is logged',
  request: { params, query: paperQuery },
  responses: paperAnswers(403, 404),
});

const orderRoute = createRoute({
  ...needs('read_persons'),
  method: 'get',
  path: '/cases/{id}/order',
  tags,
  summary: 'The newest order to a provider as Word or accessible PDF; taking it out is logged',
  request: { params, query: paperQuery },
  responses: paperAnswers(403, 404),
});

const previewRoute = createRoute({
  ...needs('read_persons'),
  method: 'get',
  path: '/cases/{id}/letter/preview',
  tags,
  summary: 'The decision letter as it would be, block by block',
  request: { params, query },
  responses: answers('The letter', letterSchema, 403, 404),
});

export const caseRoutes = ({ store, today }: Surroundings) =>
  newRoutes()
    .openapi(listRoute, async (c) => c.json([...(await caseRows(store, callerOf(c)))], 200))
    .openapi(readRoute, async (c) => {
      c.header('Cache-Control', 'no-store');
      const { id: asked } = c.req.valid('param');
      const found = accepted(await readCase(store, callerOf(c), asked, today()));
      // The steps are data that the schema leaves open; what is sent is what was read.
      return c.json(JSON.parse(JSON.stringify(found)), 200);
    })
    .openapi(stepRoute, async (c) => {
      const step = { caseId: c.req.valid('param').id, ...c.req.valid('json') };
      return c.json(accepted(await recordStep(store, callerOf(c), step, today())), 200);
    })
    .openapi(saveRoute, async (c) => {
      const { id: caseId, section: part } = c.req.valid('param');
      const draft = { caseId, section: part, ...c.req.valid('json') };
      return c.json(accepted(await saveDraft(store, callerOf(c), draft)), 200);
    })
    .openapi(draftRoute, async (c) => {
      const { id: caseId, section: part, version } = c.req.valid('param');
      return c.json(accepted(await earlierDraft(store, callerOf(c), caseId, part, version)), 200);
    })
    .openapi(previewRoute, async (c) => {
      c.header('Cache-Control', 'no-store');
      const { id: asked } = c.req.valid('param');
      const letter = accepted(await letterPreview(store, callerOf(c), asked, today()));
      // The blocks are data that the schema leaves open.
      return c.json(JSON.parse(JSON.stringify(letter)), 200);
    })
    .openapi(letterRoute, async (c) => {
      const { id: asked } = c.req.valid('param');
      const { format } = c.req.valid('query');
      const letter = accepted(await caseLetter(store, callerOf(c), asked, format, today()));
      return c.body(Buffer.from(letter.bytes), 200, paperHeaders(letter));
    })
    .openapi(orderRoute, async (c) => {
      const { id: asked } = c.req.valid('param');
      const { format } = c.req.valid('query');
      const order = accepted(await caseOrder(store, callerOf(c), asked, format));
      return c.body(Buffer.from(order.bytes), 200, paperHeaders(order));
    });
