import {
  type Day,
  dayOf,
  lengthOfMonth,
  minutes,
  type Minutes,
  type Month,
  monthNumberOf,
  firstDayOf,
  parseMonth,
  PersonNumber,
  yearOf,
} from '#kernel';
import { type Reference, reference } from '#core/register';
import { isWriting, LONGEST_TEXT } from '../clean-text.ts';
import { clockTime, isOrganisationNumber } from '../layout/cell.ts';
import type { Sequence } from './sequence.ts';
import type { XmlElement } from './xml.ts';

const END_OF_DAY = minutes(1440);

type Maybe = XmlElement | undefined;

/** Readers of single elements; each tells the fault in the sequence it came from. */
export function textOf(from: Sequence, element: Maybe): string | undefined {
  if (!element) return undefined;
  const { text } = element;
  if (text === '')
    return from.fault(
      'CELL_MISSING',
      element,
      'Elementet är tomt. Begär en ny fil.',
      'The element is empty. Ask for a new file.',
    );
  if (!isWriting(text))
    return from.fault(
      'TEXT_UNCLEAN',
      element,
      'Texten har tecken som inte är skrift. Filen kan vara skadad; begär en ny.',
      'The text has characters that are not writing. The file may be damaged; ask for a new one.',
    );
  if (text.length > LONGEST_TEXT)
    return from.fault(
      'TEXT_TOO_LONG',
      element,
      `Texten får ha högst ${LONGEST_TEXT} tecken. Begär en ny fil.`,
      `The text may have at most ${LONGEST_TEXT} characters. Ask for a new file.`,
    );
  return text;
}

export function monthIn(from: Sequence, element: Maybe): Month | undefined {
  return (
    element &&
    (parseMonth(element.text) ??
      from.fault(
        'MONTH_UNKNOWN',
        element,
        'Det här är ingen månad. Den skrivs 2025-03. Begär en ny fil.',
        'This is no month. It is written 2025-03. Ask for a new file.',
      ))
  );
}

export function numberIn(from: Sequence, element: Maybe): PersonNumber | undefined {
  if (!element) return undefined;
  const number = PersonNumber.parse(element.text);
  return number?.kind === element.name
    ? number
    : from.fault(
        'IDENTITY_NUMBER_WRONG',
        element,
        `Det här är inget ${element.name} med tolv siffror och rätt kontrollsiffra. Begär en ny fil.`,
        'This is no such identity number of twelve digits with a right check digit. Ask for a new file.',
      );
}

export function providerIn(from: Sequence, element: Maybe): Reference<'provider'> | undefined {
  if (!element) return undefined;
  return isOrganisationNumber(element.text)
    ? reference('provider', 'organisation_number', element.text)
    : from.fault(
        'ORGANISATION_NUMBER_WRONG',
        element,
        'Det här är inget organisationsnummer: tio siffror med rätt kontrollsiffra. Begär en ny fil.',
        'This is no organisation number: ten digits with a right check digit. Ask for a new file.',
      );
}

export function dayIn(from: Sequence, element: Maybe, month: Month | undefined): Day | undefined {
  if (!element || !month) return undefined;
  const number = /^\d{1,2}$/.test(element.text) ? Number(element.text) : 0;
  if (number < 1 || number > lengthOfMonth(month))
    return from.fault(
      'SHIFT_OUTSIDE_MONTH',
      element,
      `Dagen finns inte i ${month}. Begär en ny fil.`,
      `There is no such day in ${month}. Ask for a new file.`,
    );
  const first = firstDayOf(month);
  return dayOf(yearOf(first), monthNumberOf(first), number);
}

/** A clock time; at the end of a shift both 24.00 and 00.00 are the end of the day. */
export function clockIn(from: Sequence, element: Maybe, at: 'begin' | 'end'): Minutes | undefined {
  if (!element) return undefined;
  const time = /^\d\d\.\d\d$/.test(element.text) ? clockTime(element.text) : undefined;
  if (time === undefined)
    return from.fault(
      'CLOCK_UNREADABLE',
      element,
      'Klockslaget skrivs från 00.00 till 24.00. Begär en ny fil.',
      'The time of day is written from 00.00 to 24.00. Ask for a new file.',
    );
  return at === 'end' && time === 0 ? END_OF_DAY : time;
}

export function booleanIn(from: Sequence, element: Maybe): boolean | undefined {
  if (!element) return undefined;
  if (element.text === 'true' || element.text === '1') return true;
  if (element.text === 'false' || element.text === '0') return false;
  return from.fault(
    'WORD_UNKNOWN',
    element,
    'Här ska det stå true eller false. Begär en ny fil.',
    'true or false belongs here. Ask for a new file.',
  );
}
