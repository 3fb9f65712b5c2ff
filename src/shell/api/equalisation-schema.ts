import { z } from '@hono/zod-openapi';
import { figureSchema, textsSchema } from './figure-schemas.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const field = z.enum(['po', 'kpifBefore', 'kpifYear', 'lawOf']);

export const yearParametersSchema = z
  .object({
    year: z.number().int(),
    lawOf: z.number().int(),
    statisticsYear: z.number().int(),
    values: list(
      z.object({
        id: z.string(),
        label: z.string(),
        value: z.number().nullable().openapi({
          description: 'A ratio; a change of prices as the change, 0.027. Null when missing.',
        }),
        isShare: z.boolean(),
        standing: z.enum(['given', 'verified', 'secondary', 'inferred', 'missing']),
        where: z.string().nullable(),
        field,
      }),
    ),
    missing: list(field),
  })
  .openapi('EqualisationParameters', {
    description: 'The values of an equalisation year, and which have to be given.',
  });

const rankedShape = {
  rank: z.number().int(),
  code: z.string(),
  name: z.string(),
  population: z.number(),
  perInhabitant: z.number().openapi({ description: 'Positive is a grant, negative a fee.' }),
  grant: z.number(),
  standardPerInhabitant: z.number(),
  volumePerInhabitant: z.number().nullable(),
  personnelPerInhabitant: z.number().nullable(),
  index: z.number().nullable(),
  baseStandardCost: z.number(),
  personnelCost: z.number(),
};

const octoberSchema = z
  .object({
    statisticsYear: z.number().int(),
    equalisationYear: z.number().int(),
    reportedOn: z.string(),
    knownOn: z.string(),
    lastDay: z.string(),
    isOpen: z.boolean(),
    daysLeft: z.number().int(),
    wasKnown: z.boolean().openapi({
      description: 'False when the register knew nothing on the day the list was sent.',
    }),
    measures: list(
      z.object({
        id: z.string(),
        label: z.string(),
        reported: figureSchema,
        known: figureSchema,
        difference: figureSchema,
      }),
    ),
  })
  .openapi('OctoberCorrection');

export const octobersSchema = list(octoberSchema);

const averageSchema = z.object({
  national: z.number(),
  outside: list(z.object({ code: z.string(), difference: z.number() })),
});

export const equalisationSchema = z
  .object({
    heading: z.string(),
    lead: z.string(),
    rankedSentence: z.string(),
    year: z.number().int(),
    statisticsYear: z.number().int(),
    municipalities: list(z.object(rankedShape)),
    prices: list(
      z.object({
        id: z.string(),
        label: z.string(),
        kronor: z.number(),
        weight: z.number(),
        netCost: z.number(),
        weightedPersons: z.number(),
      }),
    ),
    totals: z.object({
      netCost: z.number(),
      indexedCost: z.number(),
      population: z.number(),
    }),
    nationalPerInhabitant: z.number(),
    uplift: z.number(),
    factor: z.number(),
    levelAdjustment: z.number(),
    sumOfGrants: z.number(),
    average: averageSchema.nullable(),
    chosen: z
      .object({
        ...rankedShape,
        personSentence: z.string(),
        kronaSentence: z.string(),
        indexedCost: z.number(),
        personWorth: z.number(),
        marginals: list(
          z.object({
            id: z.string(),
            label: z.string(),
            unit: z.enum(['person', 'krona']),
            indexedCost: z.number(),
            netCost: z.number(),
            exact: z.number(),
            firstOrder: z.number(),
          }),
        ),
        columns: list(
          z.object({
            id: z.string(),
            label: z.string(),
            value: z.number(),
            isCount: z.boolean(),
          }),
        ),
        change: z
          .object({
            sentence: z.string(),
            grantBefore: z.number(),
            grantAfter: z.number(),
            difference: z.number(),
          })
          .nullable(),
      })
      .nullable(),
  })
  .openapi('Equalisation', {
    description: "A country's LSS equalisation; kronor unrounded, municipalities ranked.",
  });

export const keptStandardCostsSchema = z
  .object({
    asOf: z.string().nullable().openapi({ description: 'The day of the newest fetch.' }),
    years: textsSchema,
    year: z.string().nullable(),
    shares: z.object({ personnelShare: z.number(), equalisedShare: z.number() }).nullable(),
    municipalities: list(
      z.object({
        municipality: z.string(),
        name: z.string(),
        standard: z.number(),
        index: z.number(),
        grant: z.number().nullable(),
        volume: z.number(),
        personnel: z.number(),
      }),
    ),
    average: averageSchema.nullable(),
  })
  .openapi('KeptStandardCosts', {
    description: "Kolada's standard costs as kept here, parted and tested; empty before a fetch.",
  });

export const firstYearsSchema = z
  .object({ volume: z.number().int(), cost: z.number().int() })
  .openapi('FirstYears');
