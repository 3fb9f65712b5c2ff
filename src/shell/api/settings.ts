import { createRoute, z } from '@hono/zod-openapi';
import {
  makeCalendarToken,
  nameRegister,
  ownRules,
  revokeCalendar,
  setOwnRules,
  settings,
  wishForDigest,
} from '#shell/usecases';
import { calendarPath } from './calendar.ts';
import type { Surroundings } from './environment.ts';
import { callerOf, needs } from './needs.ts';
import { ownAddress } from './own-address.ts';
import { accepted } from './refusal.ts';
import { answers, jsonBody, languageQuery, newRoutes } from './routes.ts';

const about = { tags: ['Settings'], request: { query: languageQuery } };

const settingsSchema = z
  .object({
    loginName: z.string(),
    calendar: z.boolean().openapi({
      description: "Whether an address opens the calendar of one's own duties.",
    }),
    digest: z.string().nullable().openapi({
      description: 'Where the letter of each working morning goes; null when none is wanted.',
    }),
    digestOffered: z.boolean().openapi({ description: 'Whether this Tjugo sends letters at all.' }),
  })
  .openapi('Settings');

export type SettingsAnswer = z.infer<typeof settingsSchema>;

const readRoute = createRoute({
  ...about,
  ...needs('account'),
  method: 'get',
  path: '/settings',
  summary: 'What one has chosen for oneself',
  responses: answers('The settings', settingsSchema, 401),
});

const calendarSchema = z.object({
  address: z.url().openapi({ description: 'Shown now and never again.' }),
});

const makeCalendarRoute = createRoute({
  ...about,
  ...needs('read_persons'),
  method: 'post',
  path: '/settings/calendar',
  summary: "Make the address of one's own calendar; the one before stops opening it",
  responses: answers('The address', calendarSchema, 401, 403),
});

const revokeRoute = createRoute({
  ...about,
  ...needs('account'),
  method: 'delete',
  path: '/settings/calendar',
  summary: 'Let no address open the calendar any longer',
  responses: answers('The settings', settingsSchema, 401),
});

const digestRoute = createRoute({
  ...about,
  ...needs('account'),
  method: 'put',
  path: '/settings/digest',
  summary: 'Ask for a letter each working morning, or for none',
  request: {
    query: languageQuery,
    body: jsonBody(z.object({ address: z.string().max(300).nullable() })),
  },
  responses: answers('The settings', settingsSchema, 401, 403, 413, 422),
});

const rulesSchema = z
  .array(
    z.object({
      rule: z.string(),
      label: z.string(),
      unit: z.enum(['days', 'months']),
      count: z.number().int(),
      suggested: z.number().int().openapi({ description: 'Holds until something else is set.' }),
      set: z.object({ on: z.string(), actor: z.string(), reason: z.string() }).nullable(),
      duties: z
        .array(
          z.object({
            kind: z.string(),
            label: z.string(),
            basis: z.object({ act: z.string(), section: z.string() }),
            pace: z.string().nullable().openapi({ description: "The law's own word for speed." }),
          }),
        )
        .readonly(),
    }),
  )
  .readonly()
  .openapi('OwnRules');

const rulesRoute = createRoute({
  ...about,
  ...needs('read_persons'),
  method: 'get',
  path: '/own-rules',
  summary: "The municipality's own rules for duties, beside what the law says of them",
  responses: answers('The rules as they hold today', rulesSchema, 401, 403),
});

const setRulesRoute = createRoute({
  ...about,
  ...needs('lead_unit'),
  method: 'put',
  path: '/own-rules',
  summary: 'Set own rules from today, with the reason',
  request: {
    query: languageQuery,
    body: jsonBody(
      z.object({ counts: z.record(z.string().max(60), z.number()), reason: z.string().max(2000) }),
    ),
  },
  responses: answers('The rules as they hold now', rulesSchema, 401, 403, 413, 422),
});

const nameRoute = createRoute({
  ...about,
  ...needs('manage_accounts'),
  method: 'put',
  path: '/municipality',
  summary: 'Say whose register this is',
  request: {
    query: languageQuery,
    body: jsonBody(z.object({ name: z.string().max(200), code: z.string().max(20) })),
  },
  responses: answers('That it is named', z.object({ named: z.literal(true) }), 401, 403, 413, 422),
});

export const settingsRoutes = ({ store, today, sendsDigests = false }: Surroundings) => {
  const view = async (caller: Parameters<typeof settings>[1]) => ({
    ...(await settings(store, caller)),
    digestOffered: sendsDigests,
  });
  return newRoutes()
    .openapi(readRoute, async (c) => c.json(await view(callerOf(c)), 200))
    .openapi(makeCalendarRoute, async (c) => {
      const token = await makeCalendarToken(store, callerOf(c));
      const address = ownAddress(c, calendarPath(token));
      address.searchParams.set('lang', c.var.language);
      return c.json({ address: address.href }, 200);
    })
    .openapi(revokeRoute, async (c) => {
      await revokeCalendar(store, callerOf(c));
      return c.json(await view(callerOf(c)), 200);
    })
    .openapi(digestRoute, async (c) => {
      const { address } = c.req.valid('json');
      accepted(await wishForDigest(store, callerOf(c), address, c.var.language));
      return c.json(await view(callerOf(c)), 200);
    })
    .openapi(rulesRoute, async (c) =>
      c.json(await ownRules(store, { today: today(), language: c.var.language }), 200),
    )
    .openapi(setRulesRoute, async (c) => {
      accepted(await setOwnRules(store, callerOf(c), c.req.valid('json'), today()));
      return c.json(await ownRules(store, { today: today(), language: c.var.language }), 200);
    })
    .openapi(nameRoute, async (c) => {
      accepted(await nameRegister(store, callerOf(c), c.req.valid('json')));
      return c.json({ named: true as const }, 200);
    });
};
