import { z } from '@hono/zod-openapi';
import { figureSchema, packageSchema, partSchema, textsSchema } from './figure-schemas.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const beforeAfter = z.object({ before: figureSchema, after: figureSchema });

const shiftedSchema = z.object({
  sentence: z.string(),
  deductions: list(z.object({ label: z.string(), definition: z.string() })),
  rows: list(
    z.object({
      id: z.string().openapi({ description: 'The year, or total.' }),
      label: z.string(),
      persons: figureSchema,
      returned: figureSchema,
      gross: figureSchema,
      deductions: list(figureSchema),
      net: figureSchema,
    }),
  ),
  unpricedYears: list(z.number().int()),
});

const hoursSchema = z.object({
  octobers: textsSchema.openapi({ description: 'Years whose 1 October can be compared.' }),
  before: z.string(),
  after: z.string(),
  sentence: z.string(),
  groups: list(
    z.object({
      id: z.string(),
      label: z.string(),
      part: partSchema,
      persons: beforeAfter,
      hours: beforeAfter,
      byPersons: figureSchema,
      byHours: figureSchema,
      bands: list(
        z.object({ label: z.string(), before: z.number().int(), after: z.number().int() }),
      ).openapi({ description: 'Persons by band of hours a week.' }),
    }),
  ),
});

const printedSchema = z.object({
  title: z.string(),
  sentence: z.string(),
  columns: list(z.object({ label: z.string(), unit: z.string() })),
  rows: list(
    z.object({
      year: z.string(),
      cells: list(z.object({ figure: figureSchema, isFaulty: z.boolean() })),
    }),
  ),
  worked: figureSchema,
  faults: list(
    z.object({
      place: z.string(),
      printed: z.string(),
      expected: figureSchema,
      difference: z.string(),
      why: z.string(),
    }),
  ),
});

const watchSchema = z.object({
  sentence: z.string(),
  change: z
    .object({
      year: z.string().openapi({ description: 'The first year of the new rate.' }),
      seen: z.boolean().openapi({ description: 'Whether a change is likelier than none.' }),
      probability: figureSchema,
      share: figureSchema,
      before: figureSchema,
      after: figureSchema,
    })
    .nullable(),
});

export const flowsSchema = z
  .object({
    package: packageSchema,
    area: z.string(),
    heading: z.string(),
    flows: list(
      z.object({
        id: z.string(),
        label: z.string(),
        part: partSchema,
        years: list(
          z.object({
            year: z.string(),
            all: figureSchema,
            children: figureSchema,
            adults: figureSchema,
            returns: figureSchema.nullable(),
          }),
        ),
        watch: watchSchema,
      }),
    ),
    unsettled: z.string().nullable(),
    shifted: shiftedSchema.nullable(),
    hours: hoursSchema.nullable(),
    printed: printedSchema.nullable(),
    others: list(z.object({ title: z.string(), figures: list(figureSchema) })),
  })
  .openapi('Flows', {
    description: 'Moves between SFB, LSS and neither by year, and the cost that they shifted.',
  });
