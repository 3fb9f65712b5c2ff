import { createRoute, z } from '@hono/zod-openapi';
import { accountViews, changeAccount, makeAccount } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { callerOf, needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, jsonBody, languageQuery, newRoutes } from './routes.ts';
import { roleSchema } from './session-schema.ts';

const accountSchema = z
  .object({
    id: z.uuid(),
    loginName: z.string(),
    name: z.string(),
    roles: z.array(roleSchema).readonly(),
    disabled: z.boolean(),
  })
  .openapi('Account');

const madeSchema = accountSchema
  .extend({
    oneTimePassword: z.string().nullable().openapi({
      description: 'Opens the account once. Shown now and never again; null when none was made.',
    }),
  })
  .openapi('MadeAccount');

const formSchema = z.object({
  loginName: z.string().max(200),
  name: z.string().max(200),
  roles: z.array(z.string()).max(20),
  oidc: z.string().max(500).optional().openapi({
    description: "Issuer and subject with a space between, for the municipality's own log in.",
  }),
});

const changeSchema = z.object({
  name: z.string().max(200).optional(),
  roles: z.array(z.string()).max(20).optional(),
  disabled: z.boolean().optional(),
  newPassword: z.boolean().optional().openapi({ description: 'Makes a password of one time.' }),
});

const about = { ...needs('manage_accounts'), tags: ['Accounts'] };

const listRoute = createRoute({
  ...about,
  method: 'get',
  path: '/accounts',
  summary: 'All accounts',
  request: { query: languageQuery },
  responses: answers('The accounts by login name', z.array(accountSchema).readonly(), 401, 403),
});

const makeRoute = createRoute({
  ...about,
  method: 'post',
  path: '/accounts',
  summary: 'Make an account',
  request: { query: languageQuery, body: jsonBody(formSchema) },
  responses: answers(
    'The account and its password of one time',
    madeSchema,
    401,
    403,
    409,
    413,
    422,
  ),
});

const changeRoute = createRoute({
  ...about,
  method: 'patch',
  path: '/accounts/{id}',
  summary: 'Change, disable or let in again',
  request: {
    query: languageQuery,
    params: z.object({ id: z.uuid().openapi({ param: { name: 'id', in: 'path' } }) }),
    body: jsonBody(changeSchema),
  },
  responses: answers('The account as it is now', madeSchema, 401, 403, 404, 413, 422),
});

export const accountRoutes = ({ store }: Surroundings) =>
  newRoutes()
    .openapi(listRoute, async (c) => c.json(await accountViews(store, c.var.language), 200))
    .openapi(makeRoute, async (c) => {
      const { oidc, ...form } = c.req.valid('json');
      const asked = { ...form, ...(oidc === undefined ? {} : { oidc }) };
      const made = await makeAccount(store, callerOf(c), asked, c.var.language);
      return c.json(accepted(made), 200);
    })
    .openapi(changeRoute, async (c) => {
      const { id } = c.req.valid('param');
      const given = c.req.valid('json');
      const changed = await changeAccount(
        store,
        callerOf(c),
        id,
        {
          ...(given.name === undefined ? {} : { name: given.name }),
          ...(given.roles === undefined ? {} : { roles: given.roles }),
          ...(given.disabled === undefined ? {} : { disabled: given.disabled }),
          ...(given.newPassword === undefined ? {} : { newPassword: given.newPassword }),
        },
        c.var.language,
      );
      return c.json(accepted(changed), 200);
    });
