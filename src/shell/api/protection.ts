import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import type { Env } from './environment.ts';

/**
 * Security headers for every answer. Scripts run only from our own files. Styles may stand inline: the component
 * library sets them so.
 */
export const protect = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // Served over http on one's own machine; whoever puts it behind TLS sets this there.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
});

/**
 * Published figures change when a package is added: a copy may be kept, but is asked about each time. What somebody
 * sent in to be computed is kept nowhere on the way, nor is what takes an account to see; a computed answer is not packed:
 * that takes longer than sending it.
 */
export const revalidate = createMiddleware<Env>(async (c, next) => {
  await next();
  const published = c.req.method === 'GET' && c.var.caller === undefined;
  c.header('Cache-Control', published ? 'no-cache' : 'no-store, no-transform');
});
