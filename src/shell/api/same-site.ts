import { createMiddleware } from 'hono/factory';
import { words } from '#kernel';
import type { Env } from './environment.ts';
import { Refusal } from './refusal.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site lets a reader's browser do here (CSRF). Browsers say where a request comes from, in
 * Sec-Fetch-Site or in Origin; a program that sends neither is no browser and brings nobody's session along unasked.
 */
export const refuseOtherSites = createMiddleware<Env>(async (c, next) => {
  if (!READS.has(c.req.method) && comesFromElsewhere(c.req.raw.headers, c.req.url))
    throw new Refusal(FROM_ELSEWHERE);
  await next();
});

function comesFromElsewhere(headers: Headers, url: string): boolean {
  const site = headers.get('Sec-Fetch-Site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('Origin');
  if (origin === null) return false;
  const asked = headers.get('Host') ?? new URL(url).host;
  return !URL.canParse(origin) || new URL(origin).host !== asked;
}

const FROM_ELSEWHERE = {
  code: 'NOT_ALLOWED' as const,
  detail: words(
    'Frågan kommer från en annan webbplats. Gör det från Tjugos egna sidor.',
    "The request comes from another site. Do it from Tjugo's own pages.",
  ),
};
