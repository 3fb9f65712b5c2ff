import { words } from '#kernel';
import { on, text, type StepFormFacts } from './step-field.ts';

/** The forms of an appeal, from the letter that came to each judgment. */
export const APPEAL_FORMS = {
  appealed: {
    title: words('Överklagande', 'Appeal'),
    record: words('Registrera överklagandet', 'Record the appeal'),
    fields: [
      on('Överklagandet kom', 'The appeal came'),
      {
        name: 'decisionReceived',
        label: words('Personen fick beslutet', 'The person got the decision'),
        hint: words('Tomt om det inte är känt.', 'Empty when it is not known.'),
        kind: 'day',
        optional: true,
      },
      text('wanted', 'Vad personen vill ändra', 'What the person wants changed'),
    ],
  },
  appeal_timely: {
    title: words('Kom det i tid?', 'Was it in time?'),
    record: words('Spara prövningen', 'Save the test'),
    fields: [
      { name: 'timely', label: words('Kom det i tid?', 'Was it in time?'), kind: 'yes_no' },
      text('why', 'Varför', 'Why'),
    ],
  },
  appeal_sent: {
    title: words('Till förvaltningsrätten', 'To the administrative court'),
    record: words('Spara att det är lämnat', 'Save that it is sent'),
    fields: [on('Lämnat vidare', 'Sent on')],
  },
  judgment: {
    title: words('Dom', 'Judgment'),
    record: words('Spara domen', 'Save the judgment'),
    fields: [
      on('Domens dag', 'Day of the judgment'),
      {
        name: 'court',
        label: words('Domstol', 'Court'),
        kind: 'choice',
        choices: [
          ['forvaltningsratt', words('Förvaltningsrätten', 'Administrative court')],
          ['kammarratt', words('Kammarrätten', 'Administrative court of appeal')],
          ['hfd', words('Högsta förvaltningsdomstolen', 'Supreme administrative court')],
        ],
      },
      {
        name: 'leave',
        label: words('Prövningstillstånd', 'Leave to appeal'),
        kind: 'choice',
        choices: [
          ['not_needed', words('Behövs inte', 'Not needed')],
          ['granted', words('Beviljat', 'Granted')],
          ['refused', words('Inte beviljat', 'Refused')],
        ],
      },
      { name: 'issue', label: words('Fråga i målet', 'Issue'), kind: 'line' },
      {
        name: 'outcome',
        label: words('Utgång', 'Outcome'),
        kind: 'choice',
        choices: [
          ['upheld', words('Beslutet står fast', 'The decision stands')],
          ['changed', words('Ändrat', 'Changed')],
          ['partly_changed', words('Delvis ändrat', 'Changed in part')],
          ['remitted', words('Återförvisat', 'Remitted')],
          ['dismissed', words('Avvisat', 'Dismissed')],
        ],
      },
      {
        name: 'appealedBy',
        label: words('Vem överklagade', 'Who appealed'),
        kind: 'choice',
        choices: [
          ['person', words('Personen', 'The person')],
          ['authority', words('Kommunen', 'The municipality')],
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, StepFormFacts>>;
