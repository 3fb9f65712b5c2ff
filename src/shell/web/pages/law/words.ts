import type { ParameterUnit, Standing } from '#core/law';
import { type Words, words } from '#kernel';

export const LAW = {
  search: words('Sök i lagens värden', 'Search the values of law'),
  all: words('Lagens värden', 'Values of law'),
  nothingFound: words(
    'Inget värde heter så. Pröva ett annat ord.',
    'No value is called that. Try another word.',
  ),
  on: words('Gäller dagen', 'On the day'),
  age: words('Ålder, hela år', 'Age, whole years'),
  onTheDay: words('Värdet den valda dagen', 'The value on the chosen day'),
  was: words('är', 'is'),
  noValue: words('har inget känt värde', 'has no known value'),
  dayFault: words(
    'Skriv dagen som 2025-03-01, 1 mars 2025 eller 1/3 2025.',
    'Write the day as 2025-03-01, 1 March 2025 or 1/3 2025.',
  ),
  section: words('Lagrum', 'Provision'),
  amending: words('Ändrad genom', 'Amended by'),
  source: words('Källa', 'Source'),
  standing: words('Hur säkert', 'How certain'),
  period: words('Gäller', 'In force'),
  from: words('Från', 'From'),
  lastDay: words('Till och med', 'To and including'),
  value: words('Värde', 'Value'),
  note: words('Anmärkning', 'Note'),
  openEnd: words('tills vidare', 'until further notice'),
  unknown: words('okänt här', 'not known here'),
  lookUp: words('Slå upp i', 'Look it up in'),
  places: words('källor', 'sources'),
  overTime: words('Över tid', 'Over time'),
  overTimeLead: words(
    'Heldragen linje och fylld punkt är läst i lagtext. Streckad linje och ring kommer ur en annan källa. Prickad linje och kors är uträknad. Skrafferat är okänt här.',
    'A solid line and filled dot are read in the law text. A dashed line and ring come from another source. A dotted line and cross are worked out. Hatched is not known here.',
  ),
  matrix: words('Vad listan har innehållit', 'What the list has contained'),
  included: words('ingår', 'included'),
  notIncluded: words('ingår inte', 'not included'),
  otherLaw: words('Övrigt', 'Other'),
  sourceLine: words('Tjugos lagdata', "Tjugo's law data"),
  chosenDay: words('vald dag', 'chosen day'),
  ageBand: words('år', 'years'),
  none: words('inga', 'none'),
} as const;

export const STANDING: Readonly<
  Record<Standing, { readonly mark: string; readonly label: Words }>
> = {
  verified: { mark: '●', label: words('läst i lagtext', 'read in the law text') },
  secondary: { mark: '○', label: words('ur annan källa', 'from another source') },
  inferred: { mark: '×', label: words('uträknat', 'worked out') },
};

export const UNIT: Readonly<Record<ParameterUnit, Words>> = {
  kr: words('kr', 'SEK'),
  'kr/h': words('kr per timme', 'SEK an hour'),
  ratio: words('andel', 'ratio'),
  'h/week': words('timmar i veckan', 'hours a week'),
  'h/day': words('timmar per dag', 'hours a day'),
  years: words('år', 'years'),
  months: words('månader', 'months'),
  weeks: words('veckor', 'weeks'),
  days: words('dagar', 'days'),
  'day of month': words('i månaden', 'of the month'),
  'per year': words('gånger om året', 'times a year'),
  persons: words('personer', 'persons'),
  list: words('lista', 'list'),
  day: words('dag', 'day'),
  promptness: words('skyndsamhet', 'promptness'),
  code: words('regel', 'rule'),
};

/** The list's groups in reading order, by the first part of a parameter's id. */
export const AREAS: readonly { readonly label: Words; readonly ids: readonly string[] }[] = [
  {
    label: words('Behov och timmar', 'Needs and hours'),
    ids: [
      'grundlaggande-behov',
      'andra-personliga-behov',
      'dubbelassistans',
      'vantetid',
      'beredskap',
    ],
  },
  { label: words('Barn', 'Children'), ids: ['foraldraavdrag'] },
  {
    label: words('Assistansersättning', 'Assistance allowance'),
    ids: ['assistansersattning', 'beviljandeperiod', 'omprovning'],
  },
  {
    label: words('Stat och kommun', 'State and municipality'),
    ids: ['kommunens-andel', 'statligt-huvudmannaskap'],
  },
  { label: words('LSS-utjämningen', 'The LSS equalisation'), ids: ['lss-utjamning'] },
  { label: words('Vem som har rätt', 'Who has the right'), ids: ['aldersgrans', 'tillstand'] },
  {
    label: words('Tider och avgifter', 'Time limits and charges'),
    ids: ['overklagande', 'ej-verkstallt', 'sarskild-avgift', 'skyndsamhet'],
  },
  { label: words('Handlingar', 'Records'), ids: ['gallring', 'atkomstkontroll'] },
];
