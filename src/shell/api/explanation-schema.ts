import { z } from '@hono/zod-openapi';
import { figureSchema, packageSchema, partSchema, textsSchema } from './figure-schemas.ts';

const bar = z
  .object({
    id: z.string(),
    label: z.string(),
    part: partSchema,
    role: z.enum(['total', 'effect', 'late_known']),
    start: z.number(),
    end: z.number(),
    figure: figureSchema,
  })
  .openapi('Bar', { description: "One bar, from start to end in the waterfall's unit." });

export const explanationSchema = z
  .object({
    package: packageSchema,
    mode: z.enum(['years', 'budget']),
    from: z.string(),
    to: z.string(),
    heading: z.string(),
    unit: z.string(),
    bars: z.array(bar).readonly(),
    factors: z
      .array(
        z.object({
          id: z.string(),
          label: z.string(),
          part: partSchema,
          from: figureSchema,
          to: figureSchema,
          effect: figureSchema,
        }),
      )
      .readonly(),
    residual: figureSchema,
    chained: z
      .array(z.object({ id: z.string(), label: z.string(), figure: figureSchema }))
      .readonly(),
    method: z.string(),
    caveats: textsSchema,
  })
  .openapi('Explanation');
