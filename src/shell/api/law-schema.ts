import { z } from '@hono/zod-openapi';

export const daySchema = z.string().openapi({ format: 'date', example: '2025-03-01' });
const standing = z.enum(['verified', 'secondary', 'inferred']).openapi({
  description: 'Read in the law text, told by another source, or worked out from others.',
});
const ref = z.object({ act: z.string(), section: z.string() });

export const summarySchema = z
  .object({
    id: z.string(),
    label: z.string(),
    unit: z.string(),
    firstDay: daySchema.nullable(),
    lastDay: daySchema.nullable(),
    values: z.number().int(),
    statuses: z.array(standing).readonly(),
    needsAge: z.boolean(),
  })
  .openapi('LawParameter');

export const valueSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    on: daySchema,
    age: z.number().optional(),
    value: z
      .string()
      .openapi({ description: 'A decimal, ratio or number as text; never a float.' }),
    items: z.array(z.string()).readonly().optional(),
    unit: z.string(),
    from: daySchema,
    to: daySchema
      .nullable()
      .openapi({ description: 'First day it no longer holds; null when open.' }),
    lastDay: daySchema.nullable(),
    status: standing,
    ref,
    source: z.string(),
    sfs: z.string().optional(),
    note: z.string().optional(),
  })
  .openapi('LawValue');

const periodSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('known'),
    from: daySchema,
    to: daySchema.nullable(),
    value: z.string(),
    items: z.array(z.string()).readonly().optional(),
    byAge: z
      .array(z.object({ fromAge: z.number(), value: z.string() }))
      .readonly()
      .optional(),
    status: standing,
    ref,
    source: z.string(),
    sfs: z.string().optional(),
    note: z.string().optional(),
  }),
  z.object({
    kind: z.literal('unknown'),
    from: daySchema,
    to: daySchema.nullable(),
    lookUp: z.string().openapi({ description: 'Where the missing value can be found.' }),
  }),
]);

export const historySchema = z
  .object({
    id: z.string(),
    label: z.string(),
    unit: z.string(),
    note: z.string().optional(),
    periods: z.array(periodSchema).readonly(),
  })
  .openapi('LawHistory');
