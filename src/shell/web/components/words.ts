import { type Words, words } from '#kernel';

export const WHY = {
  open: words('Visa hur talet kommit till', 'Show how the number came about'),
  title: words('Så kom talet till', 'How the number came about'),
  definition: words('Definition', 'Definition'),
  about: words('Om talet', 'About the number'),
  population: words('Vilka', 'Who'),
  dateBasis: words('Tid', 'Time'),
  period: words('Period', 'Period'),
  knownOn: words('Känt', 'Known'),
  formula: words('Uträkning', 'Calculation'),
  inputs: words('Tal i uträkningen', 'Numbers in the calculation'),
  source: words('Källa', 'Source'),
  row: words('Rad', 'Row'),
  column: words('Kolumn', 'Column'),
  printed: words('Så står det i tabellen', 'As printed in the table'),
  signTurned: words(
    'Tabellen skriver kostnaden med minustecken; här visas kostnaden själv.',
    'The table prints the cost with a minus sign; here the cost itself is shown.',
  ),
  line: words('rad', 'line'),
  counted: words('Så räknades det', 'How it was counted'),
  madeOf: words('Tal i summan', 'Numbers in the sum'),
  rows: words('Rader i registret', 'Rows of the register'),
  showRows: words('Visa raderna', 'Show the rows'),
  person: words('Person', 'Person'),
  before: words('Föregående', 'Previous'),
  next: words('Nästa', 'Next'),
  ofAll: (from: string, to: string, total: string) =>
    words(`${from}–${to} av ${total}`, `${from}–${to} of ${total}`),
  noRows: words('Inga rader.', 'No rows.'),
  table: words('Tabellen som talet är hämtat ur', 'The table that the number is taken from'),
  law: words('Lagvärde', 'Value of law'),
  taken: words('Talen är ur', 'The numbers are of'),
  tableRow: words('Raden i tabellen', 'The row of the table'),
  inLaw: words('Se värdet över tid i Lagen', 'See the value over time in The law'),
  standing: words('Hur säkert', 'How certain'),
  assumption: words('Vårt antagande', 'Our assumption'),
};

export const NOTICE = {
  retry: words('Försök igen', 'Try again'),
  lookUp: words('Värdet finns i', 'The value can be found in'),
  row: words('Rad', 'Row'),
  column: words('kolumn', 'column'),
  unexpected: words('Det gick inte att visa det här', 'This could not be shown'),
  unexpectedDetail: words(
    'Felet ligger i Tjugo, inte i det du gjorde. Läs in sidan igen. Inget är sparat eller ändrat.',
    'The fault is in Tjugo, not in what you did. Reload the page. Nothing was saved or changed.',
  ),
};

export const TABLE = {
  sortBy: words('Sortera efter', 'Sort by'),
  dense: words('Tätare rader', 'Denser rows'),
  airy: words('Glesare rader', 'Airier rows'),
};

export const WATERFALL = {
  step: words('Steg', 'Step'),
  amount: words('Belopp', 'Amount'),
};

export const CHART = {
  table: words('Visa som tabell', 'Show as a table'),
  picture: words('Visa som diagram', 'Show as a chart'),
  save: words('Spara', 'Save'),
  svg: words('Diagram som SVG', 'Chart as SVG'),
  png: words('Diagram som PNG', 'Chart as PNG'),
  csv: words('Tabell som CSV', 'Table as CSV'),
  xlsx: words('Tabell som XLSX', 'Table as XLSX'),
  source: words('Källa', 'Source'),
  known: words('känt', 'known'),
  saved: words('sparat', 'saved'),
};

export const VALUE = {
  fault: (most: string): Words =>
    words(`Skriv ett tal från 0 till ${most}.`, `Write a number from 0 to ${most}.`),
};

export const FILES = {
  one: {
    drop: words(
      'Släpp en fil var som helst på sidan, eller',
      'Drop a file anywhere on the page, or',
    ),
    choose: words('Välj fil', 'Choose a file'),
  },
  several: {
    drop: words('Släpp filer var som helst på sidan, eller', 'Drop files anywhere on the page, or'),
    choose: words('Välj filer', 'Choose files'),
  },
  release: words('Släpp här', 'Drop here'),
};
