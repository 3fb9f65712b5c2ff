import { z } from '@hono/zod-openapi';
import {
  figureSchema,
  figuresSchema,
  kindSchema,
  packageSchema,
  partSchema,
  textsSchema,
} from './figure-schemas.ts';

const series = z
  .object({
    id: z.string(),
    label: z.string(),
    part: partSchema,
    kind: kindSchema,
    area: z.string().optional(),
    points: figuresSchema,
  })
  .openapi('Series', { description: 'Figures of one definition in time order.' });

const panel = z
  .object({
    id: z.string(),
    theme: z.enum([
      'cost',
      'persons',
      'hours',
      'charges',
      'official_count',
      'comparison',
      'flow',
      'other',
    ]),
    part: partSchema,
    title: z.string().openapi({ description: 'The finding as a sentence.' }),
    definition: z.string(),
    dateBasis: z.string(),
    unit: z.string(),
    series: z.array(series).readonly(),
    caveats: textsSchema,
  })
  .openapi('Panel', { description: 'One chart and its table: one unit, definition, date basis.' });

const alarm = z
  .object({
    id: z.string(),
    kind: z.enum(['cost_outside_band', 'count_gap', 'table_contradiction']),
    period: z.string(),
    severity: z.enum(['review', 'notice']),
    sentence: z.string(),
    why: z.array(z.object({ sentence: z.string(), figures: figuresSchema })).readonly(),
    explanations: z
      .array(z.object({ label: z.string(), sentence: z.string(), figures: figuresSchema }))
      .readonly(),
    link: z
      .string()
      .optional()
      .openapi({ description: 'Where it is seen in full: a path in the web, with its question.' }),
  })
  .openapi('Alarm', { description: 'Something to look at; never a verdict.' });

export const eventSchema = z
  .object({
    id: z.string(),
    number: z.number().int(),
    when: z.string(),
    from: z.string(),
    to: z.string().nullable().openapi({ description: 'First day after; null when open.' }),
    label: z.string(),
    expected: z.object({ state: z.string(), lss: z.string() }),
    law: z.string().nullable().openapi({ description: 'The value of law that it is about.' }),
  })
  .openapi('Event', { description: 'A law or practice event.' });

const planning = z
  .object({
    sentence: z.string(),
    rows: z
      .array(
        z.object({
          id: z.string(),
          label: z.string(),
          part: partSchema,
          years: textsSchema,
          meanAbsolute: figureSchema,
          bias: figureSchema,
          meanAbsolutePercent: figureSchema,
          largest: figureSchema,
        }),
      )
      .readonly(),
    comparison: z
      .array(
        z.object({
          id: z.string(),
          label: z.string(),
          years: textsSchema,
          methods: z
            .array(
              z.object({
                method: z.string(),
                label: z.string(),
                error: figureSchema,
                best: z.boolean(),
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
    caveats: textsSchema,
  })
  .openapi('Planning', { description: 'Budget against outcome, beside simple methods.' });

export const comparedFlowsSchema = z
  .object({
    sentence: z.string(),
    beforeYears: textsSchema,
    afterYears: textsSchema,
    comparisons: z
      .array(
        z.object({
          id: z.string(),
          label: z.string(),
          before: figureSchema,
          after: figureSchema,
          rateRatio: figureSchema.nullable(),
          low: figureSchema.nullable(),
          high: figureSchema.nullable(),
          p: figureSchema.nullable().openapi({ description: 'Two-sided, from the exact test.' }),
          moved: figureSchema.nullable().openapi({
            description: 'Cases that must belong to the other side for chance to be enough.',
          }),
          sentence: z.string(),
          conclusion: z.string().openapi({ description: 'The sentence without its numbers.' }),
        }),
      )
      .readonly(),
    caveats: textsSchema,
  })
  .openapi('ComparedFlows', {
    description: 'Persons moving between LSS and SFB, in two periods compared.',
  });

const reconciliation = z
  .object({
    sentence: z.string(),
    rows: z
      .array(
        z.object({
          year: z.string(),
          charged: figureSchema,
          booked: figureSchema,
          difference: figureSchema,
          total: figureSchema,
          outsideParts: figureSchema,
        }),
      )
      .readonly(),
  })
  .openapi('Reconciliation', {
    description: "The register's charges, ledger and parts against each other.",
  });

export const overviewSchema = z
  .object({
    package: packageSchema,
    area: z.string(),
    years: textsSchema,
    explainable: z.object({ years: textsSchema, budgetYears: textsSchema }),
    heading: z.string(),
    headingFigures: figuresSchema,
    headings: z
      .array(z.object({ year: z.string(), sentence: z.string(), figures: figuresSchema }))
      .readonly()
      .openapi({ description: 'The heading of each year; `heading` is that of the latest.' }),
    panels: z.array(panel).readonly(),
    alarms: z.array(alarm).readonly(),
    planning: planning.nullable(),
    events: z.array(eventSchema).readonly(),
    flows: comparedFlowsSchema.nullable(),
    reconciliation: reconciliation.nullable(),
    missing: textsSchema,
  })
  .openapi('Overview');
