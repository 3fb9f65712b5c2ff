import { z } from '@hono/zod-openapi';
import { figureSchema, textsSchema } from './figure-schemas.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const band = z.object({ low: figureSchema, high: figureSchema });

export const ownProviderSchema = z
  .object({
    heading: z.string(),
    year: z.string(),
    sources: list(z.object({ id: z.string(), label: z.string(), isPublished: z.boolean() })),
    source: z.string().nullable().openapi({ description: 'Null where an own cost was written.' }),
    note: z.string().nullable().openapi({ description: 'Years that the register cannot tell.' }),
    years: textsSchema.openapi({ description: 'Years with a known hourly amount.' }),
    amount: figureSchema,
    cost: figureSchema,
    costSource: z.string(),
    gap: figureSchema,
    steps: list(
      z.object({
        id: z.string(),
        label: z.string(),
        formula: z.string(),
        effect: band.nullable().openapi({
          description: 'Null where a parameter has neither an own nor a published value.',
        }),
      }),
    ),
    parameters: list(
      z.object({
        id: z.string(),
        label: z.string(),
        unit: z.string(),
        most: z.number(),
        own: z.string().nullable(),
        published: z.object({ text: z.string(), source: z.string() }).nullable(),
      }),
    ),
    explained: band.nullable(),
    unexplained: band,
    growth: list(
      z.object({ label: z.string(), cost: figureSchema, amount: figureSchema, gap: figureSchema }),
    ),
    fullTime: list(z.object({ hours: figureSchema, effect: figureSchema })),
    outsourcingFields: list(
      z.object({ id: z.string(), label: z.string(), hint: z.string(), most: z.number() }),
    ),
    outsourcing: z
      .object({
        sentence: z.string(),
        lines: list(
          z.object({
            figure: figureSchema,
            worked: z.string(),
            isSum: z.boolean(),
          }),
        ),
      })
      .nullable(),
  })
  .openapi('OwnProvider', {
    description: 'The bridge from the hourly amount to what an hour cost the own provider.',
  });
