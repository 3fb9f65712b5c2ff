import { z } from '@hono/zod-openapi';
import { FACT_KINDS, LAWS, PERSON_CHOICES, PERSON_ORDERS } from '#core/register';
import { parseDay } from '#kernel';
import { daySchema } from './law-schema.ts';

const { inForce, ageGroup, also } = PERSON_CHOICES;
const MOST_AT_ONCE = 500;

export const personSearchSchema = z
  .object({
    text: z.string().max(100).default('').openapi({
      description:
        "Parts of a name, a source's reference, the register's id or an identity number; everybody when empty.",
    }),
    on: daySchema
      .refine((text) => parseDay(text) !== undefined)
      .openapi({ description: 'The day on which decisions are in force and ages counted.' }),
    filters: z
      .object({
        inForce: z.enum(inForce).optional(),
        ageGroup: z.enum(ageGroup).optional(),
        also: z.enum(also).optional().openapi({
          description:
            'ended: the last granted decision ended within three months. undecided: Försäkringskassan refused, reduced or withdrew, and the municipality has decided nothing since.',
        }),
      })
      .default({}),
    order: z.enum(PERSON_ORDERS).default('name'),
    descending: z.boolean().default(false),
    offset: z.number().int().min(0).default(0),
    limit: z.number().int().min(1).max(MOST_AT_ONCE).default(100),
  })
  .openapi('PersonSearch');

const choice = z.enum([...inForce, ...ageGroup, ...also]);

export const foundPersonsSchema = z
  .object({
    total: z.number().int(),
    counts: z
      .record(z.enum(['all', ...choice.options]), z.number().int())
      .openapi({ description: 'Among those whom the text finds, whatever else is chosen.' }),
    persons: z
      .array(
        z.object({
          id: z.string().openapi({ description: "The register's own id; it says nothing." }),
          name: z.string().nullable(),
          born: daySchema.nullable(),
          protected: z.boolean(),
          hidden: z.boolean().openapi({ description: 'True when name and birth are left out.' }),
          inForce: z.array(z.enum(LAWS)).readonly(),
          since: daySchema.nullable(),
          ended: daySchema.nullable(),
          choices: z.array(choice).readonly(),
        }),
      )
      .readonly(),
  })
  .openapi('FoundPersons');

export const openingSchema = z
  .object({
    reason: z.string().openapi({
      description: 'casework, follow_up, review, cost_control, register_care, or own words.',
    }),
  })
  .openapi('PersonOpening');

export const openedSchema = z.object({ person: z.string(), reason: z.string() }).openapi('Opened');

const change = z
  .object({
    changeId: z.number().int(),
    recordedAt: z.string().openapi({ format: 'date-time' }),
    actor: z.string(),
    reason: z.string(),
    source: z.string().nullable().openapi({ description: "The file's name." }),
  })
  .openapi('Change');

const version = z
  .object({
    kind: z.enum(FACT_KINDS),
    id: z.string(),
    from: daySchema,
    to: daySchema.nullable().openapi({ description: 'First day after; null when open.' }),
    attributes: z.record(z.string(), z.unknown()),
    recordedBy: z.number().int().openapi({ description: 'The change that brought it.' }),
    closedBy: z.number().int().nullable().openapi({ description: 'The change that ended it.' }),
  })
  .openapi('Version');

export const personTimelineSchema = z
  .object({
    id: z.string(),
    identityNumber: z.string().nullable(),
    reason: z.string().openapi({ description: 'Why this session opened the person.' }),
    changes: z.array(change).readonly(),
    versions: z.array(version).readonly(),
  })
  .openapi('PersonTimeline', {
    description: 'Every version of every fact of a person, so that any past belief can be read.',
  });
