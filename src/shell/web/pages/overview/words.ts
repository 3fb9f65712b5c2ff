import { words } from '#kernel';

export const OVERVIEW = {
  title: words('Läget', 'Overview'),
  about: words(
    'Kostnad, budget, personer och timmar, år för år',
    'Cost, budget, persons and hours, year by year',
  ),
  explain: {
    change: (from: string, to: string) =>
      words(`Förklara ${to} mot ${from}`, `Explain ${to} against ${from}`),
    budget: (year: string) =>
      words(`Förklara ${year} mot budgeten`, `Explain ${year} against its budget`),
  },
  parts: {
    total: words('Totalt', 'Total'),
    state: words('SFB, de första 20 timmarna', 'SFB, the first 20 hours'),
    lss: words('LSS', 'LSS'),
    own_provider: words('Egen regi', 'Own provider'),
    other: words('Övrigt', 'Other'),
  },
  partsShort: {
    total: words('Totalt', 'Total'),
    state: words('SFB', 'SFB'),
    lss: words('LSS', 'LSS'),
    own_provider: words('Egen regi', 'Own provider'),
    other: words('Övrigt', 'Other'),
  },
  kinds: {
    budget: words('Budget', 'Budget'),
    outcome: words('Kostnad', 'Cost'),
    deviation: words('Avvikelse', 'Deviation'),
    flow: words('Antal', 'Number'),
    forecast: words('Prognos', 'Forecast'),
    price: words('Pris', 'Price'),
    survey: words('Svar', 'Answers'),
  },
  alarms: {
    title: words('Att granska', 'To look into'),
    none: words(
      'Inget i siffrorna avviker så mycket att det behöver granskas.',
      'Nothing in the figures deviates enough to need looking into.',
    ),
    review: words('Granska', 'Look into'),
    notice: words('Observera', 'Note'),
    why: words('Varför', 'Why'),
    steps: words('Så räknar Tjugo', 'How Tjugo works it out'),
    cells: words('Cellerna som bryter sambanden', 'The cells that break the relations'),
    seeTable: words('Se cellerna markerade i tabellen', 'See the cells marked in the table'),
    explanations: words('Möjliga förklaringar', 'Possible explanations'),
  },
  cost: {
    title: words('Kostnad och budget', 'Cost and budget'),
    note: words('Nettokostnad per kalenderår', 'Net cost per calendar year'),
    budget: words('Budget', 'Budget'),
    deviation: words('Avvikelse', 'Deviation'),
    deviationTitle: words(
      'Avvikelse mot budget per del och år',
      'Deviation from budget by part and year',
    ),
    deviationLead: words(
      'Minus betyder att kostnaden blev högre än budgeten.',
      'Minus means that the cost was higher than the budget.',
    ),
    part: words('Del', 'Part'),
    partsNote: words(
      'Delarna summerar till totalen alla år.',
      'The parts add up to the total in every year.',
    ),
    budgetMark: words('Strecket är budgeten.', 'The line is the budget.'),
    yearMark: words('Det valda året är i färg.', 'The chosen year is in colour.'),
    yearChoice: words('Klicka på ett år för att välja det.', 'Click a year to choose it.'),
  },
  themes: {
    cost: words('Kostnad per del', 'Cost by part'),
    persons: words('Personer', 'Persons'),
    hours: words('Timmar', 'Hours'),
    charges: words('Försäkringskassans debitering', "The Social Insurance Agency's charge"),
    official_count: words('Officiell räkning', 'Official count'),
    october: words('Den 1 oktober', 'On 1 October'),
    comparison: words('Jämförelse', 'Comparison'),
    flow: words('Nya och avslutade', 'New and ended'),
    other: words('Mer i underlaget', 'More in the source'),
  },
  officialLead: words(
    'Ögonblicksbilder med en annan definition än kommunens egna snitt. Därför står de för sig.',
    "Snapshots with another definition than the municipality's own means. So they stand apart.",
  ),
  tables: words('Fler tabeller i underlaget', 'More tables in the source'),
  tablesLead: words(
    'Enstaka tal och tabeller som inte är tidsserier. Öppna en för att se den.',
    'Single numbers and tables that are not time series. Open one to see it.',
  ),
  onlyOwn: words(
    'Övriga områden är av en annan storlek och finns i tabellen.',
    'Other areas are of another size and are found in the table.',
  ),
  planning: {
    title: words('Budgetens träffsäkerhet', 'How well budgets have hit'),
    series: words('Serie', 'Series'),
    years: words('År', 'Years'),
    mean: words('Medelfel', 'Mean error'),
    bias: words('Snedhet', 'Bias'),
    meaning: words(
      'Medelfel: hur långt från utfallet budgeten låg i snitt, åt vilket håll som helst. Snedhet: samma snitt med tecken. Plus betyder att utfallet blev högre än budgeten.',
      'Mean error: how far from the outcome the budget was on average, in either direction. Bias: the same mean with its sign. Plus means that the outcome was higher than the budget.',
    ),
    percent: words('Medelfel', 'Mean error'),
    largest: words('Största fel', 'Largest error'),
    comparisonTitle: words(
      'Budgetens medelfel bredvid enkla metoder, samma år. Fet stil: minst fel.',
      "The budget's mean error beside simple methods, same years. Bold: the least error.",
    ),
    best: words('minst', 'least'),
  },
  flows: {
    title: (before: string, after: string) =>
      words(
        `Nya och avslutade ${after} jämfört med ${before}`,
        `New and ended in ${after} compared with ${before}`,
      ),
    group: words('Grupp', 'Group'),
    ratio: words('Kvot', 'Ratio'),
    interval: words('95 % intervall', '95% interval'),
    statement: words('Vad som kan sägas', 'What can be said'),
  },
  events: {
    title: words('Lag och praxis', 'Law and practice'),
    lead: words(
      'Numren står vid tunna streck i diagrammen.',
      'The numbers stand by thin lines in the charts.',
    ),
    when: words('När', 'When'),
    what: words('Vad', 'What'),
    state: words('Väntat för SFB', 'Expected for SFB'),
    lss: words('Väntat för LSS', 'Expected for LSS'),
    law: words('Öppna lagen', 'Open the law'),
  },
  vintages: {
    year: words('År', 'Year'),
    amounts: words('Debiterat per tjänstemånad, mnkr', 'Charged by service month, SEK million'),
    persons: words('Debiterade personer per tjänstemånad', 'Persons charged for by service month'),
    month: words('Tjänstemånad', 'Service month'),
    sum: words('Hela året', 'Whole year'),
    kronor: words('kr', 'SEK'),
    personsUnit: words('personer', 'persons'),
    marks: words(
      'Ljusast är det som var känt först, mörkast det som var känt sist.',
      'The palest is what was known first, the darkest what was known last.',
    ),
  },
  reconciliation: {
    title: words('Stämmer summorna?', 'Do the sums agree?'),
    year: words('År', 'Year'),
    charged: words('Fakturerat av Försäkringskassan', 'Invoiced by the Social Insurance Agency'),
    booked: words('Bokfört före intäkter, SFB', 'Booked before income, SFB'),
    difference: words('Skillnad', 'Difference'),
    total: words('Nettokostnad', 'Net cost'),
    outsideParts: words('Utanför SFB, LSS och egen regi', 'Outside SFB, LSS and own provider'),
  },
  missing: words('Det här saknas i underlaget', 'This is missing from the source'),
  period: words('Period', 'Period'),
  series: words('Serie', 'Series'),
};
