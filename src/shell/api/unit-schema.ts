import { z } from '@hono/zod-openapi';
import { ROLES } from '#core/access';
import { NEEDS } from '#core/law';
import { day, minutes, parseDay } from '#kernel';
import { parseQuarter } from '#shell/usecases';

const count = z.number().int();
const interval = z.object({
  estimate: z.number(),
  low: z.number(),
  high: z.number().nullable(),
});
const median = z
  .object({
    median: z.number(),
    low: z.number(),
    high: z.number(),
    coverage: z.number().openapi({ description: 'How often such an interval holds the median.' }),
  })
  .nullable()
  .openapi({ description: 'Null for fewer than five decisions.' });

export const unitSchema = z
  .object({
    on: z.string(),
    officers: z
      .array(
        z.object({
          officer: z.string(),
          cases: count,
          weight: count,
          medianAge: count,
          oldestAge: count,
        }),
      )
      .readonly(),
    open: z.object({
      cases: count,
      ages: z.array(z.object({ from: count, to: count.nullable(), cases: count })).readonly(),
    }),
    reviewed: z.object({ hits: count, of: count, interval: interval.nullable() }),
    evenness: z
      .array(
        z.object({
          need: z.enum(NEEDS),
          label: z.string(),
          decisions: count,
          all: median,
          officers: z
            .array(z.object({ officer: z.string(), decisions: count, interval: median }))
            .readonly(),
          apart: z.boolean().nullable(),
        }),
      )
      .readonly(),
  })
  .openapi('Unit');

const share = z.object({ of: count, hits: count, interval }).nullable();
const judgment = z.object({
  on: z.string(),
  court: z.enum(['forvaltningsratt', 'kammarratt', 'hfd']),
  leave: z.enum(['granted', 'refused', 'not_needed']),
  issue: z.string(),
  outcome: z.enum(['upheld', 'changed', 'partly_changed', 'remitted', 'dismissed']),
  appealedBy: z.enum(['person', 'authority']),
  days: count,
  won: z.enum(['person', 'authority']).nullable(),
});

export const appealsSchema = z
  .object({
    appeals: z
      .array(
        z.object({
          id: z.string(),
          reference: z.string(),
          decided: z.string().nullable(),
          appealed: z.string(),
          timely: z.boolean().nullable(),
          sent: z.string().nullable(),
          judgments: z.array(judgment).readonly(),
        }),
      )
      .readonly(),
    cohorts: z
      .array(
        z.object({
          period: z.string(),
          refused: share,
          appealed: share,
          changed: share,
          waiting: count,
        }),
      )
      .readonly(),
    sentence: z.string(),
  })
  .openapi('Appeals');

const LONGEST_TEXT = 20_000;
const MOST = 200;
const text = z.string().max(LONGEST_TEXT);
const wholeDay = z
  .string()
  .refine((said) => parseDay(said) !== undefined)
  .transform((said) => day(said))
  .openapi({ type: 'string', format: 'date' });

const MATTERS = [
  'first_decision',
  'supplementary',
  'renewal',
  'temporary_extension',
  'interim',
] as const;
const OUTCOMES = ['granted', 'partly', 'refused'] as const;

/** A version as the form sends it; what is wrong with what it says is told beside each field. */
export const guidelineToLayInSchema = z
  .object({
    version: text,
    title: text,
    from: wholeDay,
    blocks: z.array(z.object({ id: text, title: text, text })).max(MOST),
    delegation: z
      .array(
        z.object({
          point: text,
          matters: z.array(z.enum(MATTERS)),
          outcomes: z.array(z.enum(OUTCOMES)),
          mostMinutesPerWeek: count
            .min(0)
            .transform((time) => minutes(time))
            .openapi({ type: 'integer' })
            .nullable(),
          roles: z.array(z.enum(ROLES)),
        }),
      )
      .max(MOST),
  })
  .openapi('GuidelineToLayIn');

export const guidelinesSchema = z
  .array(
    z.object({
      version: z.string(),
      title: z.string(),
      from: z.string(),
      blocks: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })).readonly(),
      delegation: z
        .array(
          z.object({
            point: z.string(),
            matters: z.array(z.enum(MATTERS)).readonly(),
            outcomes: z.array(z.enum(OUTCOMES)).readonly(),
            mostMinutesPerWeek: count.nullable(),
            roles: z.array(z.enum(ROLES)).readonly(),
          }),
        )
        .readonly(),
      inForce: z.boolean(),
      example: z.boolean(),
      decisions: count,
    }),
  )
  .readonly()
  .openapi('Guidelines');

const sent = z.object({
  left: count.openapi({ description: 'How much of it nobody has been told of.' }),
  last: z.object({ on: z.string(), actor: z.string() }).nullable(),
});

const measure = z.object({
  reference: z.string(),
  label: z.string(),
  person: z.string(),
  stretch: z.string(),
  measure: z.string(),
  decided: z.string(),
});

export const quarterSchema = z
  .object({
    first: z.string(),
    last: z.string(),
    ended: z.boolean(),
    late: z
      .array(
        measure.extend({
          interrupted: z.string().nullable(),
          executed: z.string().nullable(),
          daysWaited: count,
          reason: z.string().nullable(),
          reportedOn: z.string().nullable(),
        }),
      )
      .readonly(),
    executed: z
      .array(measure.extend({ executed: z.string(), toldOn: z.string().nullable() }))
      .readonly(),
    sent: z.object({ inspectorate: sent, council: sent }),
  })
  .openapi('Quarter');

export const quarterField = z
  .string()
  .transform((said, context) => {
    const quarter = parseQuarter(said);
    if (quarter !== undefined) return quarter;
    context.addIssue({ code: 'custom', message: 'a quarter is written 2026-Q1' });
    return z.NEVER;
  })
  .openapi({ type: 'string', example: '2026-Q1' });

export const spanQuery = z.object({
  from: wholeDay,
  last: wholeDay.openapi({ description: 'The last day, counted too.' }),
});

export const sentSchema = z
  .object({ on: wholeDay.openapi({ description: 'The day it was sent.' }) })
  .openapi('ReportSent');

const LONGEST_REASON = 500;
export const reasonSchema = z
  .object({ stretch: z.string().max(MOST), reason: z.string().max(LONGEST_REASON) })
  .openapi('NonExecutionReason');
