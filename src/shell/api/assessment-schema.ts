import { z } from '@hono/zod-openapi';
import { CHARACTERS, NEEDS } from '#core/law';

const minutes = z.number().int().openapi({ description: 'Whole minutes a week, rounded half up.' });

const bucket = z
  .object({
    minutesPerWeek: minutes,
    deductionMinutesPerWeek: minutes,
    afterDeductionMinutesPerWeek: minutes,
    scheduleMinutesPerWeek: minutes.openapi({
      description: 'What the table of parental deduction gives, before it is limited by the need.',
    }),
  })
  .openapi('AssessedNeeds');

const counted = z
  .object({ minutesPerWeek: minutes, countedMinutesPerWeek: minutes })
  .openapi('CountedTime');

type Step = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly ref?: { readonly act: string; readonly section: string } | undefined;
  readonly children: readonly Step[];
};

const step: z.ZodType<Step> = z
  .object({
    id: z.string(),
    label: z.string(),
    value: z.string(),
    ref: z.object({ act: z.string(), section: z.string() }).optional(),
    get children() {
      return z.array(step).readonly();
    },
  })
  .openapi('TraceStep', { description: 'One step of the calculation, with those it stands on.' });

export const assessmentSchema = z
  .object({
    on: z.string().openapi({ format: 'date' }),
    basic: bucket,
    other: bucket,
    waiting: counted,
    standby: counted,
    total: z.object({ countedMinutesPerWeek: minutes }),
    responsible: z.enum(['state', 'municipality']),
    deductionMethod: z.enum(['none', 'schablon', 'individual']),
    notes: z
      .array(z.object({ code: z.string(), text: z.string(), path: z.string().optional() }))
      .readonly(),
    trace: step,
  })
  .openapi('Assessment');

const hours = {
  type: 'object' as const,
  properties: { hoursPerWeek: { type: 'number' as const, minimum: 0, maximum: 168 } },
};

/** Described, not enforced: the one reader of assessments meets every fault. */
export const situationSchema = {
  type: 'object' as const,
  required: ['on', 'person', 'needs'],
  properties: {
    on: { type: 'string' as const, format: 'date', description: 'Day of the assistance.' },
    person: {
      type: 'object' as const,
      required: ['born'],
      properties: { born: { type: 'string' as const, format: 'date' } },
    },
    assistanceDaysPerWeek: { type: 'integer' as const, minimum: 0, maximum: 7, default: 7 },
    needs: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        required: ['need', 'minutes', 'times', 'per'],
        properties: {
          need: { type: 'string' as const, enum: [...NEEDS] },
          minutes: { type: 'number' as const, minimum: 0 },
          times: { type: 'number' as const, minimum: 0 },
          per: { type: 'string' as const, enum: ['day', 'week'] },
          assistants: { type: 'integer' as const, minimum: 1, default: 1 },
          aidsInvestigated: { type: 'boolean' as const, default: false },
          character: { type: 'string' as const, enum: [...CHARACTERS], default: 'private' },
        },
      },
    },
    aidsInvestigated: { type: 'boolean' as const, default: false },
    waiting: hours,
    standby: hours,
  },
};
