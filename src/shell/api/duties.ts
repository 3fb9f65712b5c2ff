import { createRoute, z } from '@hono/zod-openapi';
import { parseDay } from '#kernel';
import { dutyBoard, settleDuties } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { callerOf, needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, jsonBody, languageQuery, newRoutes } from './routes.ts';

const MOST = 500;
const LONGEST_REASON = 2000;
const status = z.enum(['open', 'due_soon', 'overdue', 'done', 'not_needed']);

const dutySchema = z
  .object({
    id: z.string(),
    duty: z.string(),
    label: z.string(),
    person: z.string().nullable(),
    basis: z.object({ act: z.string(), section: z.string() }),
    promptness: z.string().nullable(),
    since: z.string(),
    due: z.string(),
    dueBy: z.string().openapi({ description: 'law, fact, or a rule of the municipality itself.' }),
    status,
    doneOn: z.string().nullable(),
    owner: z.string(),
    why: z.string(),
    notNeeded: z.object({ reason: z.string(), actor: z.string() }).nullable(),
    name: z.string().nullable(),
    hidden: z.boolean(),
    ownerName: z.string().nullable(),
    mine: z.boolean(),
    daysLeft: z.number().int(),
  })
  .openapi('Duty');

const boardSchema = z
  .object({
    on: z.string(),
    counts: z.object({
      overdue: z.number().int(),
      dueSoon: z.number().int(),
      open: z.number().int(),
    }),
    kinds: z
      .array(z.object({ kind: z.string(), label: z.string(), count: z.number().int() }))
      .readonly(),
    total: z.number().int(),
    duties: z.array(dutySchema).readonly(),
  })
  .openapi('DutyBoard');

const listRoute = createRoute({
  ...needs('read_persons'),
  method: 'get',
  path: '/duties',
  tags: ['Duties'],
  summary: 'What there is to do today, what hurts the person most first',
  request: {
    query: languageQuery.extend({
      whose: z.enum(['mine', 'unit', 'all']).default('all'),
      standing: z.enum(['left', 'overdue', 'settled']).default('left'),
      kind: z.string().max(60).optional(),
      person: z.uuid().optional(),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(MOST).default(200),
    }),
  },
  responses: answers('A page of duties, and counts of all', boardSchema, 401, 403),
});

const verdictSchema = z
  .object({
    verdict: z.enum(['taken', 'returned', 'done', 'not_needed', 'reopened']),
    duties: z.array(z.string().max(200)).min(1).max(MOST),
    on: z.string().optional().openapi({ description: 'The day it was done; today if left out.' }),
    reason: z.string().max(LONGEST_REASON).default(''),
  })
  .openapi('DutyVerdict');

const settleRoute = createRoute({
  ...needs('change_persons'),
  method: 'post',
  path: '/duties/verdicts',
  tags: ['Duties'],
  summary: 'Take duties over, or say that one is done or not needed',
  description: 'Kept with name and reason. Several at once can only be taken or given back.',
  request: { query: languageQuery, body: jsonBody(verdictSchema) },
  responses: answers('How many', z.object({ recorded: z.number().int() }), 401, 403, 404, 413, 422),
});

export const dutyRoutes = ({ store, today }: Surroundings) =>
  newRoutes()
    .openapi(listRoute, async (c) => {
      const { lang: _, ...question } = c.req.valid('query');
      const reader = { today: today(), language: c.var.language };
      c.header('Cache-Control', 'no-store');
      return c.json(await dutyBoard(store, callerOf(c), question, reader), 200);
    })
    .openapi(settleRoute, async (c) => {
      const { on = '', ...verdict } = c.req.valid('json');
      const said = { ...verdict, on: parseDay(on) ?? today() };
      return c.json(accepted(await settleDuties(store, callerOf(c), said, today())), 200);
    });
