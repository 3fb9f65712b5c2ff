import { createRoute, z } from '@hono/zod-openapi';
import { noticeInbox } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { callerOf, needs } from './needs.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';

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

export const noticeRoutes = ({ store, today }: Surroundings) =>
  newRoutes().openapi(route, async (c) => {
    const reader = { today: today(), language: c.var.language };
    c.header('Cache-Control', 'no-store');
    return c.json(await noticeInbox(store, callerOf(c), reader), 200);
  });
