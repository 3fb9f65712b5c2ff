import { z } from '@hono/zod-openapi';
import { figureSchema, figuresSchema, textsSchema } from './figure-schemas.ts';

export const rangeSchema = z
  .object({
    mean: figureSchema,
    low: figureSchema,
    high: figureSchema,
    lowest: figureSchema,
    highest: figureSchema,
  })
  .openapi('Range', {
    description: 'Eight times of ten between low and high, 95 of 100 between lowest and highest.',
  });

export const notesSchema = z
  .array(z.object({ code: z.string(), row: z.number().int().optional(), message: z.string() }))
  .readonly();

export const publishedUnknownSchema = z
  .object({
    heading: z.string(),
    late: z
      .array(z.object({ booked: z.string(), refersTo: z.string(), figure: figureSchema }))
      .readonly(),
  })
  .openapi('PublishedUnknown', { description: 'Amounts booked another year than they belong to.' });

const triangleSchema = z
  .array(
    z.object({
      month: z.string(),
      cells: figuresSchema,
      passed: z.number().int().openapi({ description: 'Cells that are known; the rest expected.' }),
      known: figureSchema,
      open: figureSchema,
    }),
  )
  .readonly()
  .openapi({ description: 'A service month a row, a cell for each month of delay.' });

export const unknownYetSchema = z
  .object({
    area: z.string(),
    asOf: z.string().openapi({ description: 'The last service month.' }),
    knownOn: z.string(),
    heading: z.string(),
    proposalSentence: z.string(),
    why: z.string().openapi({ description: "Little's law with the numbers in it." }),
    known: figureSchema,
    expected: rangeSchema,
    months: z
      .array(
        z.object({
          month: z.string(),
          known: figureSchema,
          expected: rangeSchema,
          charged: figureSchema,
          notCharged: figureSchema,
          unknown: rangeSchema,
          expectedAmount: rangeSchema,
        }),
      )
      .readonly(),
    proposal: z.object({ notCharged: figureSchema, unknown: rangeSchema, all: rangeSchema }),
    triangles: z.object({ starts: triangleSchema, ends: triangleSchema, charges: triangleSchema }),
    reversals: z.object({
      sentence: z.string(),
      more: figureSchema,
      back: figureSchema,
      risk: rangeSchema.nullable(),
    }),
    hits: z.object({
      sentence: z.string(),
      rows: z
        .array(
          z.object({
            month: z.string(),
            expected: rangeSchema,
            since: figureSchema,
            within: z.boolean(),
          }),
        )
        .readonly(),
    }),
    method: textsSchema,
    inputs: figuresSchema,
    notes: notesSchema,
  })
  .openapi('UnknownYet', { description: 'What has happened but is not yet known.' });
