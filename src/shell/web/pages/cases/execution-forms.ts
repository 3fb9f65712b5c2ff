import { words } from '#kernel';
import { by, on, text, type StepFormFacts } from './step-field.ts';

/** The forms of what follows a decision: order, answer, plan and follow-up. */
export const EXECUTION_FORMS = {
  ordered: {
    title: words('Beställning', 'Order'),
    record: words('Spara beställningen', 'Save the order'),
    fields: [
      on('Dag', 'Day'),
      {
        name: 'providerId',
        label: words('Utförare', 'Provider'),
        hint: words(
          'Saknas utföraren? Läs in den under Intag först.',
          'Is the provider not here? Take it in under Intake first.',
        ),
        kind: 'provider',
      },
      { name: 'answerBy', label: words('Svar senast', 'Answer by'), kind: 'day', ahead: true },
    ],
  },
  order_answered: {
    title: words('Utförarens svar', 'The provider’s answer'),
    record: words('Spara svaret', 'Save the answer'),
    fields: [
      on('Dag', 'Day'),
      {
        name: 'accepted',
        label: words('Tar utföraren emot?', 'Does the provider accept?'),
        kind: 'yes_no',
      },
      {
        name: 'from',
        label: words('Stödet börjar', 'The support begins'),
        hint: words('Behövs om utföraren tar emot.', 'Needed when the provider accepts.'),
        kind: 'day',
        optional: true,
        ahead: true,
      },
      text('why', 'Varför inte, om utföraren tackar nej', 'Why not, when the provider declines'),
    ],
  },
  plan: {
    title: words('Genomförandeplan', 'Implementation plan'),
    record: words('Spara planen', 'Save the plan'),
    fields: [
      on('Dag', 'Day'),
      by,
      {
        name: 'goals',
        label: words('Mål', 'Goals'),
        hint: words(
          'Ett mål på varje rad: mål; hur det nås; vem som gör det.',
          'One goal a line: goal; how it is reached; who does it.',
        ),
        kind: 'goals',
      },
      { name: 'followUpOn', label: words('Följs upp', 'Followed up on'), kind: 'day', ahead: true },
    ],
  },
  follow_up: {
    title: words('Uppföljning', 'Follow-up'),
    record: words('Spara uppföljningen', 'Save the follow-up'),
    fields: [
      on('Dag', 'Day'),
      by,
      text('found', 'Vad den visade', 'What it showed'),
      {
        name: 'nextOn',
        label: words('Nästa uppföljning', 'Next follow-up'),
        kind: 'day',
        optional: true,
        ahead: true,
      },
    ],
  },
} as const satisfies Readonly<Record<string, StepFormFacts>>;
