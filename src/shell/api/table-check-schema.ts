import { z } from '@hono/zod-openapi';

const place = z.object({ row: z.number().int(), column: z.number().int() });
const places = z.array(place).readonly();

const relation = z
  .object({
    expression: z.string(),
    kind: z.string(),
    holds: z.number().int().openapi({ description: 'Cells where the relation holds.' }),
    of: z.number().int().openapi({ description: 'Cells where it was tested.' }),
  })
  .openapi('TableRelation');

const finding = relation
  .extend({
    severity: z.enum(['contradiction', 'rounding']),
    row: z.string(),
    column: z.string(),
    at: place
      .extend({ line: z.number().int() })
      .openapi({ description: 'Row and column from 0, line in the file from 1.' }),
    printed: z.number(),
    expected: z.number(),
    difference: z.number().openapi({ description: 'printed − expected' }),
    cells: places.openapi({ description: 'All cells of the relation: any may be the wrong one.' }),
    leavesOut: z.string().optional(),
    alsoMends: z.array(z.string()).readonly(),
  })
  .openapi('TableFinding');

const tableCheck = z
  .object({
    file: z.string(),
    rows: z.number().int(),
    columns: z.number().int(),
    relations: z.array(relation).readonly(),
    findings: z.array(finding).readonly(),
    contradictions: z.number().int(),
    roundings: z.number().int(),
    unread: places.openapi({ description: 'Texts among numbers, which took no part.' }),
    header: z.array(z.string()).readonly().optional(),
    cells: z.array(z.array(z.string()).readonly()).readonly().optional(),
    lines: z.array(z.number().int()).readonly().optional(),
  })
  .openapi('TableCheck');

export const tableChecksSchema = z
  .object({
    tables: z.array(tableCheck).readonly(),
    contradictions: z.number().int(),
    roundings: z.number().int(),
  })
  .openapi('TableChecks');

/** What a check of a file answers, as the web reads it. */
export type TableChecksView = z.infer<typeof tableChecksSchema>;
