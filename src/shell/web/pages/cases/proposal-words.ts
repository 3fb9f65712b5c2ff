import type { Matter, Proposal } from '#core/casework';
import { type Words, words } from '#kernel';

export const PROPOSAL = {
  title: words('Förslag till beslut', 'Proposal for a decision'),
  matter: words('Vad beslutet gäller', 'What the decision is about'),
  outcome: words('Utfall', 'Outcome'),
  form: words('Beslutets form', 'Form of the decision'),
  needs: words('Behov för behov', 'Need by need'),
  fetch: words('Hämta från behoven', 'Fetch from the needs'),
  fetchHint: words(
    'Tider och rader hämtas ur Behov. Svar och skäl som du har skrivit står kvar.',
    'Times and rows are fetched from Needs. Answers and reasons that you wrote remain.',
  ),
  noNeeds: words(
    'Behoven går inte att räkna på än. Fyll i dem under Behov först.',
    'The needs cannot be worked out yet. Fill them in under Needs first.',
  ),
  noAnswers: words('Inga behov är hämtade än.', 'No needs are fetched yet.'),
  need: words('Behov', 'Need'),
  asked: words('Sökt, min/vecka', 'Asked, min/week'),
  minutes: words('Räknas, min/vecka', 'Counted, min/week'),
  answer: words('Svar', 'Answer'),
  reason: words('Skäl', 'Reason'),
  time: words('Beviljad tid', 'Granted time'),
  basic: words('Grundläggande behov, timmar', 'Basic needs, hours'),
  other: words('Andra personliga behov, timmar', 'Other personal needs, hours'),
  waiting: words('Väntetid, räknad', 'Waiting time, counted'),
  standby: words('Beredskap, räknad', 'Standby, counted'),
  per: words('För', 'For'),
  from: words('Gäller från', 'Holds from'),
  last: words('Till och med', 'Last day'),
  lastHint: words('Tomt för tills vidare.', 'Empty for until further notice.'),
  reviewOn: words('Följs upp senast', 'Reviewed no later than'),
  reasons: words('Skäl för beslutet', 'Reasons for the decision'),
  blocks: words('Börja från en text i riktlinjen', 'Begin from a text of the guideline'),
  why: words('Skäl', 'Reasons'),
  whyHint: words(
    'En tom rad skiljer styckena åt i brevet.',
    'An empty line parts the paragraphs of the letter.',
  ),
  reservation: words('Förbehåll', 'Reservation'),
  reservationHint: words(
    'När beslutet får ändras senare (37 § förvaltningslagen). Tomt om inget.',
    'When the decision may be changed later (37 § FL). Empty when none.',
  ),
  guideline: words('Riktlinje:', 'Guideline:'),
  put: words('Lägg fram förslaget', 'Put the proposal forward'),
};

export const MATTER_WORDS: Readonly<Record<Matter, Words>> = {
  first_decision: words('Första beslut', 'First decision'),
  supplementary: words('Kompletterande beslut', 'Supplementary decision'),
  renewal: words('Förlängning', 'Renewal'),
  temporary_extension: words('Tillfällig utökning', 'Temporary extension'),
  interim: words('Interimistiskt beslut', 'Interim decision'),
};

export const OUTCOME_WORDS: Readonly<Record<Proposal['outcome'], Words>> = {
  granted: words('Bifall', 'Granted'),
  partly: words('Delvis bifall', 'Granted in part'),
  refused: words('Avslag', 'Refused'),
};

export const FORM_WORDS: Readonly<Record<Proposal['form'], Words>> = {
  detailed: words('Tid för varje behov', 'Time for each need'),
  framework: words('Ramtid', 'Framework time'),
};

export const PER_WORDS = {
  week: words('vecka', 'week'),
  month: words('månad', 'month'),
};
