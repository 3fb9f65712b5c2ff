import { createRoute, z } from '@hono/zod-openapi';
import { REGISTER } from '#core/figures';
import { parseRatio, type Problem, type Ratio, words } from '#kernel';
import { compareFile, keptKolada, others, type RegisterLibrary } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { comparisonSchema, koladaSchema, othersSchema } from './comparison-schema.ts';
import { knownOnOf } from './known-on.ts';
import { needs } from './needs.ts';
import { accepted, Refusal } from './refusal.ts';
import { answers, languageQuery, municipalityQuery, newRoutes } from './routes.ts';
import { fileBody, fileNameQuery, sentFile } from './sent-file.ts';

const band = z.string().max(200).optional().openapi({
  description: "The band's own assumptions in per cent.",
  example: 'low:90,high:112,overhead:10',
});

const published = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/others',
  tags: ['Published figures'],
  summary: 'Andra kommuner: what is published beside others, and what chance can explain',
  request: { query: languageQuery.extend({ municipality: municipalityQuery, band }) },
  responses: answers('The comparison, finding first', othersSchema, 404, 422),
});

const ofRegister = createRoute({
  ...needs('read_figures'),
  method: 'get',
  path: '/register/others',
  tags: ['Register figures'],
  summary: 'Andra kommuner from the register, as known on a day',
  request: {
    query: languageQuery.extend({
      knownOn: z.string().optional().openapi({ example: '2024-01-31' }),
      band,
    }),
  },
  responses: answers('The comparison, finding first', othersSchema, 401, 403, 404, 422),
});

const file = createRoute({
  ...needs('nothing'),
  method: 'post',
  path: '/comparisons',
  tags: ['Tables'],
  summary: 'Compare areas by persons per inhabitant: funnel, overdispersion, empirical Bayes',
  description:
    'Takes CSV or XLSX with area, observed and population, and age where ages are kept apart. Nothing is kept.',
  request: { query: languageQuery.extend(fileNameQuery.shape), body: fileBody },
  responses: answers('The comparison', comparisonSchema, 413, 422),
});

const fetched = createRoute({
  ...needs('take_files_in'),
  method: 'post',
  path: '/kolada/fetches',
  tags: ['Published figures'],
  summary: 'Ask Kolada over the network and keep the answer as a fetch of its own',
  request: { query: languageQuery },
  responses: answers('What is kept now', koladaSchema, 401, 403),
});

export const comparisonRoutes = (surroundings: Surroundings, register: RegisterLibrary) =>
  newRoutes()
    .openapi(published, async (c) => {
      const { municipality, band: asked } = c.req.valid('query');
      const question = { municipality, band: sharesIn(asked) };
      const kept = await surroundings.kolada?.();
      return c.json(accepted(others(surroundings.library, kept, question, c.var.language)), 200);
    })
    .openapi(ofRegister, async (c) => {
      const { knownOn, band: asked } = c.req.valid('query');
      const library = accepted(await register.on(knownOnOf(knownOn)));
      const question = { municipality: REGISTER, band: sharesIn(asked) };
      const kept = await surroundings.kolada?.();
      return c.json(accepted(others(library, kept, question, c.var.language)), 200);
    })
    .openapi(file, async (c) => {
      const sent = await sentFile(c, c.req.valid('query').name);
      return c.json(accepted(await compareFile(sent.bytes, sent.name)), 200);
    })
    .openapi(fetched, async (c) => {
      const now = await surroundings.fetchKolada?.();
      if (now?.problem) throw new Refusal(now.problem);
      return c.json(keptKolada(now, c.var.language), 200);
    });

const NUMBER = /^\d{1,3}(\.\d{1,4})?$/;

/** Reads "low:90,overhead:10". */
const sharesIn = (text = ''): ReadonlyMap<string, Ratio> =>
  new Map(
    text
      .split(',')
      .filter((part) => part !== '')
      .map((part) => {
        const [name = '', number = ''] = part.split(':');
        const value = NUMBER.test(number) ? parseRatio(number) : undefined;
        if (value === undefined) throw new Refusal(notAShare(part));
        return [name, value] as const;
      }),
  );

const notAShare = (part: string): Problem => ({
  code: 'USAGE',
  detail: words(
    `"${part}" går inte att läsa. Skriv namn, kolon och procent: overhead:10.`,
    `"${part}" cannot be read. Write a name, a colon and per cent: overhead:10.`,
  ),
});
