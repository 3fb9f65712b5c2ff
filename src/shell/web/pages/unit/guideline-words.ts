import type { Matter, Proposal } from '#core/casework';
import { type Words, words } from '#kernel';

export const GUIDELINES = {
  title: words('Riktlinjer och delegation', 'Guidelines and delegation'),
  lead: words(
    'Varje beslut sparas med den version som gällde. En ny version ändrar aldrig ett beslut som är fattat.',
    'Every decision is kept with the version that held. A new version never changes a decision that is made.',
  ),
  version: words('Version', 'Version'),
  name: words('Namn', 'Name'),
  from: words('Första dag', 'First day'),
  decisions: words('Beslut', 'Decisions'),
  blocks: words('Texter', 'Texts'),
  points: words('Delegationspunkter', 'Delegation points'),
  standing: words('Läge', 'Standing'),
  inForce: words('gäller i dag', 'in force today'),
  example: words('exempel', 'example'),
  coming: words('gäller senare', 'holds later'),
  past: words('har gällt', 'has held'),
  onlyExample: words(
    'Registret börjar med ett exempel. Lägg in kommunens egna riktlinjer för att bestämma texter och delegation.',
    'The register begins with an example. Lay in your own guideline to decide texts and delegation.',
  ),
  begin: words('Lägg in en ny version', 'Lay in a new version'),
  beginHint: words(
    'Formuläret börjar från den version som gäller i dag.',
    'The form begins from the version that is in force today.',
  ),
  versionHint: words('Ett namn som 2026:1.', 'A name, as 2026:1.'),
  texts: words('Textblock', 'Text blocks'),
  textTitle: words('Rubrik', 'Title'),
  text: words('Text', 'Text'),
  addText: words('Lägg till text', 'Add a text'),
  removeText: words('Ta bort texten', 'Remove the text'),
  rules: words('Delegation', 'Delegation'),
  point: words('Punkt', 'Point'),
  matters: words('Ärenden', 'Matters'),
  outcomes: words('Utfall', 'Outcomes'),
  roles: words('Beslutar', 'Decides'),
  most: words('Högst timmar i veckan', 'At most hours a week'),
  mostHint: words('Tomt: obegränsat.', 'Empty: any.'),
  addRule: words('Lägg till punkt', 'Add a point'),
  removeRule: words('Ta bort punkten', 'Remove the point'),
  undo: words('Ångra', 'Undo'),
  layIn: words('Lägg in versionen', 'Lay in the version'),
  cancel: words('Avbryt', 'Cancel'),
  laidIn: words('Versionen är inlagd:', 'The version is laid in:'),
  faults: words(
    'Versionen är inte inlagd. Rätta det som står vid fälten. Inget du har skrivit är borta.',
    'The version is not laid in. Correct what is said beside the fields. Nothing you wrote is lost.',
  ),
  dayFault: words('Skriv dagen som 2026-03-01.', 'Write the day as 2026-03-01.'),
  hoursFault: words(
    'Skriv timmarna med siffror, som 40 eller 37,5.',
    'Write the hours in figures, as 40 or 37.5.',
  ),
};

export const MATTER_WORDS: Readonly<Record<Matter, Words>> = {
  first_decision: words('Första beslut', 'First decision'),
  supplementary: words('Kompletterande', 'Supplementary'),
  renewal: words('Förlängning', 'Renewal'),
  temporary_extension: words('Tillfällig utökning', 'Temporary extension'),
  interim: words('Interimistiskt', 'Interim'),
};

export const OUTCOME_WORDS: Readonly<Record<Proposal['outcome'], Words>> = {
  granted: words('Bifall', 'Granted'),
  partly: words('Delvis bifall', 'Granted in part'),
  refused: words('Avslag', 'Refused'),
};
