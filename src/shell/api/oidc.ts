import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Context } from 'hono';
import type { Problem, Result } from '#kernel';
import { type Identity, logInAs } from '#shell/usecases';
import type { Env, Surroundings } from './environment.ts';
import { ownAddress } from './own-address.ts';
import { isSealed, keepSession } from './session-cookie.ts';

/** The municipality's own log in, by OpenID Connect. */
export type Oidc = {
  /** Where to send the reader, and what only their browser may know until they are back. */
  begin(returnTo: URL): Promise<Result<{ readonly to: URL; readonly secrets: string }, Problem>>;
  /** Who came back to the address. */
  finish(address: URL, secrets: string): Promise<Result<Identity, Problem>>;
};

export const OIDC_START = '/oidc/start';
const BACK = '/oidc/back';

// Of the one log in that is under way; it must come along when the other site sends the reader back.
const COOKIE = 'tjugo-oidc';
const LONGEST = 10 * 60;

/** Sends the reader away to log in, and takes them in when they come back. A problem is told on the page to log in. */
export function oidcRoutes({ store, oidc }: Surroundings): Hono<Env> {
  const routes = new Hono<Env>();
  if (oidc === undefined) return routes;
  return routes
    .get(OIDC_START, async (c) => {
      const begun = await oidc.begin(ownAddress(c, BACK));
      if (!begun.ok) return refused(c, begun.problem);
      setCookie(c, COOKIE, begun.value.secrets, {
        path: BACK,
        httpOnly: true,
        sameSite: 'Lax',
        secure: isSealed(c),
        maxAge: LONGEST,
      });
      return c.redirect(begun.value.to.href, SEE_OTHER);
    })
    .get(BACK, async (c) => {
      const secrets = getCookie(c, COOKIE) ?? '';
      deleteCookie(c, COOKIE, { path: BACK });
      const address = ownAddress(c, BACK);
      address.search = new URL(c.req.url).search;
      const identity = await oidc.finish(address, secrets);
      if (!identity.ok) return refused(c, identity.problem);
      const begun = await logInAs(store, identity.value);
      if (!begun.ok) return refused(c, begun.problem);
      keepSession(c, begun.value);
      return c.redirect('/', SEE_OTHER);
    });
}

const SEE_OTHER = 303;

const refused = (c: Context<Env>, problem: Problem): Response =>
  c.redirect(`/logga-in?refused=${problem.code}`, SEE_OTHER);
