import { createRoute, z } from '@hono/zod-openapi';
import { exampleOf, FORMAT_WORDS, INTAKE_FORMATS } from '#core/intake';
import type { Surroundings } from './environment.ts';
import { formatParams, formatsSchema } from './intake-schema.ts';
import { needs } from './needs.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';

const about = { ...needs('nothing'), method: 'get' as const, tags: ['Register'] };

const listRoute = createRoute({
  ...about,
  path: '/intake/formats',
  summary: 'The formats that fill the register',
  request: { query: languageQuery },
  responses: answers('Every format', formatsSchema),
});

const exampleRoute = createRoute({
  ...about,
  path: '/intake/formats/{format}/example',
  summary: 'A small made-up file in a format',
  request: { params: formatParams },
  responses: {
    ...answers('', z.string()),
    200: {
      description: 'The file',
      content: { 'application/octet-stream': { schema: z.string() } },
    },
  },
});

const documentRoute = createRoute({
  ...about,
  path: '/intake/formats/{format}/document',
  summary: 'What a file in a format may hold, in Swedish',
  request: { params: formatParams },
  responses: {
    ...answers('', z.string()),
    200: { description: 'The document', content: { 'text/markdown': { schema: z.string() } } },
  },
});

export const intakeFormatRoutes = ({ formatDocument }: Surroundings) =>
  newRoutes()
    .openapi(listRoute, (c) => {
      const { language } = c.var;
      const formats = INTAKE_FORMATS.map((format) => ({
        format,
        name: FORMAT_WORDS[format].name[language],
        mark: FORMAT_WORDS[format].mark[language],
        example: exampleOf(format).name,
      }));
      return c.json(formats, 200);
    })
    .openapi(exampleRoute, (c) => {
      const { name, contents } = exampleOf(c.req.valid('param').format);
      const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
      return c.body(Uint8Array.from(bytes), 200, {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename="${name}"`,
      });
    })
    .openapi(documentRoute, async (c) =>
      c.body(await formatDocument(c.req.valid('param').format), 200, {
        'Content-Type': 'text/plain; charset=utf-8',
      }),
    );
