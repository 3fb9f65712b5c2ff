import { Hono } from 'hono';
import type { Env } from './environment.ts';

/** A file of the built web with its precompressed forms. */
export type Page = {
  readonly type: string;
  readonly etag: string;
  /** True when the path holds a hash of the content, so that it never changes. */
  readonly immutable: boolean;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip?: Uint8Array<ArrayBuffer>;
  readonly br?: Uint8Array<ArrayBuffer>;
};

const A_YEAR = 31_536_000;

/**
 * Serves the web's files. A path without a file name is one of the web's own addresses and gets the first page,
 * which reads the address itself.
 */
export function pages(page: (path: string) => Page | undefined): Hono<Env> {
  return new Hono<Env>().get('*', (c, next) => {
    const { path } = c.req;
    if (path === '/api' || path.startsWith('/api/')) return next();
    const found = page(path) ?? (hasFileName(path) ? undefined : page('/index.html'));
    if (found === undefined) return next();
    const headers = {
      'Content-Type': found.type,
      'Cache-Control': found.immutable ? `public, max-age=${A_YEAR}, immutable` : 'no-cache',
      ETag: found.etag,
      Vary: 'Accept-Encoding',
    };
    if (c.req.header('If-None-Match') === found.etag) return c.body(null, 304, headers);
    const { encoding, body } = smallest(found, c.req.header('Accept-Encoding') ?? '');
    return c.body(body, 200, encoding ? { ...headers, 'Content-Encoding': encoding } : headers);
  });
}

const hasFileName = (path: string): boolean => /\.[a-z0-9]+$/i.test(path);

function smallest(page: Page, accepted: string) {
  for (const encoding of ['br', 'gzip'] as const) {
    const body = page[encoding];
    if (body !== undefined && new RegExp(`\\b${encoding}\\b(?!;q=0(\\.0*)?\\b)`).test(accepted))
      return { encoding, body };
  }
  return { encoding: undefined, body: page.plain };
}
