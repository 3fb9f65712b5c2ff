import { type Words, words } from '#kernel';
import type { UnmatchedNotice } from '#shell/usecases';

export const UNMATCHED = {
  title: words('Besked utan säker person', 'Notices without a certain person'),
  lead: words(
    'Ett besked som inte säkert går att knyta till någon ligger här tills en människa har avgjort vem det gäller. Det är en skyldighet i Bevakning under tiden.',
    'A notice that cannot with certainty be tied to somebody lies here until a person has decided whom it is about. Meanwhile it is a duty.',
  ),
  keep: words('Lägg in ett besked utan person', 'Put in a notice without a person'),
  notice: words('I beskedet står', 'The notice says'),
  came: words('kom', 'came'),
  search: words(
    'Vem kan det vara? Namn eller personnummer',
    'Who can it be? Name or personal number',
  ),
  hidden: words('Skyddade uppgifter', 'Protected identity'),
  nameless: words('Namn saknas', 'No name'),
  born: words('född', 'born'),
  same: words('Det är den här personen', 'It is this person'),
  nobody: words('Ingen i registret passar.', 'Nobody in the register matches.'),
  newPerson: words('Skriv in beskedet med personen', 'Type the notice with the person'),
  outcome: words('Utfall', 'Outcome'),
  received: words('Beskedet kom', 'The notice came'),
  said: words('Vad som står om personen', 'What it says of the person'),
  saidHint: words(
    'Det som kan leda till rätt person, så som det står.',
    'What can lead to the right person, as it stands.',
  ),
  save: words('Lägg in beskedet', 'Put in the notice'),
  cancel: words('Avbryt', 'Cancel'),
  dayFault: words(
    'Skriv en dag, till exempel 2025-03-01 eller 1 mars.',
    'Write a day, for example 2025-03-01 or 1 March.',
  ),
};

export const NOTICE_OUTCOMES: Readonly<Record<UnmatchedNotice['outcome'], Words>> = {
  withdrawn: words('Indraget', 'Withdrawn'),
  refused: words('Avslag', 'Refused'),
  reduced: words('Minskat', 'Reduced'),
  amended: words('Ändrat', 'Amended'),
  granted: words('Beviljat', 'Granted'),
};
