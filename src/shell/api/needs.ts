import { createMiddleware } from 'hono/factory';
import type { Context } from 'hono';
import { type Caller, mayRole, type Right, RIGHT_WORDS } from '#core/access';
import { type Problem, words } from '#kernel';
import type { DescribedRoutes } from './described-routes.ts';
import type { Env } from './environment.ts';
import { Refusal } from './refusal.ts';

/** What a route can demand: nothing of anybody, an account in whatever role, or a right of the role in use. */
export type Need = 'nothing' | 'account' | Right;

/** What a route demands, spread into its description. The API does not start with a route that does not say. */
export const needs = (need: Need) => ({ 'x-needs': need });

/** Stands before every described route and lets in only those whom it was made for. */
export const demandNeeds = (routes: DescribedRoutes) =>
  createMiddleware<Env>(async (c, next) => {
    const need = routes.of(c)?.need ?? 'nothing';
    if (need !== 'nothing') await demand(c, need);
    await next();
  });

async function demand(c: Context<Env>, need: Exclude<Need, 'nothing'>): Promise<void> {
  const caller = await c.var.whoAsks();
  if (caller === undefined) throw new Refusal(NOT_LOGGED_IN);
  if (need !== 'account' && !mayRole(caller.role, need)) throw new Refusal(notAllowed(need));
  c.set('caller', caller);
}

/** Who asks, on a route that needs an account or a right. */
export function callerOf(c: Context<Env>): Caller {
  const { caller } = c.var;
  if (caller === undefined) throw new Refusal(NOT_LOGGED_IN);
  return caller;
}

const NOT_LOGGED_IN: Problem = {
  code: 'NOT_LOGGED_IN',
  detail: words(
    'Du är inte inloggad. Logga in och försök igen.',
    'You are not logged in. Log in and try again.',
  ),
};

const notAllowed = (right: Right): Problem => ({
  code: 'NOT_ALLOWED',
  detail: words(
    `Din roll får inte: ${RIGHT_WORDS[right].sv.toLowerCase()}. Byt roll eller fråga din administratör.`,
    `Your role may not: ${RIGHT_WORDS[right].en.toLowerCase()}. Change role or ask your administrator.`,
  ),
});
