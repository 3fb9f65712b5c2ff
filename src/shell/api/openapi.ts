import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Handler } from 'hono';
import type { Env } from './environment.ts';

const ABOUT = {
  openapi: '3.1.0',
  info: {
    title: 'Tjugo',
    version: '1',
    description:
      'Personal assistance under LSS and SFB: published figures with their lineage, the law as dated values, hours computed from needs, and tables tested against themselves. Days are ISO text. Problems are problem+json with every fault at once.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: '/' }],
};

/** Answers with the description of every route, generated from the routes themselves. */
export function openApi(app: OpenAPIHono<Env>): Handler<Env> {
  let description: ReturnType<typeof app.getOpenAPI31Document> | undefined;
  return (c) => {
    description ??= app.getOpenAPI31Document(ABOUT);
    return c.json(description);
  };
}
