import { words } from '#kernel';
import { on, text, type StepFormFacts } from './step-field.ts';

/** The forms of medical certificates, and of another one that the municipality orders and pays for. */
export const CERTIFICATE_FORMS = {
  certificate: {
    title: words('Läkarintyg', 'Medical certificate'),
    record: words('Spara läkarintyget', 'Save the certificate'),
    fields: [
      { name: 'dated', label: words('Intygets dag', 'Day of the certificate'), kind: 'day' },
      {
        name: 'standing',
        label: words('Bedömning', 'Standing'),
        kind: 'choice',
        choices: [
          ['complete', words('Fullständigt', 'Complete')],
          ['incomplete', words('Något saknas', 'Something is lacking')],
          ['questioned', words('Ifrågasatt', 'Questioned')],
        ],
      },
      text('lacking', 'Vad som saknas eller är oklart', 'What is lacking or unclear'),
    ],
  },
  second_opinion_ordered: {
    title: words('Beställ ett nytt läkarintyg', 'Order another certificate'),
    record: words('Spara beställningen', 'Save the order'),
    fields: [
      on('Beställt', 'Ordered'),
      {
        name: 'from',
        label: words('Av vilken läkare eller mottagning', 'From which doctor or clinic'),
        kind: 'line',
      },
    ],
  },
  second_opinion_received: {
    title: words('Det nya läkarintyget kom', 'The other certificate came'),
    record: words('Spara intyget', 'Save the certificate'),
    fields: [
      on('Dag', 'Day'),
      {
        name: 'paid',
        label: words('Betalat, kronor', 'Paid, kronor'),
        hint: words('Tomt om det inte är betalat än.', 'Empty when it is not paid yet.'),
        kind: 'money',
      },
    ],
  },
} as const satisfies Readonly<Record<string, StepFormFacts>>;
