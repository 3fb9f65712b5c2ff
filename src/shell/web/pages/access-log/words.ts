import { words } from '#kernel';

export const ACCESS_LOG = {
  whole: words('Åtkomstloggen är obruten', 'The access log is unbroken'),
  broken: words('Åtkomstloggen är bruten vid post', 'The access log is broken at entry'),
  entries: words('poster', 'entries'),
  lead: words(
    'Varje post bär en kontrollsumma över posten före. Ändras eller försvinner en post syns det här. Kommunen ska återkommande kontrollera vem som tagit del av uppgifter (10 § lagen 2001:454).',
    'Each entry carries a checksum over the one before. If one is changed or lost it shows here. The municipality must check regularly who has read what (lag 2001:454, section 10).',
  ),
  brokenLead: words(
    'Posten eller en före den är ändrad eller borttagen. Jämför med en säkerhetskopia och utred vem som haft tillgång till databasen.',
    'That entry, or one before it, has been changed or removed. Compare with a backup and find out who has had access to the database.',
  ),
  last: words('Sista postens kontrollsumma:', 'Checksum of the last entry:'),
  day: words('Dag', 'Day'),
  noDay: words('Skriv dagen som 2025-03-01.', 'Write the day as 2025-03-01.'),
  when: words('När', 'When'),
  who: words('Vem', 'Who'),
  role: words('Roll', 'Role'),
  what: words('Vad', 'What'),
  person: words('Person', 'Person'),
  why: words('Varför', 'Why'),
  entry: words('Post', 'Entry'),
  commandLine: words('Kommandoraden', 'Command line'),
  only: words('Bara', 'Only'),
  onlyPerson: words('Bara den här personen', 'Only this person'),
  all: words('Visa allt', 'Show everything'),
  earlier: words('Visa tidigare', 'Show earlier'),
  nothing: words('Inget står i loggen för det urvalet', 'Nothing is logged for that choice'),
};
