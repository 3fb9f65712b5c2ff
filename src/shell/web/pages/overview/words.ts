import { words } from '#kernel';

export const OVERVIEW = {
  title: words('Läget', 'Overview'),
  about: words(
    'Kostnad, budget, personer och timmar, år för år',
    'Cost, budget, persons and hours, year by year',
  ),
  heading: {
    cost: (amount: string, year: string) =>
      words(
        `Personlig assistans kostade ${amount} ${year}`,
        `Personal assistance cost ${amount} in ${year}`,
      ),
    over: words('över budget', 'over budget'),
    under: words('under budget', 'under budget'),
    onBudget: words('precis som i budgeten', 'exactly as budgeted'),
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
    explain: words('Förklara förändringen', 'Explain the change'),
    partsNote: words(
      'Delarna summerar till totalen alla år.',
      'The parts add up to the total in every year.',
    ),
    budgetMark: words('Mörkt streck: budget.', 'Dark line: budget.'),
    yearMark: words(
      'Det valda året i färg. Klicka på ett år för att välja det.',
      'The chosen year in colour. Click a year to choose it.',
    ),
  },
  themes: {
    cost: words('Kostnad per del', 'Cost by part'),
    persons: words('Personer', 'Persons'),
    hours: words('Timmar', 'Hours'),
    official_count: words('Officiell räkning', 'Official count'),
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
    percent: words('Medelfel', 'Mean error'),
    largest: words('Största fel', 'Largest error'),
    comparisonTitle: words(
      'Budgetens medelfel bredvid enkla metoder, samma år',
      "The budget's mean error beside simple methods, same years",
    ),
    best: words('minst', 'least'),
  },
  flows: {
    title: words('Före och efter lagändringen', 'Before and after the change of law'),
    group: words('Grupp', 'Group'),
    ratio: words('Kvot', 'Ratio'),
    interval: words('95 % säkerhet', '95 % confidence'),
    statement: words('Vad som kan sägas', 'What can be said'),
  },
  events: {
    title: words('Lag och praxis under perioden', 'Law and practice during the period'),
    lead: words(
      'Siffrorna finns som tunna streck i diagrammen.',
      'The numbers stand by thin lines in the charts.',
    ),
    when: words('När', 'When'),
    what: words('Vad', 'What'),
    state: words('Väntat för SFB', 'Expected for SFB'),
    lss: words('Väntat för LSS', 'Expected for LSS'),
  },
  missing: words('Det här saknas i underlaget', 'This is missing from the source'),
  period: words('Period', 'Period'),
  series: words('Serie', 'Series'),
};
