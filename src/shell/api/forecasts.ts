import { createRoute, z } from '@hono/zod-openapi';
import { ore } from '#kernel';
import {
  publishedForecastRecord,
  type RegisterLibrary,
  registerForecastRecord,
  saveForecast,
  type YearForecastQuestion,
  yearForecastView,
} from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { forecastRecordSchema, yearForecastSchema } from './forecasts-schema.ts';
import { knownOnOf } from './known-on.ts';
import { callerOf, needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, languageQuery, municipalityQuery, newRoutes } from './routes.ts';

const tags = ['Register figures'];
const knownOn = z.string().optional().openapi({ example: '2024-12-31' });
const percent = z.coerce.number().min(-50).max(100).optional();
const query = languageQuery.extend({
  knownOn,
  budget: z.coerce.number().min(0).max(100_000).optional().openapi({
    description: "The year's own budget in SEK million.",
    example: 380,
  }),
  amount: percent.openapi({ description: 'The hourly amount, per cent.' }),
  starts: percent.openapi({ description: 'New persons with SFB, per cent.' }),
  hours: percent.openapi({ description: "Children's hours under LSS, per cent." }),
  persons: z.coerce.number().int().min(-100).max(100).optional().openapi({
    description: 'Adults under LSS, persons more.',
  }),
});

const published = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/forecast-record',
  tags: ['Published figures'],
  summary: 'Prognos of published figures: budgets and forecasts scored against outcomes',
  request: { query: languageQuery.extend({ municipality: municipalityQuery }) },
  responses: answers('The record, finding first', forecastRecordSchema, 404),
});

const record = createRoute({
  ...needs('read_figures'),
  method: 'get',
  path: '/register/forecast-record',
  tags,
  summary: 'The record of past forecasts, scored against outcomes',
  request: { query: languageQuery.extend({ knownOn }) },
  responses: answers('The record, finding first', forecastRecordSchema, 401, 403, 404),
});

const view = createRoute({
  ...needs('read_figures'),
  method: 'get',
  path: '/register/forecast',
  tags,
  summary: 'Prognos: what the year will cost, with scenarios as differences',
  request: { query },
  responses: answers('The year, finding first', yearForecastSchema, 401, 403, 404),
});

const save = createRoute({
  ...needs('read_figures'),
  method: 'post',
  path: '/register/forecasts',
  tags,
  summary: 'Save the forecast as it is now; it is never changed',
  request: { query },
  responses: answers('Saved', z.object({ id: z.string() }), 401, 403, 404),
});

export const forecastRoutes = ({ library, store }: Surroundings, register: RegisterLibrary) =>
  newRoutes()
    .openapi(published, (c) => {
      const question = c.req.valid('query');
      return c.json(accepted(publishedForecastRecord(library, question, c.var.language)), 200);
    })
    .openapi(record, async (c) => {
      const on = knownOnOf(c.req.valid('query').knownOn);
      const found = await registerForecastRecord(store, register, on, c.var.language);
      return c.json(accepted(found), 200);
    })
    .openapi(view, async (c) => {
      const question = questionOf(c.req.valid('query'));
      return c.json(
        accepted(await yearForecastView(store, register, question, c.var.language)),
        200,
      );
    })
    .openapi(save, async (c) => {
      const question = questionOf(c.req.valid('query'));
      return c.json(accepted(await saveForecast(store, register, callerOf(c), question)), 200);
    });

const ORE_PER_MNKR = 100_000_000;

function questionOf({
  knownOn: on,
  budget,
  amount,
  starts,
  hours,
  persons,
}: z.infer<typeof query>): YearForecastQuestion {
  return {
    knownOn: knownOnOf(on),
    ...(budget === undefined ? {} : { budget: ore(Math.round(budget * ORE_PER_MNKR)) }),
    wondering: {
      ...(amount === undefined ? {} : { amount }),
      ...(starts === undefined ? {} : { starts }),
      ...(hours === undefined ? {} : { hours }),
      ...(persons === undefined ? {} : { persons }),
    },
  };
}
