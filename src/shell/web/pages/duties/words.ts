import { type Language, type Words, words } from '#kernel';
import type { DutyBoard, DutyRow } from '#shell/usecases';
import { formatNumber } from '../../numbers/format.ts';
import type { STANDINGS, WHOSE } from './route.ts';

export const DUTIES = {
  lead: words(
    'Det som drabbar den enskilde mest står först. Skyldigheterna räknas ur registret varje gång: rättas en uppgift ändras de av sig själva.',
    'What hurts the person most stands first. Duties are worked out from the register every time: when a fact is corrected they change by themselves.',
  ),
  keys: words(
    'Tangenter: j och k går nedåt och uppåt, Enter öppnar, d säger att det är gjort, t tar över.',
    'Keys: j and k go down and up, Enter opens, d says it is done, t takes it over.',
  ),
  whose: words('Vems', 'Whose'),
  standing: words('Läge', 'Standing'),
  kind: words('Slag', 'Kind'),
  everyKind: words('Alla slag', 'Every kind'),
  list: words('Skyldigheter', 'Duties'),
  none: words('Inget att göra här', 'Nothing to do here'),
  noneHow: words(
    'Det finns ingen skyldighet med de val du har gjort. Välj Alla för att se hela enhetens.',
    'There is no duty with these choices. Choose All to see the whole unit’s.',
  ),
  onePerson: words('Visar en person.', 'Shows one person.'),
  everybody: words('Visa alla personer', 'Show everybody'),
  theUnit: words('Enheten', 'The unit'),
  hidden: words('Skyddade uppgifter', 'Protected identity'),
  nameless: words('Namn saknas', 'No name'),
  since: words('sedan', 'since'),
  nobody: words('ingen har tagit den', 'nobody has taken it'),
  you: words('du', 'you'),
  ownRule: words('kommunens egen regel', 'the municipality’s own rule'),
  law: words('Visa i Lagen', 'Show in The law'),
  take: words('Ta över', 'Take over'),
  giveBack: words('Lämna tillbaka', 'Give back'),
  done: words('Gjort', 'Done'),
  notNeeded: words('Behövs inte', 'Not needed'),
  reopen: words('Öppna igen', 'Open again'),
  toCase: words('Till ärendet', 'To the case'),
  toPerson: words('Till personen', 'To the person'),
  doneOn: words('Vilken dag gjordes det?', 'On which day was it done?'),
  note: words('Vad gjordes? (kan lämnas tomt)', 'What was done? (may be left empty)'),
  why: words('Varför?', 'Why?'),
  whyHint: words(
    'Sparas med ditt namn. Skyldigheten finns kvar bland klara.',
    'Kept with your name. The duty stays among the settled.',
  ),
  save: words('Spara', 'Save'),
  cancel: words('Avbryt', 'Cancel'),
  choose: words('Välj', 'Choose'),
  takeChosen: words('Ta över valda', 'Take over the chosen'),
  dayFault: words(
    'Skriv en dag, till exempel 2025-03-01 eller 1 mars.',
    'Write a day, for example 2025-03-01 or 1 March.',
  ),
};

export const WHOSE_WORDS: Readonly<Record<(typeof WHOSE)[number], Words>> = {
  all: words('Alla', 'All'),
  unit: words('Ingen har tagit', 'Not taken'),
  mine: words('Mina', 'Mine'),
};

export const STANDING_WORDS: Readonly<Record<(typeof STANDINGS)[number], Words>> = {
  left: words('Att göra', 'To do'),
  overdue: words('Försenade', 'Overdue'),
  settled: words('Klara', 'Settled'),
};

export const STATUS_WORDS: Readonly<Record<DutyRow['status'], Words>> = {
  overdue: words('Försenad', 'Overdue'),
  due_soon: words('Snart', 'Soon'),
  open: words('Öppen', 'Open'),
  done: words('Gjord', 'Done'),
  not_needed: words('Behövs inte', 'Not needed'),
};

/** The counts as the page's finding. */
export function countsSentence({ counts }: DutyBoard, language: Language): string {
  const { overdue, dueSoon, open } = counts;
  const all = overdue + dueSoon + open;
  const n = (count: number) => formatNumber(count, language);
  if (all === 0) return language === 'sv' ? 'Inget att göra just nu' : 'Nothing to do right now';
  if (language === 'sv')
    return overdue === 0
      ? `${n(all)} att göra, inget försenat. ${n(dueSoon)} ska vara klara snart`
      : `${n(all)} att göra: ${n(overdue)} försenade, ${n(dueSoon)} som snart ska vara klara`;
  return overdue === 0
    ? `${n(all)} to do, nothing overdue. ${n(dueSoon)} are due soon`
    : `${n(all)} to do: ${n(overdue)} overdue, ${n(dueSoon)} due soon`;
}

/** When a duty is to be done, as people say it. */
export function dueWords({ daysLeft, status }: DutyRow): Words {
  if (status === 'done') return words('gjord', 'done');
  if (status === 'not_needed') return words('behövs inte', 'not needed');
  const days = Math.abs(daysLeft);
  const count = words(
    days === 1 ? '1 dag' : `${formatNumber(days, 'sv')} dagar`,
    days === 1 ? '1 day' : `${formatNumber(days, 'en')} days`,
  );
  if (daysLeft < 0) return words(`${count.sv} för sent`, `${count.en} late`);
  if (daysLeft === 0) return words('i dag', 'today');
  return words(`${count.sv} kvar`, `${count.en} left`);
}
