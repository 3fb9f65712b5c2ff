import {
  type PrintedFault,
  type PrintedShift,
  type PrintedYear,
  reviewPrinted,
  SHIFTED_PER_PERSON,
  SHIFTED_SUM,
} from '#core/analysis';
import { computed, type Figure, type FigurePackage, measureFacts } from '#core/figures';
import { type Language, ore, type Ore, R, ratio, roundOre, words } from '#kernel';
import { figureView, numberText } from './figure-view.ts';
import type { PrintedFaultView, PrintedShiftView } from './flows-view.ts';

const TABLE = 'J21';

/** The table's series in its own order, by the field that each is. */
const FIELDS = [
  ['reassessedCost', 'reassessed-cost'],
  ['reassessedPersons', 'reassessed-persons'],
  ['newCost', 'new-cost'],
  ['newPersons', 'new-persons'],
  ['gross', 'gross'],
  ['firstHours', 'deduct-20h'],
  ['ownProviderGap', 'deduct-70kr'],
  ['net', 'real-cost'],
] as const satisfies readonly (readonly [keyof PrintedShift, string])[];

const WORKED_FROM = ['gross', 'firstHours', 'ownProviderGap'] as const;

type Row = { readonly year: string; readonly of: ReadonlyMap<keyof PrintedShift, Figure> };

/** A package's printed table of shifted cost with every cell that leaves the table's own rules; null without one. */
export function printedShift(of: FigurePackage, language: Language): PrintedShiftView | null {
  const table = of.tables.get(TABLE);
  const rows = table ? rowsOf(table.figures) : [];
  const totals = table && totalsOf(table.printed.rows);
  const [perPerson] = commonest(rows);
  const worked = computed(
    SHIFTED_SUM,
    rows.flatMap(({ of: cells }) => WORKED_FROM.flatMap((field) => cells.get(field) ?? [])),
  );
  if (!table || !totals || !worked || perPerson === undefined) return null;
  const review = reviewPrinted(rows.map(printedYear), totals, perPerson);
  const faulty = (year: string, field: keyof PrintedShift): boolean =>
    review.faults.some((fault) => fault.year === year && fault.field === field);
  return {
    title: table.spec.title[language],
    sentence: words(
      `Den tryckta tabellen över kostnad från stat till kommun går emot sig själv i ${review.faults.length} celler`,
      `The printed table of cost from state to municipality contradicts itself in ${review.faults.length} cells`,
    )[language],
    columns: FIELDS.flatMap(([field]) => {
      const figure = rows[0]?.of.get(field);
      return figure
        ? [{ label: figure.label[language], unit: measureFacts(figure.measure).label[language] }]
        : [];
    }),
    rows: rows.map(({ year, of: cells }) => ({
      year,
      cells: FIELDS.flatMap(([field]) => {
        const figure = cells.get(field);
        return figure
          ? [{ figure: figureView(figure, language), isFaulty: faulty(year, field) }]
          : [];
      }),
    })),
    worked: figureView(worked, language),
    faults: review.faults.flatMap((fault) => faultView(fault, rows, language) ?? []),
  };
}

function rowsOf(figures: readonly Figure[]): readonly Row[] {
  return [...Map.groupBy(figures, ({ period }) => period)].map(([year, own]) => ({
    year,
    of: new Map(
      FIELDS.flatMap(([field, series]) => {
        const figure = own.find(({ id }) => id.split('/').includes(series));
        return figure ? [[field, figure] as const] : [];
      }),
    ),
  }));
}

const oreOf = (figure: Figure | undefined): Ore =>
  figure ? roundOre(R.multiply(figure.value, ratio(100))) : ore(0);
const countOf = (figure: Figure | undefined): number => (figure ? R.toNumber(figure.value) : 0);

const printedYear = ({ year, of }: Row): PrintedYear => ({
  year,
  reassessedCost: oreOf(of.get('reassessedCost')),
  reassessedPersons: countOf(of.get('reassessedPersons')),
  newCost: oreOf(of.get('newCost')),
  newPersons: countOf(of.get('newPersons')),
  gross: oreOf(of.get('gross')),
  firstHours: oreOf(of.get('firstHours')),
  ownProviderGap: oreOf(of.get('ownProviderGap')),
  net: oreOf(of.get('net')),
});

/** The row of totals stands in the table as printed and is no figure, since it does not agree with the rows. */
function totalsOf(rows: readonly (readonly string[])[]): PrintedShift | undefined {
  const cells = rows.find(([head = '']) => /^total/i.test(head));
  const at = (i: number): number => Number(cells?.[i] ?? Number.NaN);
  const kronor = (i: number): Ore => ore(at(i) * 100);
  return cells?.slice(1).every((cell) => Number.isInteger(Number(cell))) === true
    ? {
        reassessedCost: kronor(1),
        reassessedPersons: at(2),
        newCost: kronor(3),
        newPersons: at(4),
        gross: kronor(5),
        firstHours: kronor(6),
        ownProviderGap: kronor(7),
        net: kronor(8),
      }
    : undefined;
}

/** The deduction per person that most rows keep, and a row that keeps it. */
function commonest(rows: readonly Row[]): readonly [Ore, Row] | readonly [] {
  const each = rows.flatMap((row) => {
    const persons = row.of.get('reassessedPersons');
    const deduction = row.of.get('firstHours');
    return persons && deduction && persons.value.num !== 0n
      ? [
          {
            row,
            amount: roundOre(R.multiply(R.divide(deduction.value, persons.value), ratio(-100))),
          },
        ]
      : [];
  });
  const [most] = [...Map.groupBy(each, ({ amount }) => amount)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const [first] = most?.[1] ?? [];
  return first ? [first.amount, first.row] : [];
}

/** The fault with its place, and the figure that the table's own rule gives. */
function faultView(
  { year, field, printed, difference, why }: PrintedFault,
  rows: readonly Row[],
  language: Language,
): PrintedFaultView | undefined {
  const row = rows.find((each) => each.year === year);
  const expected = row ? ruleOf(field, row, rows) : sumOf(field, rows);
  if (!expected) return undefined;
  const isCount = field === 'reassessedPersons' || field === 'newPersons';
  const text = (amount: number): string => numberText(isCount ? amount : amount / 100, 0, language);
  const column = rows[0]?.of.get(field)?.label[language] ?? field;
  const place = year ?? words('Totalt', 'Total')[language];
  return {
    place: `${place}, ${column}`,
    printed: text(printed),
    expected: figureView(expected, language),
    difference: text(difference),
    why: why[language],
  };
}

const sumOf = (field: keyof PrintedShift, rows: readonly Row[]): Figure | undefined =>
  computed(
    SHIFTED_SUM,
    rows.flatMap(({ of }) => of.get(field) ?? []),
  );

function ruleOf(field: keyof PrintedShift, { of }: Row, rows: readonly Row[]): Figure | undefined {
  const parts = (...fields: readonly (keyof PrintedShift)[]): readonly Figure[] =>
    fields.flatMap((each) => of.get(each) ?? []);
  if (field === 'gross') return computed(SHIFTED_SUM, parts('reassessedCost', 'newCost'));
  if (field === 'net') return computed(SHIFTED_SUM, parts('gross', 'firstHours', 'ownProviderGap'));
  const [, alike] = commonest(rows);
  return computed(SHIFTED_PER_PERSON, [
    ...parts('reassessedPersons'),
    ...(['firstHours', 'reassessedPersons'] as const).flatMap((each) => alike?.of.get(each) ?? []),
  ]);
}
