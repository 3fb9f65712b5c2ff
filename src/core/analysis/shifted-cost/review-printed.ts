import { type Ore, type Words, ore, sumOre, words } from '#kernel';

/** One row of a printed table of shifted cost; deductions are printed as negative amounts. */
export type PrintedShift = {
  readonly reassessedCost: Ore;
  readonly reassessedPersons: number;
  readonly newCost: Ore;
  readonly newPersons: number;
  readonly gross: Ore;
  readonly firstHours: Ore;
  readonly ownProviderGap: Ore;
  readonly net: Ore;
};

export type PrintedYear = PrintedShift & { readonly year: string };

export type PrintedFault = {
  readonly code: 'GROSS' | 'NET' | 'PER_PERSON' | 'TOTAL';
  /** The year of the row; null for the row of totals. */
  readonly year: string | null;
  readonly field: keyof PrintedShift;
  readonly printed: number;
  readonly expected: number;
  readonly difference: number;
  readonly why: Words;
};

export type ReviewedShift = {
  readonly faults: readonly PrintedFault[];
  /** The sums of the rows as they are printed. */
  readonly sums: PrintedShift;
  /** The net cost when every row's net is its gross less its deductions as printed. */
  readonly netFromInputs: Ore;
};

const FIELDS = [
  'reassessedCost',
  'reassessedPersons',
  'newCost',
  'newPersons',
  'gross',
  'firstHours',
  'ownProviderGap',
  'net',
] as const satisfies readonly (keyof PrintedShift)[];

/**
 * Works a printed table of shifted cost again and marks where it leaves its own rules: gross is reassessed and new, net
 * is gross with deductions, the first hours are `perPerson` for each reassessed person, and totals are sums of rows.
 */
export function reviewPrinted(
  rows: readonly PrintedYear[],
  totals: PrintedShift,
  perPerson: Ore,
): ReviewedShift {
  const sums = Object.fromEntries(
    FIELDS.map((field) => [field, rows.reduce((sum, row) => sum + row[field], 0)]),
  ) as Record<keyof PrintedShift, number>;
  const netOf = (row: PrintedShift): number => row.gross + row.firstHours + row.ownProviderGap;
  return {
    faults: [
      ...rows.flatMap((row) => [
        ...faultOf('GROSS', row, 'gross', row.reassessedCost + row.newCost),
        ...faultOf('NET', row, 'net', netOf(row)),
        ...faultOf('PER_PERSON', row, 'firstHours', row.reassessedPersons * (0 - perPerson)),
      ]),
      ...FIELDS.flatMap((field) => totalFault(rows, totals, field, sums[field])),
    ],
    sums: {
      reassessedCost: ore(sums.reassessedCost),
      reassessedPersons: sums.reassessedPersons,
      newCost: ore(sums.newCost),
      newPersons: sums.newPersons,
      gross: ore(sums.gross),
      firstHours: ore(sums.firstHours),
      ownProviderGap: ore(sums.ownProviderGap),
      net: ore(sums.net),
    },
    netFromInputs: sumOre(rows.map((row) => ore(netOf(row)))),
  };
}

const WHY = {
  GROSS: words('Brutto är inte omprövade och nya tillsammans.', 'Gross is not reassessed and new.'),
  NET: words('Kostnaden är inte brutto minus avdragen.', 'The cost is not gross less deductions.'),
  PER_PERSON: words(
    'Avdraget är inte lika mycket per person som de andra åren.',
    'The deduction is not the same per person as in the other years.',
  ),
} as const;

function faultOf(
  code: keyof typeof WHY,
  row: PrintedYear,
  field: keyof PrintedShift,
  expected: number,
): readonly PrintedFault[] {
  const printed = row[field];
  return printed === expected
    ? []
    : [
        {
          code,
          year: row.year,
          field,
          printed,
          expected,
          difference: printed - expected,
          why: WHY[code],
        },
      ];
}

function totalFault(
  rows: readonly PrintedYear[],
  totals: PrintedShift,
  field: keyof PrintedShift,
  expected: number,
): readonly PrintedFault[] {
  const printed = totals[field];
  if (printed === expected) return [];
  const left = rows.find((row) => row[field] === expected - printed);
  const why = left
    ? words(
        `Summan är utan raden för ${left.year}.`,
        `The total leaves out the row of ${left.year}.`,
      )
    : words('Summan är inte radernas.', 'The total is not that of the rows.');
  return [
    { code: 'TOTAL', year: null, field, printed, expected, difference: printed - expected, why },
  ];
}
