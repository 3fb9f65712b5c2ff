import type { CaseState, StepBody } from '#core/casework';
import { type Words, words } from '#kernel';

type StepKind = StepBody['step'];

/** The parts of a case down the left, in the order of the work. */
export const PARTS = [
  'contact',
  'application',
  'needs',
  'grounds',
  'conference',
  'proposal',
  'decision',
  'order',
  'plan',
  'appeal',
  'close',
] as const;
export type Part = (typeof PARTS)[number];

type PartFacts = {
  readonly label: Words;
  /** What one does here, for somebody who has never done it. */
  readonly help: Words;
  /** The steps that are recorded in this part; the first is the one that makes it done. */
  readonly steps: readonly StepKind[];
};

export const PART_FACTS: Readonly<Record<Part, PartFacts>> = {
  contact: {
    label: words('Kontakt', 'Contact'),
    help: words(
      'Kontakta personen och skriv vad ni sa och vad personen vill. Berätta om stöd enligt LSS och enligt socialtjänstlagen, och kryssa för vad du har berättat om. Fråga om du får hämta Försäkringskassans utredning; svaret sparas som en uppgift för sig.',
      'Contact the person and write what was said and what they want. Tell of support under LSS and under the Social Services Act, and tick what you told of. Ask whether you may fetch Försäkringskassan’s investigation; the answer is kept as a fact of its own.',
    ),
    steps: ['contact', 'consent'],
  },
  application: {
    label: words('Ansökan', 'Application'),
    help: words(
      'Skriv när ansökan kom, vem som söker och vad personen vill ha. Bara personen själv, en vårdnadshavare, en god man eller en förvaltare kan söka (8 § LSS).',
      'Write when the application came, who applies and what the person wants. Only the person, a custodian, a god man or a förvaltare can apply (8 § LSS).',
    ),
    steps: ['application_received'],
  },
  needs: {
    label: words('Behov', 'Needs'),
    help: words(
      'Lägg en rad för varje moment personen behöver hjälp med. Till höger står vad lagen gör av raderna den dag du väljer. Allt sparas medan du skriver och kan ångras.',
      'Add a row for each thing the person needs help with. To the right stands what the law makes of the rows on the day you choose. Everything is saved as you write and can be undone.',
    ),
    steps: [],
  },
  grounds: {
    label: words('Underlag', 'Evidence'),
    help: words(
      'Här samlas det beslutet bygger på: personkrets med det som visar den, hembesök och läkarintyg. Saknas något i ett intyg eller är det ifrågasatt kan kommunen beställa och betala ett nytt.',
      'Here is gathered what the decision rests on: category with what shows it, home visits and medical certificates. When something is lacking or questioned the municipality can order and pay for another.',
    ),
    steps: [
      'category_assessed',
      'home_visit',
      'certificate',
      'second_opinion_ordered',
      'second_opinion_received',
    ],
  },
  conference: {
    label: words('Samråd', 'Conference'),
    help: words(
      'Ta upp ärendet med kollegor innan du skriver förslaget. Skriv vad ni kom fram till; ingen avgör ett ärende ensam.',
      'Take the case up with colleagues before you write the proposal. Write what you arrived at; nobody settles a case alone.',
    ),
    steps: ['conference'],
  },
  proposal: {
    label: words('Förslag', 'Proposal'),
    help: words(
      'Svara på varje behov, skriv tiden, perioden, uppföljningsdagen och skälen. Börja gärna från en text i riktlinjen och skriv om den så att den handlar om personen. Lägg fram förslaget när det är klart: då kan en kollega läsa det.',
      'Answer every need, write the time, the period, the review day and the reasons. Begin from a text of the guideline if you like and rewrite it so that it is about the person. Put the proposal forward when it is ready: then a colleague can read it.',
    ),
    steps: ['proposed'],
  },
  decision: {
    label: words('Beslut', 'Decision'),
    help: words(
      'Först läser en kollega förslaget och säger om hen håller med. Sedan fattas beslutet av den som har delegation. Brevet finns att hämta som Word och som tillgänglig PDF, med uträkningen och hur man överklagar.',
      'First a colleague reads the proposal and says whether they agree. Then whoever has delegation decides. The letter can be taken out as Word and as accessible PDF, with the calculation and how to appeal.',
    ),
    steps: ['decided', 'read'],
  },
  order: {
    label: words('Beställning', 'Order'),
    help: words(
      'Beställ insatsen av utföraren, hämta beställningen som brev och skriv svaret när det kommer. Tar utföraren emot står verkställigheten i registret från den dag stödet börjar. Tackar utföraren nej behövs en ny beställning genast. En ny beställning som tas emot tar över från sin första dag.',
      'Order the measure from the provider, take the order out as a letter and write the answer when it comes. When the provider accepts, the execution stands in the register from the day the support begins. When the provider declines a new order is needed at once. A new order that is accepted takes over from its first day.',
    ),
    steps: ['ordered', 'order_answered'],
  },
  plan: {
    label: words('Plan', 'Plan'),
    help: words(
      'Myndigheten och utföraren skriver i samma plan: mål, hur de nås och vem som gör vad. Skriv vad varje uppföljning visade.',
      'Authority and provider write in the same plan: goals, how they are reached and who does what. Write what each follow-up showed.',
    ),
    steps: ['plan', 'follow_up'],
  },
  appeal: {
    label: words('Överklagande', 'Appeal'),
    help: words(
      'Skriv när överklagandet kom och när personen fick beslutet, pröva om det kom i tid och lämna det vidare till förvaltningsrätten. Skriv in varje dom.',
      'Write when the appeal came and when the person got the decision, test whether it was in time and send it on to the administrative court. Write in each judgment.',
    ),
    steps: ['appealed', 'appeal_timely', 'appeal_sent', 'judgment'],
  },
  close: {
    label: words('Avslut', 'Closing'),
    help: words(
      'Avsluta ärendet när inget återstår, och skriv varför. Det går att läsa som förut.',
      'Close the case when nothing remains, and write why. It can be read as before.',
    ),
    steps: ['closed'],
  },
};

/** Whether the step that a part is for has been recorded; needs are done when they lie in a proposal. */
export function isDone(part: Part, { steps }: CaseState): boolean {
  const wanted = part === 'needs' ? 'proposed' : PART_FACTS[part].steps[0];
  return steps.some(({ body }) => body.step === wanted);
}

/** Where a case continues: the first part without its step, of those that lead to a decision and its execution. */
export const nextPart = (state: CaseState): Part =>
  PARTS.find((part) => !OPTIONAL.has(part) && !isDone(part, state)) ?? 'plan';

const OPTIONAL: ReadonlySet<Part> = new Set(['contact', 'conference', 'appeal', 'close', 'needs']);
