import { z } from '@hono/zod-openapi';
import { INTAKE_FORMATS } from '#core/intake';

const formatName = z.enum(INTAKE_FORMATS);

export const fileTakenInSchema = z
  .object({
    file: z.string(),
    format: formatName.nullable().openapi({ description: 'Null when no format could claim it.' }),
    formatLabel: z.string().nullable(),
    accepted: z.boolean(),
    duplicate: z.boolean().openapi({ description: 'The same file was taken in before.' }),
    rows: z.number().int(),
    changeId: z.number().int().nullable(),
    findings: z
      .array(
        z.object({
          row: z.number().int().nullable(),
          column: z.string().nullable(),
          path: z.string().optional(),
          code: z.string(),
          message: z.string(),
        }),
      )
      .readonly(),
    problem: z.object({ code: z.string(), title: z.string(), detail: z.string() }).optional(),
  })
  .openapi('FileTakenIn');
export type FileTakenInView = z.infer<typeof fileTakenInSchema>;

const change = z.object({
  changeId: z.number().int(),
  recordedAt: z.string().openapi({ example: '2026-03-01T08:00:00.000000Z' }),
  actor: z.string(),
  reason: z.string(),
  source: z.string().nullable().openapi({ description: 'The file; null for what was typed.' }),
  rows: z.number().int(),
});

export const changesSchema = z
  .object({ changes: z.array(change).readonly(), more: z.boolean() })
  .openapi('Changes');

export const changeSchema = change
  .extend({
    kinds: z
      .array(
        z.object({
          kind: z.string(),
          label: z.string(),
          recorded: z.number().int().openapi({ description: 'Versions that it recorded.' }),
          closed: z
            .number()
            .int()
            .openapi({ description: 'Versions that it ended the belief in.' }),
        }),
      )
      .readonly(),
  })
  .openapi('Change');

export const formatsSchema = z
  .array(
    z
      .object({
        format: formatName,
        name: z.string(),
        mark: z.string().openapi({ description: 'What the format is known by.' }),
        example: z.string().openapi({ description: 'File name of the example.' }),
      })
      .openapi('IntakeFormat'),
  )
  .readonly();
export type IntakeFormatView = z.infer<typeof formatsSchema>[number];

export const formatParams = z.object({ format: formatName });
