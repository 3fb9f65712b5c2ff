import { words } from '#kernel';

export const APPEALS = {
  title: words('Överklaganden och domar', 'Appeals and judgments'),
  emptyTitle: words('Inget beslut är överklagat', 'No decision is appealed'),
  emptyHow: words(
    'När ett överklagande skrivs in i ärendet följs det här från förvaltningsrätten till Högsta förvaltningsdomstolen.',
    'When an appeal is written into a case it is followed here from the administrative court to the Supreme Administrative Court.',
  ),
  chain: words('Kedjan', 'The chain'),
  counts: words('Blir vi hårdare?', 'Are we getting stricter?'),
  countsLead: words(
    'Räknat på besluten, inte på domarnas dag. Varje andel står på talet före, med exakt 95 % intervall.',
    'Counted by the decisions, not by the day of the judgments. Every share stands on the number before it, with an exact 95 % interval.',
  ),
  case: words('Ärende', 'Case'),
  decided: words('Beslut', 'Decided'),
  appealed: words('Överklagat', 'Appealed'),
  timely: words('I tid', 'In time'),
  sent: words('Till domstolen', 'To the court'),
  outcome: words('Domar', 'Judgments'),
  yes: words('ja', 'yes'),
  no: words('nej', 'no'),
  untested: words('inte prövat', 'not tested'),
  waiting: words('väntar på dom', 'waits for a judgment'),
  days: words('dagar', 'days'),
  year: words('Beslutsår', 'Year of decision'),
  refused: words('Avslag av beslut', 'Refused of decisions'),
  appealedOf: words('Överklagade av avslag', 'Appealed of refusals'),
  changed: words('Ändrade av dömda', 'Changed of judged'),
  pending: words('Väntar på dom', 'Waiting'),
};

export const COURT_WORDS = {
  forvaltningsratt: words('Förvaltningsrätten', 'Administrative court'),
  kammarratt: words('Kammarrätten', 'Administrative court of appeal'),
  hfd: words('Högsta förvaltningsdomstolen', 'Supreme Administrative Court'),
};
export const JUDGMENT_WORDS = {
  upheld: words('beslutet står fast', 'the decision stands'),
  changed: words('ändrat', 'changed'),
  partly_changed: words('delvis ändrat', 'changed in part'),
  remitted: words('återförvisat', 'sent back'),
  dismissed: words('avvisat', 'dismissed'),
};
export const WON_WORDS = {
  person: words('personen fick rätt', 'the person won'),
  authority: words('kommunen fick rätt', 'the municipality won'),
};
export const LEAVE_WORDS = {
  granted: words('prövningstillstånd', 'leave granted'),
  refused: words('inget prövningstillstånd', 'leave refused'),
  not_needed: words('', ''),
};
