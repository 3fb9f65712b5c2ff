import { createRoute, z } from '@hono/zod-openapi';
import {
  type Day,
  type Language,
  parseDay,
  type Problem,
  refuse,
  ok,
  type Result,
  words,
} from '#kernel';
import {
  type LawValue,
  lawValue,
  listParameters,
  type ParameterHistory,
  type ParameterSummary,
  parameterHistory,
} from '#core/law';
import { daySchema, historySchema, summarySchema, valueSchema } from './law-schema.ts';
import { needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';

const id = z.string().openapi({
  param: { name: 'id', in: 'path' },
  example: 'assistansersattning.timbelopp',
});

const listRoute = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/law',
  tags: ['Law'],
  summary: 'All parameters of law',
  request: { query: languageQuery },
  responses: answers(
    'Every parameter with its days and standing',
    z.array(summarySchema).readonly(),
  ),
});

const valueRoute = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/law/{id}',
  tags: ['Law'],
  summary: 'The value on a day',
  request: {
    params: z.object({ id }),
    query: languageQuery.extend({
      on: daySchema.openapi({ description: 'The day asked about.' }),
      age: z
        .string()
        .optional()
        .openapi({ description: 'Whole years; needed where the value goes by age.' }),
    }),
  },
  responses: answers('The value with source and standing', valueSchema, 404, 422),
});

const historyRoute = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/law/{id}/history',
  tags: ['Law'],
  summary: 'All values over time, and the stretches where none is known',
  request: { params: z.object({ id }), query: languageQuery },
  responses: answers('Values and unknown stretches in time order', historySchema, 404),
});

export const lawRoutes = () =>
  newRoutes()
    .openapi(listRoute, (c) =>
      c.json(
        listParameters().map((summary) => summaryIn(summary, c.var.language)),
        200,
      ),
    )
    .openapi(valueRoute, (c) => {
      const { on, age } = c.req.valid('query');
      const asked = accepted(readQuestion(on, age));
      const value = accepted(lawValue(c.req.valid('param').id, asked.on, asked));
      return c.json(valueIn(value, c.var.language), 200);
    })
    .openapi(historyRoute, (c) =>
      c.json(historyIn(accepted(parameterHistory(c.req.valid('param').id)), c.var.language), 200),
    );

function readQuestion(
  on: string,
  age: string | undefined,
): Result<{ on: Day; age?: number }, Problem> {
  const parsed = parseDay(on);
  const goodAge = age === undefined || /^\d{1,3}$/.test(age);
  if (parsed !== undefined && goodAge)
    return ok({ on: parsed, ...(age === undefined ? {} : { age: Number(age) }) });
  const findings = [...(parsed === undefined ? [NOT_A_DAY] : []), ...(goodAge ? [] : [NOT_AN_AGE])];
  return refuse({
    code: 'USAGE',
    detail: words('Rätta parametrarna och fråga igen.', 'Correct the parameters and ask again.'),
    findings,
  });
}

const NOT_A_DAY = {
  code: 'NOT_A_DAY',
  at: { path: 'on' },
  message: words('Skriv dagen som 2025-03-01.', 'Write the day as 2025-03-01.'),
};
const NOT_AN_AGE = {
  code: 'NOT_AN_AGE',
  at: { path: 'age' },
  message: words(
    'Skriv åldern i hela år, 0 eller mer.',
    'Write the age in whole years, 0 or more.',
  ),
};

const summaryIn = (summary: ParameterSummary, language: Language) => ({
  ...summary,
  label: summary.label[language],
});

const valueIn = ({ note, ...value }: LawValue, language: Language) => ({
  ...value,
  label: value.label[language],
  ...(note === undefined ? {} : { note: note[language] }),
});

const historyIn = ({ note, ...history }: ParameterHistory, language: Language) => ({
  ...history,
  label: history.label[language],
  ...(note === undefined ? {} : { note: note[language] }),
  periods: history.periods.map((period) => {
    if (period.kind === 'unknown') return period;
    const { note: ofPeriod, ...known } = period;
    return { ...known, ...(ofPeriod === undefined ? {} : { note: ofPeriod[language] }) };
  }),
});
