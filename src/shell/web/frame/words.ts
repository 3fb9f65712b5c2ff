import { words } from '#kernel';

export const FRAME = {
  product: words('Tjugo', 'Tjugo'),
  skip: words('Hoppa till innehållet', 'Skip to content'),
  pages: words('Sidor', 'Pages'),
  groups: {
    work: words('Arbete', 'Work'),
    money: words('Pengar', 'Money'),
    compare: words('Jämför', 'Compare'),
    tools: words('Verktyg', 'Tools'),
    operation: words('Drift', 'Operation'),
  },
  menu: words('Meny', 'Menu'),
  search: words('Sök eller gå till', 'Search or go to'),
  searchHint: words(
    'Sidor, personer, kommuner, år, mått och lagvärden',
    'Pages, persons, municipalities, years, measures and values of law',
  ),
  nothingFound: words(
    'Inget sådant finns här. Pröva ett annat ord.',
    'Nothing like that here. Try another word.',
  ),
  palette: {
    pages: words('Gå till', 'Go to'),
    persons: words('Personer', 'Persons'),
    nameless: words('Namn saknas', 'No name'),
    born: words('Född', 'Born'),
    municipalities: words('Kommuner', 'Municipalities'),
    years: words('År', 'Years'),
    measures: words('Mått', 'Measures'),
    law: words('Lagvärden', 'Values of law'),
  },
  municipality: words('Kommun', 'Municipality'),
  publishedFigures: words('Publicerade siffror', 'Published figures'),
  register: words('registret', 'the register'),
  ownFigures: words('Ur registret', 'From the register'),
  basis: {
    about: words('Vad sidan bygger på', 'What the page is based on'),
    year: words('Gäller', 'About'),
    known: words('Känt', 'Known'),
    chooseYear: words('Året som sidan handlar om', 'The year the page is about'),
    latest: words('senaste', 'latest'),
    notLatest: words('Inte det senaste året', 'Not the latest year'),
    knownOn: words('Känt den', 'Known on'),
    show: words('Visa', 'Show'),
    knownToday: words('Det som är känt i dag', 'What is known today'),
    notToday: words('Inte det som är känt i dag', 'Not what is known today'),
    comingDay: words('Dagen har inte varit än.', 'That day has not been yet.'),
    noDay: words('Skriv dagen som 2024-01-31.', 'Write the day as 2024-01-31.'),
    register: words(
      'Registret minns vad det visste varje dag. Välj en dag för att se sidan som den såg ut då.',
      'The register remembers what it knew each day. Choose a day to see the page as it looked then.',
    ),
    explanation: words(
      'Det som var känt när underlaget publicerades. Finns ett nyare underlag visas det här.',
      'What was known when the source was published. When there is a later source, it is shown here.',
    ),
  },
  language: words('Byt språk till engelska', 'Byt språk till svenska – switch to Swedish'),
  otherLanguage: words('English', 'Svenska'),
  theme: {
    about: words('Utseende', 'Appearance'),
    light: words('Ljust', 'Light'),
    dark: words('Mörkt', 'Dark'),
    auto: words('Som datorn', 'As the computer'),
  },
  keys: {
    title: words('Tangenter', 'Keys'),
    search: words('Sök och gå till', 'Search and go to'),
    help: words('Visa tangenterna', 'Show the keys'),
    close: words('Stäng rutan eller lådan', 'Close the dialog or drawer'),
    chart: words('Gå mellan staplar i ett diagram', 'Move between bars in a chart'),
    open: words('Öppna hur talet kommit till', 'Open how a number came about'),
  },
  close: words('Stäng', 'Close'),
  retry: words('Försök igen', 'Try again'),
  notFound: {
    title: words('Sidan finns inte', 'There is no such page'),
    detail: words(
      'Adressen leder ingenstans. Välj en sida i menyn till vänster eller gå till Läget.',
      'The address leads nowhere. Choose a page in the menu on the left or go to Overview.',
    ),
  },
  noFigures: {
    title: words('Det finns inga siffror att visa', 'There are no figures to show'),
    detail: words(
      'Adressen nämner en kommun som saknas här, eller så är mappen med publicerade siffror tom. Välj en annan kommun.',
      'The address names a municipality that is not here, or the folder of published figures is empty. Choose another municipality.',
    ),
  },
  fault: {
    title: words('Sidan kunde inte visas', 'The page could not be shown'),
    detail: words(
      'Något i Tjugo är fel, inte i det du gjorde. Läs in sidan igen. Händer det flera gånger, meddela den som förvaltar Tjugo.',
      'Something in Tjugo is wrong, not in what you did. Reload the page. If it happens again, tell whoever looks after Tjugo.',
    ),
  },
};
