import { createRoute, z } from '@hono/zod-openapi';
import { ACT_WORDS, type Act } from '#core/access';
import { accessLog, accessLogStanding } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { needs } from './needs.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';

const acts = Object.keys(ACT_WORDS) as [Act, ...Act[]];

const entrySchema = z
  .object({
    entry: z.number().int(),
    at: z.string().openapi({ description: 'ISO, UTC.' }),
    account: z.uuid().nullable(),
    name: z.string(),
    role: z.string().nullable(),
    act: z.enum(acts),
    label: z.string(),
    person: z.uuid().nullable().openapi({ description: "The register's own id." }),
    reason: z.string().nullable(),
  })
  .openapi('AccessEntry');

const about = { ...needs('read_access_log'), method: 'get' as const, tags: ['Access log'] };

const MOST = 500;

const readRoute = createRoute({
  ...about,
  path: '/access-log',
  summary: 'Who did what with whose data, when, as what and why; newest first',
  request: {
    query: languageQuery.extend({
      person: z.uuid().optional(),
      account: z.uuid().optional(),
      on: z.iso.date().optional().openapi({ description: 'A day in Sweden.' }),
      before: z.coerce.number().int().positive().optional().openapi({
        description: '`next` of the page before.',
      }),
      limit: z.coerce.number().int().positive().max(MOST).default(100),
    }),
  },
  responses: answers(
    'A page of entries',
    z.object({
      entries: z.array(entrySchema).readonly(),
      next: z.number().int().nullable().openapi({ description: 'Null on the last page.' }),
    }),
    401,
    403,
  ),
});

const standingRoute = createRoute({
  ...about,
  path: '/access-log/standing',
  summary: 'Whether the log is whole: every entry follows from the one before',
  request: { query: languageQuery },
  responses: answers(
    'The number of entries, and where the chain breaks',
    z.object({
      entries: z.number().int(),
      brokenAt: z.number().int().nullable(),
      last: z.string().nullable().openapi({ description: 'SHA-256 of the last entry.' }),
    }),
    401,
    403,
  ),
});

export const accessLogRoutes = ({ store }: Surroundings) =>
  newRoutes()
    .openapi(readRoute, async (c) => {
      const { lang: _, person, account, on, before, limit } = c.req.valid('query');
      const question = {
        limit,
        ...(person === undefined ? {} : { person }),
        ...(account === undefined ? {} : { account }),
        ...(on === undefined ? {} : { on }),
        ...(before === undefined ? {} : { before }),
      };
      return c.json(await accessLog(store, question, c.var.language), 200);
    })
    .openapi(standingRoute, async (c) => c.json(await accessLogStanding(store), 200));
