import { z } from '@hono/zod-openapi';
import { KINDS } from '#core/figures';

const part = z.enum(['total', 'state', 'lss', 'own_provider', 'other']).openapi({
  description:
    "Who the figure is about within personal assistance; state is the municipality's first 20 hours a week of SFB.",
});

const kind = z.enum(KINDS);

export const figureSchema = z
  .object({
    id: z.string().openapi({ description: "The figure's address: opens its lineage." }),
    label: z.string(),
    value: z.number(),
    text: z.string().openapi({ description: 'The value well set in the language, without unit.' }),
    unit: z.string(),
    period: z.string(),
    part,
    kind,
  })
  .openapi('Figure');

export const figureId = z.string().openapi({
  param: { name: 'id', in: 'path' },
  description: "A figure's address, slashes and all.",
  example: 'malmo/M03/outcome/2024',
});

export const figuresSchema = z.array(figureSchema).readonly();

export const partSchema = part;
export const kindSchema = kind;
export const textsSchema = z.array(z.string()).readonly();

export const packageSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    document: z.string(),
    published: z.string().openapi({ description: 'ISO year, month or day, as exactly as known.' }),
    publishedNote: z.string().optional(),
    note: z.string().optional(),
    municipality: z.object({ code: z.string(), name: z.string() }).optional(),
    tables: z
      .array(
        z.object({ id: z.string(), title: z.string(), file: z.string(), rows: z.number().int() }),
      )
      .readonly(),
  })
  .openapi('Package');

const sourceSchema = z
  .object({
    packageId: z.string(),
    packageTitle: z.string(),
    publisher: z.string(),
    document: z.string(),
    table: z.string(),
    tableTitle: z.string(),
    file: z.string(),
    row: z.string(),
    column: z.string(),
    line: z.number().int().openapi({ description: 'Line in the file, counted from 1.' }),
    printed: z.string().openapi({ description: 'The cell exactly as printed.' }),
    signTurned: z.boolean(),
  })
  .openapi('Source');

export const lineageSchema = figureSchema
  .extend({
    metric: z.string(),
    definition: z.string(),
    population: z.string(),
    dateBasis: z.string(),
    area: z.string().optional(),
    knownOn: z.string(),
    knownOnNote: z.string().optional(),
    source: sourceSchema.optional(),
    law: z
      .object({
        parameter: z.string(),
        act: z.string(),
        section: z.string(),
        status: z.string(),
        standing: z.string().openapi({ description: 'The status in words.' }),
        source: z.string(),
      })
      .optional(),
    assumption: z.object({ reason: z.string() }).optional(),
    formula: z.object({ id: z.string(), text: z.string(), inputs: figuresSchema }).optional(),
    register: z
      .object({
        text: z.string().openapi({ description: 'How it was counted or summed.' }),
        inputs: figuresSchema.openapi({ description: 'The months or parts it is made of.' }),
        hasRows: z.boolean().openapi({ description: 'True when /api/register/rows has its rows.' }),
      })
      .optional(),
  })
  .openapi('Lineage', {
    description:
      'Where a figure comes from: exactly one of source, law, assumption, formula and register.',
  });

export const tableSchema = z
  .object({
    package: packageSchema,
    id: z.string(),
    title: z.string(),
    file: z.string(),
    columns: textsSchema,
    rows: z
      .array(
        z.object({
          line: z.number().int(),
          cells: z
            .array(
              z.object({
                text: z.string(),
                figureId: z.string().optional(),
                marked: z.boolean(),
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
  })
  .openapi('PublishedTable', {
    description: 'A table as printed, with the asked-for cell marked.',
  });
