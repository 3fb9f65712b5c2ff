import { createRoute, z } from '@hono/zod-openapi';
import { day } from '#kernel';
import { keepUnmatched, matchNotice, noticeInbox } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { callerOf, needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, jsonBody, languageQuery, newRoutes } from './routes.ts';

const LONGEST = 2000;

const days = z.number().int();

const inboxSchema = z
  .object({
    on: z.string(),
    rows: z
      .array(
        z.object({
          person: z.string(),
          name: z.string().nullable(),
          hidden: z.boolean(),
          born: z.string().nullable(),
          duties: z
            .array(
              z.object({
                id: z.string(),
                label: z.string(),
                why: z.string(),
                due: z.string(),
                daysLeft: days,
              }),
            )
            .readonly(),
          known: z.string(),
          withoutSupport: days.nullable(),
          openCase: z.object({ id: z.string(), stage: z.string() }).nullable(),
        }),
      )
      .readonly(),
    unmatched: z
      .array(
        z.object({
          id: z.string(),
          received: z.string(),
          outcome: z.string(),
          said: z.string(),
          daysLeft: days,
        }),
      )
      .readonly(),
    waits: z
      .array(
        z.object({
          step: z.enum(['toContact', 'toApplication', 'toDecision', 'toExecution']),
          count: z.number().int(),
          of: z.number().int(),
          median: days.nullable(),
          longest: days.nullable(),
        }),
      )
      .readonly(),
    gaps: z.array(z.object({ days, isOpen: z.boolean() })).readonly(),
    pathways: z
      .array(
        z.object({
          time: days,
          atRisk: z.number().int(),
          shares: z.partialRecord(
            z.enum(['regained', 'lss', 'other_lss', 'sol', 'none', 'gone']),
            z.number(),
          ),
        }),
      )
      .readonly(),
  })
  .openapi('NoticeInbox');

const route = createRoute({
  ...needs('read_persons'),
  method: 'get',
  path: '/notices',
  tags: ['Duties'],
  summary: 'Notices from Försäkringskassan that are not handled, and how long people wait',
  request: { query: languageQuery },
  responses: answers('Longest without support first', inboxSchema, 401, 403),
});

const keepRoute = createRoute({
  ...needs('change_persons'),
  method: 'post',
  path: '/notices/unmatched',
  tags: ['Duties'],
  summary: 'Keep a notice whose person is not found, so that somebody has to find them',
  request: {
    query: languageQuery,
    body: jsonBody(
      z.object({
        outcome: z.enum(['granted', 'amended', 'reduced', 'withdrawn', 'refused']),
        received: z.iso.date(),
        said: z.string().max(LONGEST),
      }),
    ),
  },
  responses: answers('Its id', z.object({ id: z.string() }), 401, 403, 413, 422),
});

const matchRoute = createRoute({
  ...needs('change_persons'),
  method: 'post',
  path: '/notices/unmatched/{id}/person',
  tags: ['Duties'],
  summary: 'Say whom a notice was about',
  request: {
    params: z.object({ id: z.uuid() }),
    query: languageQuery,
    body: jsonBody(z.object({ person: z.uuid() })),
  },
  responses: answers('The person', z.object({ person: z.string() }), 401, 403, 404, 413),
});

export const noticeRoutes = ({ store, today }: Surroundings) =>
  newRoutes()
    .openapi(route, async (c) => {
      const reader = { today: today(), language: c.var.language };
      c.header('Cache-Control', 'no-store');
      return c.json(await noticeInbox(store, callerOf(c), reader), 200);
    })
    .openapi(keepRoute, async (c) => {
      const { received, ...notice } = c.req.valid('json');
      const kept = { ...notice, received: day(received) };
      return c.json(accepted(await keepUnmatched(store, callerOf(c), kept, today())), 200);
    })
    .openapi(matchRoute, async (c) => {
      const match = { notice: c.req.valid('param').id, ...c.req.valid('json') };
      return c.json(accepted(await matchNotice(store, callerOf(c), match, today())), 200);
    });
