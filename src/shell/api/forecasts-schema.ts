import { z } from '@hono/zod-openapi';
import { figureSchema, textsSchema } from './figure-schemas.ts';
import { rangeSchema } from './unknown-yet-schema.ts';

export const yearForecastSchema = z
  .object({
    area: z.string(),
    year: z.string(),
    knownOn: z.string(),
    readOn: z.string().openapi({ description: 'The day to ask for to get the same answer.' }),
    asOf: z.string(),
    heading: z.string(),
    sentence: z.string(),
    total: rangeSchema,
    budget: figureSchema.nullable().openapi({ description: 'Null where there is none at all.' }),
    deficit: figureSchema
      .nullable()
      .openapi({ description: 'The probability of a deficit, per cent; null without a budget.' }),
    provider: rangeSchema,
    fan: z.array(z.object({ month: z.string(), cost: rangeSchema })).readonly(),
    groups: z
      .array(
        z.object({ id: z.string(), label: z.string(), persons: rangeSchema, cost: rangeSchema }),
      )
      .readonly(),
    scenarios: z
      .array(
        z.object({
          id: z.string(),
          label: z.string(),
          difference: rangeSchema,
          total: rangeSchema,
          deficit: figureSchema.nullable(),
        }),
      )
      .readonly(),
    wondering: z.object({
      amount: z.number(),
      starts: z.number(),
      hours: z.number(),
      persons: z.number(),
    }),
    notes: textsSchema,
  })
  .openapi('YearForecast', { description: 'What the year will cost.' });

const said = z.object({
  mean: figureSchema,
  low: figureSchema.nullable(),
  high: figureSchema.nullable(),
});

export const forecastRecordSchema = z
  .object({
    heading: z.string(),
    caveat: z.string(),
    years: z
      .array(
        z.object({
          year: z.string(),
          outcome: figureSchema,
          budget: figureSchema.nullable(),
          simulated: said.required().nullable(),
          deficits: z.array(figureSchema).readonly(),
        }),
      )
      .readonly(),
    measures: z
      .array(z.object({ id: z.string(), label: z.string(), about: z.string() }))
      .readonly(),
    scores: z
      .array(
        z.object({
          id: z.string(),
          label: z.string(),
          cells: z.array(figureSchema.nullable()).readonly(),
        }),
      )
      .readonly(),
    simple: z.array(said.extend({ id: z.string(), label: z.string() })).readonly(),
    saved: z
      .array(
        z.object({
          id: z.string(),
          madeAt: z.string(),
          actor: z.string(),
          year: z.string(),
          knownOn: z.string(),
          horizon: z.number().int().openapi({ description: 'Months of the year not yet known.' }),
          total: rangeSchema,
          budget: figureSchema.nullable(),
          outcome: figureSchema.nullable(),
          miss: figureSchema.nullable(),
          held: z.boolean().nullable().openapi({
            description: 'Whether the outcome lies in the band of eight years of ten.',
          }),
        }),
      )
      .readonly()
      .openapi({ description: 'Forecasts as they were saved, and what their years came to.' }),
  })
  .openapi('ForecastRecord', { description: 'What was said of each year, and how good it was.' });
