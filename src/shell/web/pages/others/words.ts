import { words } from '#kernel';

/** Rates are told per so many inhabitants. */
export const PER = 10_000;

export const OTHERS = {
  title: words('Andra kommuner', 'Other municipalities'),
  about: words(
    'Kommunen bredvid andra, med vad slumpen kan förklara',
    'The municipality beside others, with what chance can explain',
  ),
  published: words('Publicerat för flera kommuner', 'Published for several municipalities'),
  publishedLead: words(
    'Tal som avser olika dagar eller är räknade olika står var för sig och förs aldrig ihop.',
    'Figures of different days or definitions stand apart and are never joined.',
  ),
  expected: words('Personer här mot rikets nivå', "Persons here against the country's level"),
  expectedLead: words(
    'Förväntat är antalet om kommunen hade haft lika många per invånare som riket. Intervallet säger vad slumpen ensam kan ge.',
    'Expected is the number with as many per inhabitant as the country. The interval says what chance alone can give.',
  ),
  expectedNote: words(
    'Här / förväntat · strecket är ett exakt 95 procents intervall',
    'Here / expected · the bar is an exact 95 per cent interval',
  ),
  service: words('Insats', 'Service'),
  here: words('Här', 'Here'),
  expectedColumn: words('Förväntat', 'Expected'),
  ratio: words('Kvot', 'Ratio'),
  low: words('Lägst', 'Lowest'),
  high: words('Högst', 'Highest'),
  says: words('Vad det säger', 'What it says'),
  children: words('Barn och vuxna', 'Children and adults'),
  childrenLead: words(
    'Barnens andel av dem som har assistans. Lagändringar slår olika för barn och vuxna, så kommuner med olika andelar går inte att jämföra rakt av.',
    "Children's share of those with assistance. Changes of law act differently on children and adults, so municipalities with unlike shares cannot be compared outright.",
  ),
  childrenShare: words('Barnens andel under varje lag', "Children's share under each law"),
  childrenNote: words('Procent av dem som har assistans', 'Per cent of those with assistance'),
  year: words('År', 'Year'),
  band: words(
    'Timmar per person, där ingen publicerar dem',
    'Hours per person, where nobody publishes them',
  ),
  bandNote: words(
    'Timmar per person och månad enligt LSS · band från kostnad, personer och pris · prick: kända timmar',
    'Hours per person and month under LSS · band from cost, persons and price · dot: known hours',
  ),
  bandMeaning: words(
    'Bandet är räknat, inte skattat: timmarna måste ligga där om priset och overheaden gör det.',
    'The band is arithmetic, not an estimate: the hours must lie there if price and overhead do.',
  ),
  percent: words('procent', 'per cent'),
  persons: words('Personer', 'Persons'),
  cost: words('Nettokostnad', 'Net cost'),
  bandLow: words('Minst', 'At least'),
  bandHigh: words('Mest', 'At most'),
  known: words('Kända timmar', 'Known hours'),
  funnel: words('Jämför personer per invånare', 'Compare persons per inhabitant'),
  funnelLead: words(
    'Lägg in en tabell med kolumnerna area, observed och population, och age om åldrar hålls isär. Inget sparas.',
    'Put in a table with the columns area, observed and population, and age where ages are kept apart. Nothing is kept.',
  ),
  limits: words('CSV eller XLSX, högst 100 MB.', 'CSV or XLSX, at most 100 MB.'),
  comparing: words('Jämför …', 'Comparing …'),
  ofFile: (areas: number, outside: number) =>
    words(
      `${outside} av ${areas} områden ligger utanför vad slumpen och områdenas vanliga olikhet ger`,
      `${outside} of ${areas} areas lie outside what chance and the areas' usual unlikeness give`,
    ),
  unrest: (times: string) =>
    words(
      `Områdenas spridning är ${times} gånger slumpens, och tratten är vidgad med roten av det. Har ett område få personer, läs den utjämnade kvoten.`,
      `The areas' spread is ${times} times that of chance, and the funnel is widened by its square root. Where an area has few persons, read the shrunken ratio.`,
    ),
  noUnrest: words(
    'Områdena skiljer sig inte mer än slumpen. De får samma utjämnade kvot.',
    'The areas do not differ more than chance. They share one shrunken ratio.',
  ),
  funnelNote: words(
    'Kvot mot alla tillsammans efter förväntat antal · heldraget: 95 av 100 områden · streckat: 99,8 av 100',
    'Ratio to all together by expected number · solid: 95 of 100 areas · dashed: 99.8 of 100',
  ),
  area: words('Område', 'Area'),
  observed: words('Personer', 'Persons'),
  population: words('Invånare', 'Inhabitants'),
  rate: words('Per 10 000', 'Per 10,000'),
  exact: words('Exakt intervall', 'Exact interval'),
  shrunken: words('Utjämnad kvot', 'Shrunken ratio'),
  shrunkenInterval: words('Dess intervall', 'Its interval'),
  position: words('Läge', 'Position'),
  small: words('få personer', 'few persons'),
  positions: {
    inside: words('inom tratten', 'inside the funnel'),
    above: words('över', 'above'),
    below: words('under', 'below'),
    far_above: words('långt över', 'far above'),
    far_below: words('långt under', 'far below'),
  },
  nearest: (own: string) =>
    words(`Närmast ${own} i antal invånare`, `Nearest to ${own} in number of inhabitants`),
  kolada: words('Kolada', 'Kolada'),
  koladaAsOf: (day: string, values: string, indicators: number) =>
    words(
      `Hämtat ${day}: ${values} värden för ${indicators} nyckeltal. Sidan fungerar utan nät på det som är hämtat.`,
      `Fetched on ${day}: ${values} values of ${indicators} indicators. The page works without a network on what is fetched.`,
    ),
  koladaSource: (day: string) => words(`Kolada, hämtat ${day}`, `Kolada, fetched on ${day}`),
  koladaNever: words(
    'Inget är hämtat från Kolada än. De publicerade tabellerna ovan finns ändå.',
    'Nothing has been fetched from Kolada yet. The published tables above are there anyway.',
  ),
  koladaFetch: words('Hämta från Kolada', 'Fetch from Kolada'),
  koladaWorking: words(
    'Hämtar från Kolada, det kan ta någon minut …',
    'Fetching from Kolada, which may take a minute …',
  ),
  retired: words('Borta i Kolada men kvar här', 'Gone from Kolada but kept here'),
  findings: words('Att veta om det hämtade', 'To know of what was fetched'),
} as const;
