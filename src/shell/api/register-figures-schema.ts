import { z } from '@hono/zod-openapi';
import { figureSchema, textsSchema } from './figure-schemas.ts';

const seen = z.array(figureSchema.nullable()).readonly();

export const vintagesSchema = z
  .object({
    year: z.string(),
    years: textsSchema.openapi({ description: 'Years that can be asked for.' }),
    title: z.string(),
    sentence: z.string(),
    definition: z.string(),
    knownOns: z.array(z.object({ day: z.string(), label: z.string() })).readonly(),
    months: z
      .array(z.object({ month: z.string(), amounts: seen, persons: seen }))
      .readonly()
      .openapi({ description: 'Service months; one amount and one count for each known-on day.' }),
    amounts: seen,
    persons: seen,
  })
  .openapi('Vintages', { description: 'How a year looked at the end of different days.' });

export const figureRowsSchema = z
  .object({
    figure: figureSchema,
    total: z.number().int(),
    offset: z.number().int(),
    columns: z
      .array(z.object({ id: z.string(), label: z.string(), numeric: z.boolean() }))
      .readonly(),
    rows: z
      .array(
        z.object({
          id: z.string(),
          person: z
            .object({
              reference: z.string(),
              id: z.string().nullable().openapi({
                description: 'For those who may open persons; null for others.',
              }),
            })
            .nullable(),
          cells: textsSchema,
        }),
      )
      .readonly(),
  })
  .openapi('FigureRows', { description: "A page of the register's rows behind a figure." });
