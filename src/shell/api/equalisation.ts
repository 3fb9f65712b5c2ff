import { createRoute, z } from '@hono/zod-openapi';
import { firstYears } from '#core/analysis';
import { parseDay, type Problem, words } from '#kernel';
import {
  equalisationPage,
  exampleCountry,
  keptStandardCosts,
  municipality,
  octobers,
  yearParameters,
} from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import {
  equalisationSchema,
  firstYearsSchema,
  keptStandardCostsSchema,
  octobersSchema,
  yearParametersSchema,
} from './equalisation-schema.ts';
import { needs } from './needs.ts';
import { accepted, Refusal } from './refusal.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';
import { fileBody, fileNameQuery, sentFile } from './sent-file.ts';

const tags = ['Equalisation'];
const common = { ...needs('read_equalisation'), tags } as const;

const year = z.coerce.number().int().min(2009).max(2100);
const percent = z.coerce.number().min(-50).max(50);

const yearQuery = languageQuery.extend({
  year: year.openapi({ example: 2026 }),
  lawOf: year
    .optional()
    .openapi({ description: 'Another year whose weights and shares are used.', example: 2026 }),
  po: z.coerce
    .number()
    .min(0)
    .max(2)
    .optional()
    .openapi({ description: 'Employer charges as a ratio.', example: 0.4718 }),
  kpifBefore: percent.optional().openapi({ description: 'Per cent, the year before.' }),
  kpifYear: percent.optional().openapi({ description: 'Per cent, the equalisation year.' }),
});

const parameters = createRoute({
  ...common,
  method: 'get',
  path: '/equalisation/parameters',
  summary: 'The values of an equalisation year with how each is known, and what has to be given',
  request: { query: yearQuery },
  responses: answers('The values', yearParametersSchema, 401, 403),
});

const country = createRoute({
  ...common,
  method: 'post',
  path: '/equalisation',
  summary: "Utjämning: a country's equalisation, and what a change gives one municipality",
  description:
    'Takes the country as CSV or XLSX with one row per municipality. Nothing of it is kept.',
  request: {
    query: yearQuery.extend(fileNameQuery.shape).extend({
      code: z.string().max(20).optional().openapi({ description: 'The municipality asked about.' }),
      change: z.string().max(1000).optional().openapi({ example: 'pa=+1,a=+500000' }),
      roundStandard: z.enum(['1']).optional(),
    }),
    body: fileBody,
  },
  responses: answers('The ranked country', equalisationSchema, 401, 403, 404, 413, 422),
});

const october = createRoute({
  ...common,
  method: 'get',
  path: '/equalisation/october',
  summary: "The register's 1 October as reported and as known now, the latest three years",
  request: { query: languageQuery },
  responses: answers('Newest first', octobersSchema, 401, 403),
});

const kept = createRoute({
  ...common,
  method: 'get',
  path: '/equalisation/standard-costs',
  summary: "Kolada's standard costs as kept here, parted in volumes and personnel",
  request: { query: languageQuery.extend({ year: z.string().optional() }) },
  responses: answers('By municipality', keptStandardCostsSchema, 401, 403, 404),
});

const timing = createRoute({
  ...common,
  method: 'get',
  path: '/equalisation/first-years',
  summary: 'The first equalisation years of a decision in force from a day',
  request: { query: languageQuery.extend({ from: z.string().openapi({ example: '2025-11-01' }) }) },
  responses: answers('The first year of its volume and of its cost', firstYearsSchema, 401, 403),
});

const example = createRoute({
  ...common,
  method: 'get',
  path: '/equalisation/example',
  summary: 'A made-up country as CSV, to try with and to take the columns from',
  request: { query: languageQuery },
  responses: {
    ...answers('The table', z.string(), 401, 403),
    200: { description: 'The table', content: { 'text/csv': { schema: z.string() } } },
  },
});

export const equalisationRoutes = ({ store, today, kolada }: Surroundings) =>
  newRoutes()
    .openapi(parameters, (c) => c.json(yearParameters(c.req.valid('query'), c.var.language), 200))
    .openapi(country, async (c) => {
      const { name, roundStandard, ...asked } = c.req.valid('query');
      const question = { ...asked, roundStandard: roundStandard === '1' };
      const file = await sentFile(c, name);
      const page = await equalisationPage(file, question, c.var.language);
      return c.json(accepted(page), 200);
    })
    .openapi(october, async (c) => c.json(await octobers(store, today(), c.var.language), 200))
    .openapi(kept, async (c) => {
      const view = keptStandardCosts(await kolada?.(), c.req.valid('query').year);
      return c.json(accepted(view), 200);
    })
    .openapi(timing, (c) => {
      const from = parseDay(c.req.valid('query').from);
      if (from === undefined) throw new Refusal(NOT_A_DAY);
      return c.json(firstYears(from), 200);
    })
    .openapi(example, async (c) =>
      c.body(exampleCountry(await municipality(store)), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="pahittat-land.csv"',
      }),
    );

const NOT_A_DAY: Problem = {
  code: 'USAGE',
  detail: words('Skriv from som 2025-11-01.', 'Write from as 2025-11-01.'),
};
