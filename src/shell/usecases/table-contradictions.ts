import { type CheckFinding, type TableCheck, checkTable } from '#core/analysis';
import { type BuiltTable, type FigurePackage, yearOfPeriod } from '#core/figures';
import { type Language, words } from '#kernel';
import { figureView, numberText } from './figure-view.ts';
import type { AlarmView } from './overview-view.ts';
import type { StepView } from './views.ts';

/** The package's own tables that contradict themselves, each with the cells that break what the table keeps. */
export const tableContradictions = (of: FigurePackage, language: Language): readonly AlarmView[] =>
  [...of.tables.values()].flatMap((table) => {
    const found = checkOf(table).findings.filter(({ severity }) => severity === 'contradiction');
    return found.length === 0 ? [] : [alarmView(of, table, found, language)];
  });

const checks = new WeakMap<BuiltTable, TableCheck>();

/** A check takes up to some tenths of a second and a table never changes, so each is checked once. */
function checkOf(table: BuiltTable): TableCheck {
  const known = checks.get(table) ?? checkTable(table.printed);
  checks.set(table, known);
  return known;
}

function alarmView(
  of: FigurePackage,
  { spec, figures, cells }: BuiltTable,
  found: readonly CheckFinding[],
  language: Language,
): AlarmView {
  const years = figures.map(({ period }) => yearOfPeriod(period)).toSorted();
  const stepOf = (finding: CheckFinding): StepView => {
    const id = cells.get(`${finding.at.row}:${finding.at.column}`);
    const figure = figures.find((each) => each.id === id);
    return {
      sentence: sentenceOf(finding)[language],
      figures: figure ? [figureView(figure, language)] : [],
    };
  };
  const count = found.length;
  return {
    id: `${of.spec.id}.table_contradiction.${spec.id}`,
    kind: 'table_contradiction',
    period: years.at(-1) ?? of.spec.published.on.slice(0, 4),
    severity: 'review',
    sentence: words(
      `Tabellen ”${spec.title.sv}” motsäger sig själv i ${count === 1 ? 'en cell' : `${count} celler`}.`,
      `The table “${spec.title.en}” contradicts itself in ${count === 1 ? 'one cell' : `${count} cells`}.`,
    )[language],
    why: found.map(stepOf),
    explanations: [
      { label: MISPRINT.label[language], sentence: MISPRINT.sentence[language], figures: [] },
      { label: EXCEPTION.label[language], sentence: EXCEPTION.sentence[language], figures: [] },
    ],
    link: `/granska-tabell?table=${of.spec.id}/${spec.id}`,
  };
}

function sentenceOf({ row, column, printed, expected, expression, leavesOut }: CheckFinding) {
  const left = words(
    leavesOut === undefined ? '' : `; det tryckta stämmer om ${leavesOut} lämnas utanför`,
    leavesOut === undefined ? '' : `; what is printed is right if ${leavesOut} is left out`,
  );
  return words(
    `${row}, ${column}: det står ${asPrinted(printed, 'sv')}. Sambandet ${expression} ger ${asPrinted(expected, 'sv')}${left.sv}.`,
    `${row}, ${column}: ${asPrinted(printed, 'en')} is printed. The relation ${expression} gives ${asPrinted(expected, 'en')}${left.en}.`,
  );
}

const MOST_DECIMALS = 6;

function asPrinted(value: number, language: Language): string {
  const rounded = Number(value.toFixed(MOST_DECIMALS));
  return numberText(rounded, String(rounded).split('.')[1]?.length ?? 0, language);
}

const MISPRINT = {
  label: words('Felskrivet', 'Misprint'),
  sentence: words(
    'Vilken cell som helst i sambandet kan vara den som är fel.',
    'Any cell of the relation may be the wrong one.',
  ),
};
const EXCEPTION = {
  label: words('Undantag', 'Exception'),
  sentence: words(
    'Sambandet gäller kanske inte just där, till exempel efter en rättelse som tabellen inte nämner.',
    'The relation may not hold just there, for example after a correction that the table does not mention.',
  ),
};
