import type { DelayRow } from '#core/analysis';
import type { Figure } from '#core/figures';
import { type Month, type Words, words } from '#kernel';
import { madeOf, type Maker, ORE_PER_TKR, type Told, withRows } from './figure-range.ts';
import type { TriangleId, UnknownTriangles } from './unknown-triangles.ts';

export type TriangleRowFigures = {
  readonly month: Month;
  /** Delay by delay; those beyond `passed` are expected. */
  readonly cells: readonly Figure[];
  readonly passed: number;
  readonly known: Figure;
  readonly open: Figure;
};

/** A triangle's cells as figures: what is known opens to its rows, and the sums to their cells. */
export function triangleFigures(
  make: Maker,
  about: Pick<Told, 'part' | 'dateBasis' | 'population'>,
  triangles: UnknownTriangles,
  id: TriangleId,
): readonly TriangleRowFigures[] {
  const { measure, scale, said } = OF[id];
  return triangles[id].map((row) => {
    const told = (name: string, text: Text): Told => ({
      ...about,
      ...text,
      name: `unknown.${id}_by_delay.${name}`,
      period: row.month,
      measure,
      kind: 'outcome',
    });
    const known = row.known.map((value, delay) =>
      withRows(make(told(String(delay), said.known(delay)), value / scale)),
    );
    const expected = row.expected.map((value, i) => {
      const delay = row.known.length + i;
      const cell = told(String(delay), expectedOf(said.known(delay).label, id));
      return make({ ...cell, kind: 'forecast' }, value / scale);
    });
    const sum = (of: DelayRow['known']): number => of.reduce((a, b) => a + b, 0) / scale;
    return {
      month: row.month,
      cells: [...known, ...expected],
      passed: known.length,
      known: madeOf(make(told('known', said.all), sum(row.known)), known),
      open: madeOf(
        make({ ...told('open', OPEN[id]), kind: 'forecast' }, row.open / scale),
        expected,
      ),
    };
  });
}

type Text = { readonly label: Words; readonly definition: Words };

const after = (delay: number): Words =>
  delay === 0
    ? words('samma månad', 'in the same month')
    : delay === 1
      ? words('månaden efter', 'the month after')
      : words(`${delay} månader senare`, `${delay} months later`);

const ofPersons = (what: Words): Said => ({
  known: (delay) => ({
    label: words(`${what.sv}, kända ${after(delay).sv}`, `${what.en}, known ${after(delay).en}`),
    definition: words(
      `Personer: ${what.sv.toLowerCase()} i månaden och blev kända ${after(delay).sv}, minus dem som då togs tillbaka`,
      `Persons: ${what.en.toLowerCase()} in the month and became known ${after(delay).en}, less those then taken back`,
    ),
  }),
  all: {
    label: words(`${what.sv}, kända hittills`, `${what.en}, known so far`),
    definition: words(
      'Summan av cellerna som är kända, med återtagna avdragna',
      'The sum of the cells that are known, less what was taken back',
    ),
  },
});

type Said = { readonly known: (delay: number) => Text; readonly all: Text };

const OF = {
  starts: { measure: 'persons', scale: 1, said: ofPersons(words('Började', 'Began')) },
  ends: { measure: 'persons', scale: 1, said: ofPersons(words('Slutade', 'Ended')) },
  charges: {
    measure: 'tkr',
    scale: ORE_PER_TKR,
    said: {
      known: (delay) => ({
        label: words(`Debiterat ${after(delay).sv}`, `Charged ${after(delay).en}`),
        definition: words(
          `Försäkringskassans debitering för assistans i månaden, fakturerad ${after(delay).sv}`,
          `The Social Insurance Agency's charge for assistance in the month, invoiced ${after(delay).en}`,
        ),
      }),
      all: {
        label: words('Debiterat hittills', 'Charged so far'),
        definition: words(
          'Summan av cellerna som är fakturerade',
          'The sum of the cells that are invoiced',
        ),
      },
    },
  },
} as const satisfies Record<
  TriangleId,
  { readonly measure: 'persons' | 'tkr'; readonly scale: number; readonly said: Said }
>;

const OPEN_PERSONS: Text = {
  label: words('Väntas bli kända', 'Expected to become known'),
  definition: words(
    'Ännu okända personer i månaden enligt modellen, fördelade på de fördröjningar som återstår',
    'Persons of the month not yet known of by the model, spread over the delays that remain',
  ),
};

const OPEN: Readonly<Record<TriangleId, Text>> = {
  starts: OPEN_PERSONS,
  ends: OPEN_PERSONS,
  charges: {
    label: words('Väntas bli debiterat', 'Expected to be charged'),
    definition: words(
      'Känt men inte debiterat + ännu okänt av månaden. Återstår ingen fördröjning väntas det senare.',
      'Known but not charged + not yet known of the month. Where no delay remains it is expected later.',
    ),
  },
};

const expectedOf = (label: Words, id: TriangleId): Text => ({
  label: words(`${label.sv}, väntat`, `${label.en}, expected`),
  definition:
    id === 'charges'
      ? words(
          'Väntas bli debiterat av månaden × den andel av det som återstår som brukar faktureras just då',
          'Expected to be charged of the month × the share of what remains that is usually invoiced just then',
        )
      : words(
          'Ännu okända av månaden × den andel av dem som brukar bli kända just då',
          'Not yet known of the month × the share of them that usually becomes known just then',
        ),
});
