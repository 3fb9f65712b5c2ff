import { z } from '@hono/zod-openapi';
import { figureSchema, packageSchema, partSchema, textsSchema } from './figure-schemas.ts';
import { comparedFlowsSchema, eventSchema } from './overview-schema.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const lineSchema = z.object({
  id: z.string(),
  from: z.string().openapi({ description: 'The first year or month of the window.' }),
  to: z.string().openapi({ description: 'Its last, included.' }),
  window: z.string(),
  n: figureSchema,
  slope: figureSchema,
  begins: figureSchema.openapi({ description: 'The line where the window begins.' }),
  expected: figureSchema.openapi({ description: 'The line at the target.' }),
  difference: figureSchema.openapi({ description: 'The outcome less the line.' }),
});

export const lawEffectSchema = z
  .object({
    package: packageSchema,
    area: z.string(),
    nothing: z.string().nullable(),
    events: list(eventSchema),
    law: z.string().nullable(),
    series: list(
      z.object({
        id: z.string(),
        package: packageSchema,
        label: z.string(),
        part: partSchema,
        unit: z.string(),
        definition: z.string(),
        sentence: z.string(),
        points: list(
          z.object({
            figure: figureSchema,
            settled: z.boolean().openapi({ description: 'False while more becomes known.' }),
          }),
        ),
        targets: list(z.object({ period: z.string(), label: z.string() })),
        target: z.string().nullable(),
        outcome: figureSchema.nullable(),
        lines: list(lineSchema),
        notes: textsSchema,
      }),
    ),
    flows: comparedFlowsSchema.nullable(),
    notes: textsSchema,
  })
  .openapi('LawEffect', {
    description: 'Dates of law and practice, and what lines from before one of them give.',
  });
