import { words } from '#kernel';

export const OWN_PROVIDER = {
  title: words('Egen regi', 'Own provider'),
  about: words(
    'Varför en timme kostar mer än timbeloppet, och vad andra anordnare skulle kosta',
    'Why an hour costs more than the hourly amount, and what other providers would cost',
  ),
  question: words('Vilken timme', 'Which hour'),
  year: words('År', 'Year'),
  cost: words('Kostnad per utförd timme', 'Cost per performed hour'),
  costHint: words('kr, tomt ger Jönköping 2018', 'SEK, empty gives Jönköping 2018'),
  bridge: words('Från timbelopp till kostnad', 'From the hourly amount to the cost'),
  note: words(
    'Kronor per utförd timme · fylld del är det minsta faktorn förklarar, streckad del hur mycket mer den kan förklara',
    'Kronor per performed hour · the filled part is the least that the factor explains, the hatched part how much more it may',
  ),
  amount: words('Timbelopp', 'Hourly amount'),
  unexplained: words('Oförklarat', 'Unexplained'),
  explained: words('Förklarat', 'Explained'),
  gap: words('Gap', 'Gap'),
  step: words('Faktor', 'Factor'),
  to: words('till', 'to'),
  least: words('Minst', 'Least'),
  most: words('Mest', 'Most'),
  formula: words('Så räknas det', 'How it is worked'),
  notKnown: words('inte känt', 'not known'),
  unit: words('kr/h', 'SEK/h'),
  source: words(
    'Tjugos lagdata, Malmö, SKL och egna värden',
    "Tjugo's law data, Malmö, SKL and own values",
  ),
  own: words('Egna värden', 'Own values'),
  ownLead: words(
    'Ett eget värde går före det som är publicerat. Det står i sidans adress, så att länken kan delas, och sparas ingen annanstans.',
    'An own value goes before what is published. It stands in the page’s address, so that the link can be shared, and is kept nowhere else.',
  ),
  published: words('Publicerat', 'Published'),
  nothingPublished: words('Inget publicerat', 'Nothing published'),
  added: words(
    'Faktorerna läggs ihop. Att en kortare heltid också gör tid utan brukare dyrare är inte med; det är några öre i timmen.',
    'The factors are added. That a shorter full time also makes idle time dearer is left out; it is some öre an hour.',
  ),
  growth: words('Så växte gapet i Malmö', 'How the gap grew in Malmö'),
  growthLead: words(
    'Malmö har inte publicerat vad en timme kostar, bara hur mycket lönerna växte. Därför finns ingen brygga för Malmös nivå.',
    'Malmö has not published what an hour costs, only how much wages grew. So there is no bridge for its level.',
  ),
  which: words('Underlag', 'Source'),
  wages: words('Löner', 'Wages'),
  gapGrowth: words('Gapet', 'The gap'),
  fullTime: words('Vad ett heltidsmått betyder', 'What a full-time measure means'),
  fullTimeLead: words(
    'Med 40 timmar hos andra anordnare och årets timbelopp.',
    "With 40 hours at other providers and the year's hourly amount.",
  ),
  fullTimeNote: words(
    'Kronor per timme som ett kortare heltidsmått gör timmen dyrare',
    'Kronor an hour that a shorter full-time measure makes the hour dearer',
  ),
  measure: words('Heltidsmått', 'Full-time measure'),
  hours: words('Timmar', 'Hours'),
  effect: words('Dyrare timme', 'Dearer hour'),
  move: words('Om andra anordnare tog över', 'If other providers took over'),
  moveLead: words(
    'Skriv hur många timmar egen regi utför på ett år. Det som ingen annan tar över, och det som blir kvar, räknas med.',
    'Write how many hours the own provider performs in a year. What nobody else takes over, and what remains, is counted.',
  ),
  amountColumn: words('Belopp', 'Amount'),
  kronor: words('kr', 'SEK'),
  moveSteps: words(
    'Vad ett år med andra anordnare sparar',
    'What a year with other providers saves',
  ),
  moveNote: words(
    'Kronor · plus är sparat, minus kostar mer',
    'Kronor · plus is saved, minus costs more',
  ),
} as const;
