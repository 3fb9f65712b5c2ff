import { words } from '#kernel';

export const FORECAST = {
  title: words('Prognos', 'Forecast'),
  about: words(
    'Vad året väntas kosta, och hur bra prognoserna har varit',
    'What the year is expected to cost, and how good forecasts have been',
  ),
  known: words('Registret läst som det var känt', 'The register read as known on'),
  save: words('Spara prognosen', 'Save the forecast'),
  saved: words(
    'Sparad. Den ändras aldrig, och mäts mot utfallet när året är slut.',
    'Saved. It is never changed, and is measured against the outcome when the year is over.',
  ),
  ownBudget: words('Egen budget, mnkr', 'Own budget, SEK million'),
  fan: {
    title: (year: string) => words(`Kostnaden under ${year}`, `The cost during ${year}`),
    note: words(
      'Allt från årets början, mnkr. Mörkt band: 8 år av 10. Ljust: 95 av 100. Tunn linje: budgeten, jämnt fördelad.',
      'Everything since the year began, SEK million. Dark band: 8 years of 10. Light: 95 of 100. Thin line: the budget, spread evenly.',
    ),
    month: words('Till och med', 'Up to'),
    budget: words('Budget', 'Budget'),
    expected: words('Väntat', 'Expected'),
  },
  band: words('8 av 10', '8 of 10'),
  low: words('8 av 10, minst', '8 of 10, at least'),
  high: words('8 av 10, högst', '8 of 10, at most'),
  keys: words('Talen i prognosen', 'The numbers of the forecast'),
  groups: {
    title: words('Grupperna bakom', 'The groups behind it'),
    lead: words(
      'Personer × tid × timbelopp för månaderna som är kvar. Egen regi är en egen rad: det den kostar utöver vad den får betalt.',
      'Persons × time × hourly amount for the months that remain. The own provider is a line of its own: what it costs beyond what it is paid.',
    ),
    group: words('Grupp', 'Group'),
    persons: words('Personer', 'Persons'),
    cost: words('Kostnad', 'Cost'),
    provider: words('Egen regi', 'Own provider'),
  },
  scenarios: {
    title: words('Om något blir annorlunda', 'If something turns out otherwise'),
    lead: words(
      'Samma simulerade år, med en sak ändrad från första månaden. Skillnaden är därför scenariots egen.',
      'The same simulated years, with one thing changed from the first month. The difference is therefore the scenario’s own.',
    ),
    scenario: words('Scenario', 'Scenario'),
    difference: words('Skillnad', 'Difference'),
    total: words('Årets kostnad', "The year's cost"),
    deficit: words('Underskott', 'Deficit'),
    hours: words('Barns timmar enligt LSS, %', "Children's hours under LSS, %"),
    amount: words('Timbeloppet, %', 'The hourly amount, %'),
    starts: words('Nya med SFB, %', 'New with SFB, %'),
    persons: words('Fler vuxna med LSS', 'More adults under LSS'),
  },
  simple: {
    title: words('Enkla metoder bredvid', 'Simple methods beside it'),
    lead: words(
      'Året efter det senaste utfallet, så som vem som helst hade kunnat räkna. De avslöjar en modell som är sämre.',
      'The year after the latest outcome, as anybody could have counted. They expose a model that is worse.',
    ),
    method: words('Metod', 'Method'),
  },
  record: {
    title: words('Så bra har prognoserna varit', 'How good forecasts have been'),
    chart: words('Vad som sades, och vad det blev', 'What was said, and what it became'),
    published: words(
      'Nettokostnad per år, mnkr. Punkt: utfall. Streck: budget. Kryss: prognoser under året.',
      'Net cost by year, SEK million. Dot: outcome. Dash: budget. Cross: forecasts in the year.',
    ),
    note: words(
      'Nettokostnad per år, mnkr. Punkt: utfall. Streck: budget. Band: modellen, som bara fått veta det som var känt före året, 8 år av 10. Kryss: prognoser under året.',
      'Net cost by year, SEK million. Dot: outcome. Dash: budget. Band: the model, told only what was known before the year, 8 years of 10. Cross: forecasts in the year.',
    ),
    year: words('År', 'Year'),
    outcome: words('Utfall', 'Outcome'),
    budget: words('Budget', 'Budget'),
    model: words('Modellen', 'The model'),
    during: words('Underskott enligt prognoser under året', 'Deficit by forecasts in the year'),
    method: words('Vad som mäts', 'What is measured'),
    scores: words('Betyg', 'Scores'),
    slow: words(
      'Räknar om varje år med det som var känt då …',
      'Working each year out again with what was known then …',
    ),
  },
  savedList: {
    title: words('Sparade prognoser', 'Saved forecasts'),
    none: words(
      'Ingen prognos är sparad än. Spara en, så mäts den mot utfallet när året är slut.',
      'No forecast is saved yet. Save one, and it is measured against the outcome when the year is over.',
    ),
    madeAt: words('Sparad', 'Saved'),
    actor: words('Av', 'By'),
    year: words('År', 'Year'),
    knownOn: words('Känt till', 'Known on'),
    mean: words('Väntat', 'Expected'),
    unit: words('mnkr', 'SEK million'),
  },
};
