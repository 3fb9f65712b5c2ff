import type { PersonChoice, PersonOrder } from '#core/register';
import { type Words, words } from '#kernel';

export const PERSONS = {
  search: words('Namn, id eller personnummer', 'Name, id or personal number'),
  searchHint: words(
    'Personnumret skrivs med tolv siffror. Det hamnar aldrig i adressen.',
    'A personal number has twelve digits. It never ends up in the address.',
  ),
  filters: words('Visa', 'Show'),
  order: words('Ordna efter', 'Order by'),
  reverse: words('Vänd ordningen', 'Reverse the order'),
  list: words('Personer', 'Persons'),
  hidden: words('Skyddade uppgifter', 'Protected identity'),
  nameless: words('Namn saknas', 'No name'),
  protected: words('Skyddade uppgifter', 'Protected identity'),
  born: words('född', 'born'),
  since: words('sedan', 'since'),
  until: words('till och med', 'until'),
  nothingInForce: words('Inget beslut i kraft', 'No decision in force'),
  nobody: words('Ingen person passar', 'No person matches'),
  nobodyHow: words(
    'Skriv en del av namnet, id:t som verksamhetssystemet använder, eller hela personnumret med tolv siffror. Ta bort ett val ovanför om listan är för smal.',
    'Type part of the name, the id that the casework system uses, or the whole personal number in twelve digits. Remove a choice above if the list is too narrow.',
  ),
  empty: words('Registret har inga personer än', 'The register has no persons yet'),
  emptyHow: words(
    'Personer kommer in med filer om beslut, besked och utförd tid. Läs in en fil under Intag, eller med tjugo import.',
    'Persons come with files of decisions, notices and performed time. Take a file in under Intake, or with tjugo import.',
  ),
};

export const CHOICE_WORDS: Readonly<Record<PersonChoice, Words>> = {
  LSS: words('LSS i kraft', 'LSS in force'),
  SFB: words('Assistansersättning i kraft', 'Assistance allowance in force'),
  none: words('Inget i kraft', 'Nothing in force'),
  child: words('Barn', 'Children'),
  adult: words('Vuxna', 'Adults'),
  ended: words('Upphörde nyligen', 'Ended lately'),
  undecided: words('Besked utan beslut', 'Notice without decision'),
  protected: words('Skyddade uppgifter', 'Protected identity'),
};

export const CHOICE_HINTS: Readonly<Partial<Record<PersonChoice, Words>>> = {
  ended: words(
    'Sista beviljade beslutet upphörde de senaste tre månaderna.',
    'The last granted decision ended within the last three months.',
  ),
  undecided: words(
    'Försäkringskassan har avslagit, minskat eller dragit in, och kommunen har inte fattat något beslut sedan dess.',
    'Försäkringskassan refused, reduced or withdrew, and the municipality has made no decision since.',
  ),
};

export const ORDER_WORDS: Readonly<Record<PersonOrder, Words>> = {
  name: words('namn', 'name'),
  born: words('födelsedag', 'birthday'),
  since: words('när beslutet började', 'when the decision began'),
};

/** "3 personer", "1 person". */
export const personsCounted = (count: number, written: string): Words =>
  words(
    `${written} ${count === 1 ? 'person' : 'personer'}`,
    `${written} ${count === 1 ? 'person' : 'persons'}`,
  );
