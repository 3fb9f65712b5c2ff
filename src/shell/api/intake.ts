import { createRoute, z } from '@hono/zod-openapi';
import { FORMAT_WORDS } from '#core/intake';
import { type Language, ok } from '#kernel';
import { change, changes, importFiles } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { changeSchema, changesSchema, fileTakenInSchema } from './intake-schema.ts';
import { callerOf, needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';
import { fileBody, fileNameQuery, sentFile } from './sent-file.ts';

const takeInRoute = createRoute({
  ...needs('take_files_in'),
  method: 'post',
  path: '/intake',
  tags: ['Register'],
  summary: 'Take one file into the register, whole or not at all',
  description:
    'At most 100 MB; the format is told by what the file holds. A refused file is an answer with every finding. Sent as a form, its name stands in no address. Closing the connection before the file is written leaves it out.',
  request: { query: languageQuery.extend(fileNameQuery.shape), body: fileBody },
  responses: answers('What became of the file', fileTakenInSchema, 401, 403, 413),
});

const changesRoute = createRoute({
  ...needs('read_figures'),
  method: 'get',
  path: '/changes',
  tags: ['Register'],
  summary: 'What has been taken in or typed, the latest first',
  request: {
    query: languageQuery.extend({
      before: z.coerce.number().int().positive().optional().openapi({
        description: 'Only changes before this one.',
      }),
    }),
  },
  responses: answers('Changes', changesSchema, 401, 403),
});

const changeRoute = createRoute({
  ...needs('read_figures'),
  method: 'get',
  path: '/changes/{changeId}',
  tags: ['Register'],
  summary: 'What one change did, by kind of fact',
  request: {
    params: z.object({ changeId: z.coerce.number().int().positive() }),
    query: languageQuery,
  },
  responses: answers('The change', changeSchema, 401, 403, 404),
});

const REASON = { sv: 'Inläsning av fil', en: 'Intake of a file' } as const satisfies Record<
  Language,
  string
>;

export const intakeRoutes = ({ store }: Surroundings) =>
  newRoutes()
    .openapi(takeInRoute, async (c) => {
      const { name, bytes } = await sentFile(c, c.req.valid('query').name);
      const { language } = c.var;
      const intention = {
        actor: callerOf(c).loginName,
        reason: REASON[language],
        recordedAt: null,
        signal: c.req.raw.signal,
      };
      const file = { path: name, read: async () => ok(bytes) };
      const { files } = accepted(await importFiles(store, [file], intention, language));
      const [taken] = files.map((one) => ({
        ...one,
        findings: [...one.findings],
        formatLabel: one.format === null ? null : FORMAT_WORDS[one.format].name[language],
      }));
      if (taken === undefined) throw new Error('a file that was sent has its answer');
      return c.json(taken, 200);
    })
    .openapi(changesRoute, async (c) =>
      c.json(await changes(store, c.req.valid('query').before ?? null), 200),
    )
    .openapi(changeRoute, async (c) =>
      c.json(accepted(await change(store, c.req.valid('param').changeId, c.var.language)), 200),
    );
