import type { Learnt } from '#core/register';
import { type Words, words } from '#kernel';

export const TIMELINE = {
  picture: words('Tidslinje', 'Timeline'),
  cases: words('Ärenden och nytt ärende', 'Cases and a new case'),
  known: words('Känt den', 'Known on'),
  knownAbout: words(
    'Dra, eller gå med piltangenterna mellan dagarna då det kända ändrades.',
    'Drag, or use the arrow keys to go between the days on which what is known changed.',
  ),
  earlier: words('Förra ändringen', 'Previous change'),
  next: words('Nästa ändring', 'Next change'),
  play: words('Spela upp', 'Play'),
  pause: words('Pausa', 'Pause'),
  today: words('Idag', 'Today'),
  valid: words('Gäller den', 'In force on'),
  span: words('Visa', 'Show'),
  spans: {
    '2': words('2 år', '2 years'),
    '5': words('5 år', '5 years'),
    all: words('Allt', 'Everything'),
  },
  lanes: {
    sfb: words('FK-beslut', 'Decisions of Försäkringskassan'),
    lss: words('LSS-beslut', 'LSS decisions'),
    executions: words('Verkställighet', 'Execution'),
    notices: words('FK-besked, från verkan till mottaget', 'Notices, from effect to receipt'),
    charges: words(
      'FK-fakturor, från assistansmånad till fakturamånad',
      'Charges, from service month to invoice month',
    ),
    time: words(
      'Utförd tid per månad, beviljad som linje',
      'Performed time by month, granted as a line',
    ),
    places: words('Bosättning och företrädare', 'Residence and representatives'),
  },
  nothing: words('inget', 'nothing'),
  hours: words('tim', 'h'),
  granted: words('beviljat', 'granted'),
  performed: words('utfört', 'performed'),
  hatched: words(
    'Streckat: gällde men var inte känt än. Streckad ram: togs tillbaka senare.',
    'Hatched: in force but not known yet. Dashed outline: taken back later.',
  ),
  asToday: words('Det här är vad registret vet idag.', 'This is what the register knows today.'),
  later: words('Fick reda på senare', 'Learnt later'),
  laterNothing: words('Inget har ändrats sedan dess.', 'Nothing has changed since.'),
  showAll: words('Visa alla', 'Show all'),
  table: words('Uppgifterna', 'The facts'),
  notKnownThen: words(
    'Registret kände inte personen den dagen. Dra reglaget åt höger.',
    'The register did not know the person that day. Drag the slider to the right.',
  ),
  noDecision: words(
    'inget beslut om personlig assistans i kraft',
    'no decision on personal assistance in force',
  ),
  opened: words('Öppnad för', 'Opened for'),
  source: words('Registret', 'The register'),
  back: words('Alla personer', 'All persons'),
};

export const LEARNT_WORDS: Readonly<Record<Learnt['what'], Words>> = {
  added: words('nytt', 'new'),
  changed: words('ändrat', 'changed'),
  withdrawn: words('taget tillbaka', 'taken back'),
};

export const COLUMNS = {
  kind: words('Uppgift', 'Fact'),
  text: words('Innehåll', 'Content'),
  from: words('Gäller från', 'In force from'),
  to: words('Till och med', 'Until'),
  decided: words('Beslutat', 'Decided'),
  known: words('Känt', 'Known'),
  recorded: words('Infört', 'Recorded'),
  source: words('Fil', 'File'),
};

export const DRAWER = {
  title: words('Så vet vi det', 'How we know this'),
  effective: words('Gäller', 'In force'),
  decided: words('Beslutat', 'Decided'),
  known: words('Känt av kommunen', 'Known to the municipality'),
  received: words('Mottaget', 'Received'),
  versions: words('Alla versioner', 'All versions'),
  version: words('Version', 'Version'),
  believedFrom: words('Infört', 'Recorded'),
  believedTo: words('Avslutat', 'Ended'),
  still: words('gäller ännu i registret', 'still believed'),
  by: words('av', 'by'),
  byHand: words('inmatat för hand', 'entered by hand'),
  gone: words('Uppgiften finns inte på den här personen.', 'This person has no such fact.'),
};

export const OPENING = {
  title: words('Varför öppnar du personen?', 'Why do you open this person?'),
  about: words(
    'Det du svarar skrivs i åtkomstloggen med ditt namn och tiden. Sedan är personen öppen för dig i en timme.',
    'Your answer is written to the access log with your name and the time. The person is then open to you for an hour.',
  ),
  own: words('Annat skäl', 'Another reason'),
  ownHint: words('Skriv 3 till 200 tecken.', 'Write 3 to 200 characters.'),
  open: words('Öppna personen', 'Open the person'),
};
