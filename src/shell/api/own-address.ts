import type { Context } from 'hono';
import type { Env } from './environment.ts';
import { isSealed } from './session-cookie.ts';

/** An address of ours as the reader's browser writes it, also behind a proxy. */
export function ownAddress(c: Context<Env>, path: string): URL {
  const address = new URL(path, c.req.url);
  address.protocol = isSealed(c) ? 'https:' : 'http:';
  address.host = c.req.header('Host') ?? address.host;
  return address;
}
