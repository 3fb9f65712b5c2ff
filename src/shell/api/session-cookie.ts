import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Caller } from '#core/access';
import { type LoggedIn, visit, whoHolds } from '#shell/usecases';
import type { Env, Surroundings } from './environment.ts';

const COOKIE = 'tjugo-session';

// In seconds: the register ends the session by then at the latest.
const LONGEST = 12 * 60 * 60;

/** Whether the reader's own connection is sealed, also when a proxy in front of us is the one who seals it. */
export const isSealed = (c: Context<Env>): boolean =>
  (c.req.header('X-Forwarded-Proto') ?? new URL(c.req.url).protocol).startsWith('https');

/** Gives the browser the token of a session, out of reach of scripts and of other sites. */
export function keepSession(c: Context<Env>, { token, caller }: LoggedIn): void {
  setCookie(c, COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSealed(c),
    maxAge: LONGEST,
  });
  c.set('caller', caller);
}

export const forgetSession = (c: Context<Env>): void => void deleteCookie(c, COOKIE, { path: '/' });

/**
 * Tells who asks by the session's cookie, looked up only when a route wants to know. In a made-up register nobody has to
 * log in: whoever comes is let in as a visitor.
 */
export const recognise = ({ store, whoAsks }: Surroundings) =>
  createMiddleware<Env>(async (c, next) => {
    let found: Promise<Caller | undefined> | undefined;
    const look = whoAsks ?? (() => bySession(c, store));
    c.set('whoAsks', () => (found ??= look()));
    await next();
  });

async function bySession(
  c: Context<Env>,
  store: Surroundings['store'],
): Promise<Caller | undefined> {
  const token = getCookie(c, COOKIE);
  const caller = token === undefined ? undefined : await whoHolds(store, token);
  if (caller !== undefined) return caller;
  const visitor = await visit(store);
  if (visitor !== undefined) keepSession(c, visitor);
  return visitor?.caller;
}
