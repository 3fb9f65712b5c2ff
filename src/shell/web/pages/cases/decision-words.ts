import { words } from '#kernel';

export const DECISION = {
  noProposal: words(
    'Det finns inget förslag än. Skriv det under Förslag och lägg fram det.',
    'There is no proposal yet. Write it under Proposal and put it forward.',
  ),
  made: words(
    'Beslutet är fattat och står i registret.',
    'The decision is made and stands in the register.',
  ),
  askColleague: words(
    'Du har skrivit förslaget. Be en kollega öppna ärendet och läsa det: ingen avgör ett ärende ensam.',
    'You wrote the proposal. Ask a colleague to open the case and read it: nobody settles a case alone.',
  ),
  disagreed: words('håller inte med', 'does not agree'),
  draftLetter: words('Så blir brevet:', 'This is what the letter will be:'),
  letter: words('Beslutsbrevet:', 'The decision letter:'),
  preview: words('Läs brevet här', 'Read the letter here'),
  docx: words('Hämta som Word', 'Take out as Word'),
  pdf: words('Hämta som PDF', 'Take out as PDF'),
  decide: words('Fatta beslutet', 'Make the decision'),
  on: words('Beslutsdag', 'Day of the decision'),
  delegation: words('Enligt delegation', 'Under delegation'),
  delegationHint: words('Punkt i delegationsordningen.', 'Point of the delegation rules.'),
  noDelegation: words(
    'Din roll har inte delegation för det här beslutet.',
    'Your role has no delegation for this decision.',
  ),
  dayFault: words(
    'Skriv en dag, till exempel 2025-03-01 eller 1 mars.',
    'Write a day, for example 2025-03-01 or 1 March.',
  ),
};
