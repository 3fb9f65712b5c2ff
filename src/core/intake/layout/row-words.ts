import { words } from '#kernel';
import { LONGEST_TEXT } from '../clean-text.ts';

// What is told of a cell that cannot be read, and what to do.

export const MISSING = words('Uppgiften saknas. Fyll i den.', 'This is missing. Fill it in.');

export const UNCLEAN = words(
  'Texten har tecken som inte är skrift. Filen kan vara skadad; exportera den på nytt.',
  'The text has characters that are not writing. The file may be damaged; export it anew.',
);

export const TOO_LONG = words(
  `Texten får ha högst ${LONGEST_TEXT} tecken. Korta den.`,
  `The text may have at most ${LONGEST_TEXT} characters. Shorten it.`,
);

export const NO_DAY = words(
  'Det här är ingen dag i kalendern. Skriv år, månad och dag: 2025-03-01.',
  'This is no day of the calendar. Write year, month and day: 2025-03-01.',
);

export const NO_MONTH = words(
  'Det här är ingen månad. Skriv år och månad: 2025-03.',
  'This is no month. Write year and month: 2025-03.',
);

export const BACKWARDS = words(
  'Perioden slutar innan den börjar. Rätta den ena dagen.',
  'The period ends before it begins. Correct one of the days.',
);

export const NO_TIME = words(
  'Skriv tiden i timmar och minuter, 37:30, eller i timmar som blir hela minuter, 37,5.',
  'Write the time in hours and minutes, 37:30, or in hours that make whole minutes, 37.5.',
);

export const NO_CLOCK = words(
  'Skriv klockslaget med timmar och minuter, från 00:00 till 24:00.',
  'Write the time of day with hours and minutes, from 00:00 to 24:00.',
);

export const NO_AMOUNT = words(
  'Skriv beloppet i kronor med högst två decimaler: 1 234,50.',
  'Write the amount in kronor with at most two decimals: 1234.50.',
);

export const NO_NUMBER = words(
  'Det här är inget personnummer eller samordningsnummer med tolv siffror och rätt kontrollsiffra. Rätta det, eller skriv ett eget id med minst en bokstav.',
  'This is no identity number of twelve digits with a right check digit. Correct it, or write an id of your own with at least one letter.',
);

export const NO_ORGANISATION = words(
  'Det här är inget organisationsnummer: tio siffror med rätt kontrollsiffra. Rätta det.',
  'This is no organisation number: ten digits with a right check digit. Correct it.',
);
