import { z } from '@hono/zod-openapi';
import { figureSchema, packageSchema, textsSchema } from './figure-schemas.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const limits = z.object({ low: z.number(), high: z.number() });
const funnel = { p95: limits, p998: limits };

export const comparisonSchema = z
  .object({
    reference: z.object({
      rate: z.number().openapi({ description: 'Persons per inhabitant.' }),
      isGiven: z.boolean(),
      ages: textsSchema,
    }),
    overdispersion: z.number().nullable().openapi({ description: '1 for chance alone.' }),
    prior: z
      .object({ mean: z.number(), variance: z.number(), shape: z.number(), rate: z.number() })
      .nullable(),
    areas: list(
      z.object({
        area: z.string(),
        observed: z.number(),
        population: z.number(),
        rate: z.number(),
        ageStandardisedRate: z.number().nullable(),
        expected: z.number(),
        ratio: z.number(),
        exact: limits,
        ebRatio: z.number(),
        ebLow: z.number(),
        ebHigh: z.number(),
        funnel: z.object(funnel),
        position: z.enum(['inside', 'above', 'below', 'far_above', 'far_below']),
        isSmall: z.boolean(),
      }),
    ),
    funnel: list(z.object({ expected: z.number(), ...funnel })),
  })
  .openapi('Comparison', { description: 'Areas by persons per inhabitant, with funnel limits.' });

export const koladaSchema = z
  .object({
    asOf: z.string().nullable().openapi({ description: 'The day of the newest fetch.' }),
    indicators: z.number().int(),
    values: z.number().int(),
    retired: textsSchema,
    findings: textsSchema,
    compared: z
      .object({
        title: z.string(),
        year: z.string(),
        comparison: comparisonSchema,
        names: z.record(z.string(), z.string()).openapi({ description: 'Area names by code.' }),
      })
      .nullable(),
  })
  .openapi('KeptKolada', { description: 'What is kept of Kolada, with or without a network.' });

export const othersSchema = z
  .object({
    package: packageSchema,
    area: z.string(),
    heading: z.string(),
    expected: z
      .object({
        title: z.string(),
        dateBasis: z.string(),
        rows: list(
          z.object({
            id: z.string(),
            label: z.string(),
            here: figureSchema,
            expected: figureSchema,
            ratio: figureSchema,
            low: figureSchema,
            high: figureSchema,
            says: z.string(),
          }),
        ),
      })
      .nullable(),
    children: list(
      z.object({
        year: z.string(),
        state: figureSchema.nullable(),
        lss: figureSchema.nullable(),
      }),
    ),
    band: z
      .object({
        assumptions: list(
          z.object({ id: z.string(), label: z.string(), value: z.string(), reason: z.string() }),
        ),
        sentence: z.string(),
        rows: list(
          z.object({
            year: z.string(),
            persons: figureSchema,
            cost: figureSchema,
            low: figureSchema,
            high: figureSchema,
            printed: figureSchema.nullable(),
          }),
        ),
      })
      .nullable(),
    kolada: koladaSchema,
  })
  .openapi('Others', { description: 'A municipality beside others, with what chance explains.' });
