import type { StepBody } from '#core/casework';
import { type Words, words } from '#kernel';

type StepKind = StepBody['step'];

/** One field of a step: what it is called in the step's body and to people, and how it is written. */
export type StepField = { readonly name: string; readonly label: Words; readonly hint?: Words } & (
  | { readonly kind: 'day'; readonly optional?: true; readonly ahead?: true }
  | { readonly kind: 'line' | 'text' | 'money' | 'goals' }
  | { readonly kind: 'choice'; readonly choices: readonly (readonly [string, Words])[] }
  | { readonly kind: 'several'; readonly choices: readonly (readonly [string, Words])[] }
  | { readonly kind: 'yes_no' }
);

/** A step as a form: what is pressed to record it, and its fields. */
export type StepFormFacts = {
  readonly title: Words;
  readonly record: Words;
  readonly fields: readonly StepField[];
};

const on = (sv: string, en: string): StepField => ({
  name: 'on',
  label: words(sv, en),
  kind: 'day',
});
const text = (name: string, sv: string, en: string): StepField => ({
  name,
  label: words(sv, en),
  kind: 'text',
});
const by: StepField = {
  name: 'by',
  label: words('Vem skriver', 'Who writes'),
  kind: 'choice',
  choices: [
    ['authority', words('Myndigheten', 'The authority')],
    ['provider', words('Utföraren', 'The provider')],
  ],
};

type FormKind = Exclude<StepKind, 'opened' | 'proposed' | 'decided' | 'taken_back'>;

/** The forms of the steps that are facts in a row; proposal and decision have their own. */
export const STEP_FORMS: Readonly<Record<FormKind, StepFormFacts>> = {
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
  ordered: {
    title: words('Beställning', 'Order'),
    record: words('Spara beställningen', 'Save the order'),
    fields: [
      on('Dag', 'Day'),
      { name: 'provider', label: words('Utförare', 'Provider'), kind: 'line' },
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
      { name: 'from', label: words('Börjar', 'Begins'), kind: 'day', optional: true, ahead: true },
      text('why', 'Skäl, om nej', 'Why, if not'),
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
