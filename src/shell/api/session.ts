import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { choosePassword, logIn, logOut, sessionView, stepIntoRole } from '#shell/usecases';
import type { Env, Surroundings } from './environment.ts';
import { callerOf, needs } from './needs.ts';
import { OIDC_START } from './oidc.ts';
import { accepted } from './refusal.ts';
import { logInLimit } from './request-limits.ts';
import { answers, jsonBody, languageQuery, newRoutes } from './routes.ts';
import { forgetSession, keepSession } from './session-cookie.ts';
import {
  logInSchema,
  passwordChoiceSchema,
  roleChoiceSchema,
  sessionSchema,
} from './session-schema.ts';

const about = { path: '/session', tags: ['Session'], request: { query: languageQuery } };

const readRoute = createRoute({
  ...about,
  ...needs('nothing'),
  method: 'get',
  summary: 'Who asks, in which role, and what that role may',
  responses: answers('The session, of nobody too', sessionSchema),
});

const logInRoute = createRoute({
  ...about,
  ...needs('nothing'),
  method: 'post',
  summary: 'Log in by password',
  description: 'At most ten attempts a quarter of an hour for an account from an address.',
  request: { query: languageQuery, body: jsonBody(logInSchema) },
  responses: answers('The session that has begun, with its cookie', sessionSchema, 401, 413, 429),
});

const logOutRoute = createRoute({
  ...about,
  ...needs('nothing'),
  method: 'delete',
  summary: 'Log out',
  responses: answers('The session of nobody', sessionSchema),
});

const roleRoute = createRoute({
  ...about,
  ...needs('account'),
  method: 'put',
  path: '/session/role',
  summary: 'Step into another of the roles that the account has',
  request: { query: languageQuery, body: jsonBody(roleChoiceSchema) },
  responses: answers('The session in that role', sessionSchema, 401, 403, 413),
});

const passwordRoute = createRoute({
  ...about,
  ...needs('account'),
  method: 'put',
  path: '/session/password',
  summary: 'Choose a password; ends the other sessions of the account',
  request: { query: languageQuery, body: jsonBody(passwordChoiceSchema) },
  responses: answers('The session, which goes on', sessionSchema, 401, 413, 422, 429),
});

export const sessionRoutes = ({ store, oidc }: Surroundings) => {
  const limitLogIn = logInLimit();
  const view = async (c: Context<Env>) => ({
    ...(await sessionView(store, c.var.caller, c.var.language)),
    otherLogIn: oidc === undefined ? null : OIDC_START,
  });
  return newRoutes()
    .openapi(readRoute, async (c) => {
      c.set('caller', await c.var.whoAsks());
      return c.json(await view(c), 200);
    })
    .openapi(logInRoute, async (c) => {
      const form = c.req.valid('json');
      await limitLogIn(c, form.loginName);
      keepSession(c, accepted(await logIn(store, form)));
      return c.json(await view(c), 200);
    })
    .openapi(logOutRoute, async (c) => {
      const caller = await c.var.whoAsks();
      if (caller !== undefined) await logOut(store, caller);
      forgetSession(c);
      return c.json(await view(c), 200);
    })
    .openapi(roleRoute, async (c) => {
      const { role } = c.req.valid('json');
      c.set('caller', accepted(await stepIntoRole(store, callerOf(c), role)));
      return c.json(await view(c), 200);
    })
    .openapi(passwordRoute, async (c) => {
      const caller = callerOf(c);
      await limitLogIn(c, caller.loginName);
      accepted(await choosePassword(store, caller, c.req.valid('json')));
      return c.json(await view(c), 200);
    });
};
