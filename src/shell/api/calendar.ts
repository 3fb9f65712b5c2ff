import { createRoute, z } from '@hono/zod-openapi';
import { calendarFeed } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { needs } from './needs.ts';
import { ownAddress } from './own-address.ts';
import { accepted } from './refusal.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';

/** Where a calendar program reads: the token is the key, and all of it. */
export const calendarPath = (token: string): string => `/api/calendar/${token}`;

const route = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/calendar/{token}',
  tags: ['Duties'],
  summary: 'The duties that somebody has taken, for a calendar program; names nobody',
  description:
    'The token takes the place of a session, since calendar programs have none. It is made and revoked in Inställningar.',
  request: {
    query: languageQuery,
    params: z.object({
      token: z
        .string()
        .regex(/^[\w-]{43}$/)
        .openapi({ param: { name: 'token', in: 'path' } }),
    }),
  },
  responses: {
    ...answers('', z.string(), 404),
    200: { description: 'RFC 5545', content: { 'text/calendar': { schema: z.string() } } },
  },
});

export const calendarRoutes = ({ store, today }: Surroundings) =>
  newRoutes().openapi(route, async (c) => {
    const feed = await calendarFeed(store, c.req.valid('param').token, {
      today: today(),
      language: c.var.language,
      link: ownAddress(c, '/bevakning?whose=mine').href,
    });
    return c.body(accepted(feed), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="tjugo.ics"',
    });
  });
