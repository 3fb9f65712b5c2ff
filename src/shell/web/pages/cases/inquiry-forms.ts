import { words } from '#kernel';
import { on, text, type StepFormFacts } from './step-field.ts';

/** The forms of what is asked, seen and weighed before a decision. */
export const INQUIRY_FORMS = {
  contact: {
    title: words('Kontakt med personen', 'Contact with the person'),
    record: words('Spara kontakten', 'Save the contact'),
    fields: [
      on('Dag', 'Day'),
      {
        name: 'way',
        label: words('Hur', 'How'),
        kind: 'choice',
        choices: [
          ['phone', words('Telefon', 'Telephone')],
          ['meeting', words('Möte', 'Meeting')],
          ['video', words('Videosamtal', 'Video call')],
          ['letter', words('Brev', 'Letter')],
          ['message', words('Meddelande', 'Message')],
        ],
      },
      {
        name: 'reached',
        label: words('Nådde du personen?', 'Did you reach the person?'),
        kind: 'yes_no',
      },
      text('said', 'Vad ni sa', 'What was said'),
      text('wanted', 'Vad personen vill', 'What the person wants'),
      {
        name: 'told',
        label: words('Du berättade om', 'You told of'),
        kind: 'several',
        choices: [
          ['lss', words('Stöd enligt LSS', 'Support under LSS')],
          ['sol', words('Stöd enligt socialtjänstlagen', 'Support under the Social Services Act')],
        ],
      },
    ],
  },
  consent: {
    title: words('Försäkringskassans utredning', 'Försäkringskassan’s investigation'),
    record: words('Spara svaret', 'Save the answer'),
    fields: [
      on('Dag', 'Day'),
      {
        name: 'given',
        label: words('Får kommunen hämta utredningen?', 'May the municipality fetch it?'),
        kind: 'yes_no',
      },
    ],
  },
  application_received: {
    title: words('Ansökan', 'Application'),
    record: words('Registrera ansökan', 'Record the application'),
    fields: [
      on('Ansökan kom', 'The application came'),
      {
        name: 'applicant',
        label: words('Vem söker', 'Who applies'),
        kind: 'choice',
        choices: [
          ['person', words('Personen själv', 'The person')],
          ['custodian', words('Vårdnadshavare', 'Custodian')],
          ['god_man', words('God man', 'God man')],
          ['forvaltare', words('Förvaltare', 'Förvaltare')],
        ],
      },
      text('wanted', 'Vad personen söker', 'What the person applies for'),
      {
        name: 'wantedFrom',
        label: words('Önskas från', 'Wanted from'),
        kind: 'day',
        optional: true,
        ahead: true,
      },
    ],
  },
  category_assessed: {
    title: words('Personkrets (1 § LSS)', 'Category (1 § LSS)'),
    record: words('Spara personkretsen', 'Save the category'),
    fields: [
      {
        name: 'category',
        label: words('Personkrets', 'Category'),
        kind: 'choice',
        choices: [
          ['1', words('1', '1')],
          ['2', words('2', '2')],
          ['3', words('3', '3')],
          ['', words('Tillhör ingen', 'Belongs to none')],
        ],
      },
      text('evidence', 'Vad visar det', 'What shows it'),
    ],
  },
  home_visit: {
    title: words('Hembesök', 'Home visit'),
    record: words('Spara hembesöket', 'Save the home visit'),
    fields: [on('Dag', 'Day'), text('seen', 'Vad du såg och hörde', 'What you saw and heard')],
  },
  conference: {
    title: words('Ärendesamråd', 'Case conference'),
    record: words('Spara samrådet', 'Save the conference'),
    fields: [on('Dag', 'Day'), text('note', 'Vad ni kom fram till', 'What you arrived at')],
  },
  read: {
    title: words('En kollega läser förslaget', 'A colleague reads the proposal'),
    record: words('Spara läsningen', 'Save the reading'),
    fields: [
      { name: 'agrees', label: words('Håller du med?', 'Do you agree?'), kind: 'yes_no' },
      text('note', 'Vad du vill säga', 'What you want to say'),
    ],
  },
} as const satisfies Readonly<Record<string, StepFormFacts>>;
