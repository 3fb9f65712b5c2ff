import { createMiddleware } from 'hono/factory';
import { mayRole, type Right, RIGHT_WORDS } from '#core/access';
import { words } from '#kernel';
import type { Env } from './environment.ts';
import { Refusal } from './refusal.ts';

/**
 * What a route demands, spread into its description: a right, or nothing of anybody who asks. A route that says neither
 * answers nobody.
 */
export const needs = (right: Right | 'nothing') => ({
  'x-needs': right,
  middleware: [demand(right)] as const,
});

const demand = (right: Right | 'nothing') =>
  createMiddleware<Env>(async (c, next) => {
    if (right !== 'nothing') {
      const { caller } = c.var;
      if (caller === undefined) throw new Refusal(NOT_LOGGED_IN);
      if (!mayRole(caller.role, right)) throw new Refusal(notAllowed(right));
    }
    await next();
  });

const NOT_LOGGED_IN = {
  code: 'NOT_LOGGED_IN' as const,
  detail: words(
    'Du är inte inloggad. Logga in och försök igen.',
    'You are not logged in. Log in and try again.',
  ),
};

const notAllowed = (right: Right) => ({
  code: 'NOT_ALLOWED' as const,
  detail: words(
    `Din roll får inte: ${RIGHT_WORDS[right].sv.toLowerCase()}. Byt roll eller fråga din administratör.`,
    `Your role may not: ${RIGHT_WORDS[right].en.toLowerCase()}. Change role or ask your administrator.`,
  ),
});
