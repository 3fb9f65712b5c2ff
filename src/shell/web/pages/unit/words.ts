import { words } from '#kernel';

export const UNIT = {
  lead: words(
    'Antal och spann för hela enheten. Här rangordnas ingen: skillnader mellan handläggare visas som intervall, i bokstavsordning.',
    'Counts and spans of the whole unit. Nobody is ranked here: differences between officers are shown as intervals, in order of name.',
  ),
  source: words('Ärendena och besluten i registret', 'The cases and decisions of the register'),
  noOpen: words('Inga öppna ärenden', 'No open cases'),
  oneOpen: words('öppet ärende', 'open case'),
  manyOpen: words('öppna ärenden', 'open cases'),
  reviewed: words(
    'av de löpande besluten har en dag för omprövning',
    'of the running decisions have a review day',
  ),
  noRunning: words('inga löpande beslut i registret', 'no running decisions in the register'),
  workload: words('Arbetsbelastning', 'Workload'),
  workloadLead: words(
    'Ärendets tyngd är enhetens egen: 3 medan det utreds, 2 när det är nytt eller överklagat, 1 när det väntar på läsning eller beslut.',
    "A case's weight is the unit's own: 3 while it is investigated, 2 when it is new or appealed, 1 when it waits for a reader or a decision.",
  ),
  noneOpenTitle: words('Ingen handlägger något just nu', 'Nobody works on anything now'),
  noneOpenHow: words(
    'Här syns vem som har vad så snart ett ärende öppnas från Bevakning, Besked eller en person.',
    'Here you see who has what as soon as a case is opened from Duties, Notices or a person.',
  ),
  officer: words('Handläggare', 'Officer'),
  cases: words('Öppna ärenden', 'Open cases'),
  weight: words('Tyngd', 'Weight'),
  medianAge: words('Ålder, median', 'Age, median'),
  oldestAge: words('Äldsta', 'Oldest'),
  days: words('dagar', 'days'),
  ages: words('Så gamla är de öppna ärendena', 'How old the open cases are'),
  agesNote: words(
    'Dagar sedan ansökan kom in, eller sedan ärendet öppnades',
    'Days since the application came in, or since the case was opened',
  ),
  agesText: words(
    'En stapel för varje trettio dagar visar hur många öppna ärenden som är så gamla.',
    'One bar for every thirty days shows how many open cases are that old.',
  ),
  age: words('Ålder', 'Age'),
  count: words('Antal', 'Number'),
  review: words('Omprövningsdag', 'Review day'),
  reviewLead: words(
    'Varje löpande beslut ska ha en dag då det omprövas. Räknat på alla beviljade LSS-beslut som löper i dag, även de som har lästs in.',
    'Every running decision is to have a day of review. Counted on all granted LSS decisions that run today, those taken in from files too.',
  ),
  interval: words('95 % intervall', '95 % interval'),
  missing: words('saknar dag', 'lack a day'),
  toDuties: words('Visa dem i Bevakning', 'Show them in Duties'),
  of: words('av', 'of'),
};

