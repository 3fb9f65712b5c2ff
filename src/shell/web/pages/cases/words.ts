import type { StepBody, Stage } from '#core/casework';
import { type Words, words } from '#kernel';
import type { CaseRow } from '#shell/usecases';
import { STEP_FORMS } from './step-forms.ts';

export const CASES = {
  lead: words(
    'Öppna ett ärende för att fortsätta. Nya ärenden börjar hos personen, i Bevakning eller bland beskeden.',
    'Open a case to go on. New cases begin with the person, in Duties or among the notices.',
  ),
  none: words('Inga ärenden här', 'No cases here'),
  noneHow: words(
    'Sök personen under Personer och öppna ett ärende därifrån, eller börja från ett besked.',
    'Find the person under Persons and open a case from there, or begin from a notice.',
  ),
  source: words('Ärendena i registret', 'The cases of the register'),
  onlyMine: words('Bara mina', 'Only mine'),
  withClosed: words('Även avslutade', 'Closed too'),
  person: words('Person', 'Person'),
  stage: words('Läge', 'Standing'),
  matter: words('Vad', 'Matter'),
  opened: words('Öppnat', 'Opened'),
  changed: words('Senast ändrat', 'Changed'),
  officer: words('Senast av', 'Last by'),
  hidden: words('Skyddade uppgifter', 'Protected identity'),
  nameless: words('Namn saknas', 'No name'),
  newCase: words('Öppna ett nytt ärende', 'Open a new case'),
  because: words('Varför öppnas det', 'Why it is opened'),
  open: words('Öppna ärendet', 'Open the case'),
  undo: words('Ångra', 'Undo'),
  redo: words('Gör om', 'Redo'),
  saved: words('Sparat', 'Saved'),
  savedFirst: words(
    'sparade i samma formulär medan du skrev. Ingens text är borta: välj vilken som ska gälla, den andra finns kvar som tidigare version.',
    'saved in the same form while you wrote. Nobody’s text is gone: choose which is to hold, the other stays as an earlier version.',
  ),
  yours: words('Din text', 'Your text'),
  keepYours: words('Behåll min', 'Keep mine'),
  takeTheirs: words('Ta kollegans', 'Take theirs'),
  recorded: words('Antecknat', 'Recorded'),
  takenBack: words('Taget tillbaka', 'Taken back'),
  takeBack: words('Ta tillbaka', 'Take back'),
  whyBack: words('Varför tas det tillbaka?', 'Why is it taken back?'),
  aDay: words('per dag', 'a day'),
  aWeek: words('per vecka', 'a week'),
  howCounted: words('Så har tiden räknats', 'How the time was counted'),
  yes: words('Ja', 'Yes'),
  no: words('Nej', 'No'),
  noneOfThem: words('Ingen', 'None'),
  parts: words('Ärendets delar', 'Parts of the case'),
  done: words('klart', 'done'),
  born: words('född', 'born'),
  dutiesOf: words('Personens skyldigheter', 'The person’s duties'),
  timeline: words('Personens tidslinje', 'The person’s timeline'),
} as const;

export const BECAUSE_WORDS: Readonly<Record<CaseRow['because'], Words>> = {
  application: words('Ansökan', 'Application'),
  fk_notice: words('Besked från Försäkringskassan', 'Notice from Försäkringskassan'),
  renewal: words('Förlängning', 'Renewal'),
  review: words('Omprövning', 'Review'),
  own_initiative: words('Kommunens eget initiativ', 'The municipality’s own initiative'),
};

export const STAGE_WORDS: Readonly<Record<Stage, Words>> = {
  begun: words('Påbörjat', 'Begun'),
  investigated: words('Utreds', 'Being investigated'),
  proposed: words('Förslag väntar på läsning', 'Proposal waits for a reader'),
  read: words('Läst, väntar på beslut', 'Read, waits for decision'),
  decided: words('Beslutat', 'Decided'),
  appealed: words('Överklagat', 'Appealed'),
  closed: words('Avslutat', 'Closed'),
};

export const STEP_WORDS: Readonly<Record<StepBody['step'], Words>> = {
  ...mapTitles(),
  opened: words('Ärendet öppnades', 'The case was opened'),
  proposed: words('Förslag lades fram', 'Proposal put forward'),
  read: words('En kollega läste förslaget', 'A colleague read the proposal'),
  second_opinion_ordered: words(
    'Ett nytt läkarintyg beställdes',
    'Another certificate was ordered',
  ),
  appeal_timely: words('Prövades om det kom i tid', 'Tested whether it was in time'),
  appeal_sent: words('Lämnades till förvaltningsrätten', 'Sent to the administrative court'),
  closed: words('Ärendet avslutades', 'The case was closed'),
  decided: words('Beslut fattades', 'Decision made'),
  taken_back: words('Togs tillbaka', 'Taken back'),
};

function mapTitles(): Record<keyof typeof STEP_FORMS, Words> {
  const titles = Object.entries(STEP_FORMS).map(([kind, { title }]) => [kind, title]);
  // The keys are those of the forms.
  return Object.fromEntries(titles) as Record<keyof typeof STEP_FORMS, Words>;
}
