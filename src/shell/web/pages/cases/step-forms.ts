import type { StepBody } from '#core/casework';
import { words } from '#kernel';
import { APPEAL_FORMS } from './appeal-forms.ts';
import { CERTIFICATE_FORMS } from './certificate-forms.ts';
import { EXECUTION_FORMS } from './execution-forms.ts';
import { INQUIRY_FORMS } from './inquiry-forms.ts';
import { on, type StepFormFacts, text } from './step-field.ts';

type StepKind = StepBody['step'];
export type FormKind = Exclude<StepKind, 'opened' | 'proposed' | 'decided' | 'taken_back'>;

/** The forms of the steps that are facts in a row; proposal and decision have their own. */
export const STEP_FORMS: Readonly<Record<FormKind, StepFormFacts>> = {
  ...INQUIRY_FORMS,
  ...CERTIFICATE_FORMS,
  ...EXECUTION_FORMS,
  ...APPEAL_FORMS,
  closed: {
    title: words('Avsluta ärendet', 'Close the case'),
    record: words('Avsluta ärendet', 'Close the case'),
    fields: [
      on('Dag', 'Day'),
      {
        name: 'because',
        label: words('Varför', 'Why'),
        kind: 'choice',
        choices: [
          ['decided', words('Beslutat och klart', 'Decided and done')],
          ['withdrawn_by_person', words('Personen tog tillbaka ansökan', 'The person withdrew')],
          ['no_wish', words('Personen vill inte ha stöd', 'The person wants no support')],
          ['moved', words('Personen har flyttat', 'The person has moved')],
          ['died', words('Personen har avlidit', 'The person has died')],
        ],
      },
      text('note', 'Att minnas', 'To remember'),
    ],
  },
};

export const isFormKind = (kind: StepKind): kind is FormKind => Object.hasOwn(STEP_FORMS, kind);