export const EVENNESS = {
  title: words('Jämnhet', 'Evenness'),
  lead: words(
    'Timmar i veckan per behov i beslutade ärenden: medianen och det intervall som omsluter den. Skillnader kan bero på vilka personer man har utrett.',
    'Hours a week by need in decided cases: the median and the interval that encloses it. Differences may come from whom one has investigated.',
  ),
  few: words('För få', 'Too few'),
  fewHint: words(
    'Färre än fem beslut säger mer om personerna än om handläggaren. Då visas inget tal.',
    'Fewer than five decisions say more of the persons than of the officer. Then no number is shown.',
  ),
  emptyTitle: words('Inga beslut att jämföra än', 'No decisions to compare yet'),
  emptyHow: words(
    'Beslut som fattas i Tjugo räknas här behov för behov. Med fem beslut hos en handläggare visas ett intervall, aldrig förr.',
    'Decisions made in Tjugo are counted here need by need. With five decisions of one officer an interval is shown, never before.',
  ),
  need: words('Behov', 'Need'),
  all: words('Hela enheten', 'The whole unit'),
  decisions: words('Beslut', 'Decisions'),
  median: words('Median', 'Median'),
  interval: words('Intervall', 'Interval'),
  coverage: words('Träffar', 'Covers'),
  hours: words('tim/vecka', 'hours/week'),
  apart: words(
    'Några intervall har inget värde gemensamt: läs besluten tillsammans.',
    'Some intervals have no value in common: read the decisions together.',
  ),
  even: words(
    'Intervallen har värden gemensamt: skillnaderna går inte att skilja från slump.',
    'The intervals have values in common: the differences cannot be told from chance.',
  ),
  unknown: words(
    'För få beslut hos mer än en handläggare för att jämföra.',
    'Too few decisions of more than one officer to compare.',
  ),
};

export const REPORTS = {
  delegation: words('Beslut på delegation', 'Decisions on delegation'),
  delegationLead: words(
    'Listan till nämnden, med ärendets nummer i stället för namn (6 kap. 40 § KL).',
    'The list to the committee, with case numbers in place of names (6 kap. 40 § KL).',
  ),
  from: words('Från och med', 'First day'),
  last: words('Till och med', 'Last day'),
  dayFault: words('Skriv dagen som 2026-03-01.', 'Write the day as 2026-03-01.'),
  lastFault: words(
    'Sista dagen ligger före den första. Byt plats på dem.',
    'The last day is before the first. Let them change places.',
  ),
  docx: words('Word', 'Word'),
  pdf: words('PDF', 'PDF'),
  xlsx: words('Excel', 'Excel'),
  quarter: words('Kvartalsrapporter', 'Quarterly reports'),
  quarterLead: words(
    'Beslut som inte har verkställts inom tre månader, eller inte på nytt efter ett avbrott (28 f–h §§ LSS). Skriv skälen här; rapporterna tar med dem. Markera en rapport som skickad när den har gått i väg, så är skyldigheten fullgjord.',
    'Decisions not carried out within three months, or not anew after an interruption (28 f–h §§ LSS). Write the reasons here; the reports bring them along. Mark a report as sent when it has gone, and its duty is done.',
  ),
  choose: words('Kvartal', 'Quarter'),
  quarterWord: words('kvartal', 'quarter'),
  running: words('pågår', 'still runs'),
  notEnded: words(
    'Kvartalet pågår. Rapporterna visar läget i dag.',
    'The quarter still runs. The reports show how it stands today.',
  ),
  inspectorate: words('Till IVO och revisorerna', 'To the Inspectorate and the auditors'),
  council: words('Till fullmäktige', 'To the council'),
  noneTitle: words('Inga sena beslut det kvartalet', 'No late decisions in that quarter'),
  noneHow: words(
    'Rapporterna går ändå att ta ut. De säger att inget väntar.',
    'The reports can be taken out all the same. They say that nothing is waiting.',
  ),
  table: words('Beslut som inte verkställdes i tid', 'Decisions not carried out in time'),
  reference: words('Beteckning', 'Reference'),
  measure: words('Insats', 'Measure'),
  decided: words('Beslut', 'Decided'),
  interrupted: words('Avbrott', 'Interrupted'),
  executed: words('Verkställt', 'Carried out'),
  waited: words('Väntat', 'Waited'),
  reason: words('Skäl för dröjsmålet', 'Reason for the delay'),
  reasonOf: words('Skäl för', 'Reason for'),
  saved: words('Sparat', 'Saved'),
  lacking: words('saknar skäl', 'lack a reason'),
  carriedOut: words(
    'rapporterade beslut verkställdes under kvartalet',
    'reported decisions were carried out in the quarter',
  ),
};
