import { z } from '@hono/zod-openapi';
import { ROLES } from '#core/access';
import { NEEDS } from '#core/law';
import { day, dayRange, minutes as wholeMinutes, ore, parseDay } from '#kernel';

const LONGEST_TEXT = 20_000;
const text = z.string().max(LONGEST_TEXT);
const dayField = z
  .string()
  .refine((said) => parseDay(said) !== undefined)
  .transform((said) => day(said))
  .openapi({ type: 'string', format: 'date' });
const minutes = z
  .number()
  .int()
  .min(0)
  .max(100_000)
  .transform((count) => wholeMinutes(count))
  .openapi({ type: 'integer' });

const granted = z.object({
  per: z.enum(['week', 'month']),
  basic: minutes,
  other: minutes,
  waiting: minutes,
  standby: minutes,
});

// The end may come before the start here: that is told beside its field and not as a malformed question.
const period = z
  .object({ from: dayField, to: dayField.nullable() })
  .transform(({ from, to }) => (to === null || to > from ? dayRange(from, to) : { from, to }));

const outcome = z.enum(['granted', 'partly', 'refused']);

const proposal = z
  .object({
    matter: z.enum([
      'first_decision',
      'supplementary',
      'renewal',
      'temporary_extension',
      'interim',
    ]),
    outcome,
    needs: z
      .array(
        z.object({
          need: z.enum(NEEDS),
          label: text,
          askedMinutesPerWeek: minutes,
          minutesPerWeek: minutes,
          outcome,
          reason: text,
        }),
      )
      .readonly(),
    granted: granted.nullable(),
    period: period.nullable(),
    reviewOn: dayField.nullable(),
    reservation: text.nullable(),
    form: z.enum(['framework', 'detailed']),
    reasons: z.array(text).readonly(),
    blocks: z.array(z.string()).readonly(),
    guideline: z.string(),
  })
  .openapi('Proposal');

const category = z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable();
const by = z.enum(['authority', 'provider']);

export const stepBodySchema = z
  .discriminatedUnion('step', [
    z.object({
      step: z.literal('opened'),
      person: z.uuid(),
      because: z.enum(['application', 'fk_notice', 'renewal', 'review', 'own_initiative']),
    }),
    z.object({
      step: z.literal('application_received'),
      on: dayField,
      applicant: z.enum(['person', 'custodian', 'god_man', 'forvaltare']),
      wanted: text,
      wantedFrom: dayField.nullable(),
    }),
    z.object({
      step: z.literal('contact'),
      on: dayField,
      way: z.enum(['phone', 'meeting', 'video', 'letter', 'message']),
      reached: z.boolean(),
      said: text,
      wanted: text,
      told: z.array(z.enum(['lss', 'sol'])).readonly(),
    }),
    z.object({ step: z.literal('consent'), on: dayField, given: z.boolean() }),
    z.object({ step: z.literal('category_assessed'), category, evidence: text }),
    z.object({ step: z.literal('home_visit'), on: dayField, seen: text }),
    z.object({
      step: z.literal('certificate'),
      dated: dayField,
      standing: z.enum(['complete', 'incomplete', 'questioned']),
      lacking: text,
    }),
    z.object({ step: z.literal('second_opinion_ordered'), on: dayField, from: text }),
    z.object({
      step: z.literal('second_opinion_received'),
      on: dayField,
      paid: z
        .number()
        .int()
        .transform((amount) => ore(amount))
        .openapi({ type: 'integer' })
        .nullable(),
    }),
    z.object({ step: z.literal('conference'), on: dayField, note: text }),
    z.object({ step: z.literal('proposed'), proposal }),
    z.object({ step: z.literal('read'), agrees: z.boolean(), note: text }),
    z.object({
      step: z.literal('decided'),
      on: dayField,
      delegation: text,
      proposal,
      category,
    }),
    z.object({
      step: z.literal('ordered'),
      on: dayField,
      provider: text.default('').openapi({ description: 'Filled in from the register.' }),
      providerId: z.uuid().optional(),
      answerBy: dayField,
    }),
    z.object({
      step: z.literal('order_answered'),
      on: dayField,
      accepted: z.boolean(),
      from: dayField.nullable(),
      why: text,
    }),
    z.object({
      step: z.literal('plan'),
      on: dayField,
      by,
      goals: z.array(z.object({ goal: text, how: text, who: text })).readonly(),
      followUpOn: dayField,
    }),
    z.object({
      step: z.literal('follow_up'),
      on: dayField,
      by,
      found: text,
      nextOn: dayField.nullable(),
    }),
    z.object({
      step: z.literal('appealed'),
      on: dayField,
      decisionReceived: dayField.nullable(),
      wanted: text,
    }),
    z.object({ step: z.literal('appeal_timely'), timely: z.boolean(), why: text }),
    z.object({ step: z.literal('appeal_sent'), on: dayField }),
    z.object({
      step: z.literal('judgment'),
      on: dayField,
      court: z.enum(['forvaltningsratt', 'kammarratt', 'hfd']),
      leave: z.enum(['granted', 'refused', 'not_needed']),
      issue: text,
      outcome: z.enum(['upheld', 'changed', 'partly_changed', 'remitted', 'dismissed']),
      appealedBy: z.enum(['person', 'authority']),
    }),
    z.object({
      step: z.literal('closed'),
      on: dayField,
      because: z.enum(['decided', 'withdrawn_by_person', 'moved', 'died', 'no_wish']),
      note: text,
    }),
    z.object({ step: z.literal('taken_back'), number: z.number().int(), why: text }),
  ])
  .openapi('CaseStepBody', { description: 'One thing that was done in a case.' });

export const stepSchema = z
  .object({
    after: z.number().int().min(0).openapi({
      description: 'The last step that was seen; 0 opens the case. 409 when there is a later one.',
    }),
    body: stepBodySchema,
  })
  .openapi('StepToRecord');

export const recordedSchema = z.object({ number: z.number().int() }).openapi('RecordedStep');

const actor = z.object({ account: z.string(), name: z.string() });
const stepActor = actor.extend({ role: z.enum(ROLES).nullable() });
const said = z.record(z.string(), z.unknown());

export const draftSchema = z
  .object({
    section: z.string(),
    version: z.number().int(),
    at: z.string(),
    actor,
    body: z.unknown(),
  })
  .openapi('CaseDraft');

export const draftToSaveSchema = z
  .object({
    after: z.number().int().min(0).openapi({ description: 'The version that it was begun from.' }),
    body: z.unknown(),
  })
  .openapi('DraftToSave');

export const savedDraftSchema = z
  .union([
    z.object({ saved: z.literal(true), draft: draftSchema }),
    z.object({ saved: z.literal(false), theirs: draftSchema }),
  ])
  .openapi('SavedDraft', {
    description:
      'Saved as a new version, or the newer text of a colleague: nothing is overwritten.',
  });

const stage = z.enum([
  'begun',
  'investigated',
  'proposed',
  'read',
  'decided',
  'appealed',
  'closed',
]);

export const caseRowsSchema = z
  .array(
    z.object({
      id: z.string(),
      person: z.string(),
      name: z.string().nullable(),
      hidden: z.boolean(),
      stage,
      because: z.string(),
      opened: z.string(),
      changed: z.string(),
      officer: z.string(),
      mine: z.boolean(),
      matter: z.string().nullable(),
    }),
  )
  .readonly()
  .openapi('Cases');

export const caseSchema = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    born: z.string().nullable(),
    state: z.looseObject({ person: z.string(), stage }),
    recorded: z
      .array(z.object({ number: z.number().int(), at: z.string(), actor: stepActor, body: said }))
      .readonly(),
    drafts: z.array(draftSchema).readonly(),
    guideline: z.looseObject({
      version: z.string(),
      title: z.string(),
      blocks: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })).readonly(),
    }),
    mayDecide: z.array(z.string()).readonly(),
    providers: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  })
  .openapi('Case');

export const letterSchema = z
  .object({
    title: z.string(),
    sender: z.string(),
    date: z.string(),
    reference: z.string(),
    receiver: z.array(z.string()).readonly(),
    blocks: z.array(z.looseObject({ kind: z.string() })).readonly(),
  })
  .openapi('Letter');
