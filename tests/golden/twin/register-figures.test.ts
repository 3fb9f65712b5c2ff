import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  type ChargeSum,
  type Figure,
  figuresOf,
  type Kind,
  kronorPer,
  type MetricId,
  registerPackage,
  type RegisterRows,
} from '#core/figures';
import { countInForce, type StretchInForce } from '#core/register';
import { makeTwin, type Twin, twinFiles } from '#core/twin';
import { day, minutes, month, monthOf, ore, R, type Ratio, ratio } from '#kernel';
import { explain, openLibrary, overview } from '#shell/usecases';
import { root } from '../../support/run-tool.ts';

const FROM = month('2020-01');
const TO = month('2025-12');

function twinOf(seed: number): Twin {
  const made = makeTwin({
    seed,
    persons: null,
    from: FROM,
    to: TO,
    shiftsFrom: month('2026-01'),
    faults: 'none',
  });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

/** The rows that a register holds when all of a twin's files are taken in. */
function rowsOf(twin: Twin): RegisterRows {
  const stretches = twin.world.population.spells
    .filter(({ known }) => known !== null)
    .map(
      ({ person, law, from, to, weekly }): StretchInForce => ({
        person: person.id,
        born: person.born,
        law,
        valid: { from, to },
        per: 'week',
        granted: minutes(weekly),
      }),
    )
    .toSorted((a, b) => (a.person < b.person ? -1 : 1));
  const performed = new Map(
    twin.monthly.map((row) => [`${row.month} ${row.law}`, minutes(row.performedMinutes)]),
  );
  return {
    knownOn: day('2026-12-31'),
    months: countInForce(stretches, FROM, TO, 'month').map((row) => ({
      ...row,
      performedMinutes: performed.get(`${row.month} ${row.law}`) ?? null,
    })),
    ownProvider: [],
    octobers: countInForce(stretches, FROM, TO, 'october'),
    charges: chargesIn(twin),
    charged: [],
    ledger: twin.ledger
      .map((line) => ({
        month: monthOf(line.valid.from),
        vintage: line.vintage,
        account: line.account,
        objects: line.objects.map(({ object }) => object),
        amount: line.amount,
      }))
      .filter((line) => line.month >= FROM && line.month <= TO),
  };
}

const chargesIn = (twin: Twin): readonly ChargeSum[] =>
  [...twinFiles(twin)]
    .filter(({ path }) => path.includes('fk-charges'))
    .flatMap(({ contents }) => {
      const lines: Record<string, string>[] = parse(String(contents()), {
        delimiter: ';',
        columns: true,
        bom: true,
      });
      return lines.map((line) => ({
        service: month(line['assistansmånad'] ?? ''),
        invoice: month(line['fakturamånad'] ?? ''),
        amount: ore(Number((line['belopp'] ?? '').replace(',', ''))),
      }));
    });

/** Cells of which the register and the published tables say the same by the same definition. */
const SAME: readonly (readonly [table: string, metric: MetricId, kinds: readonly Kind[]])[] = [
  ['M01', 'total.net_cost', ['budget', 'outcome', 'deviation']],
  ['M03', 'state.net_cost', ['budget', 'outcome', 'deviation']],
  ['M04', 'state.persons', ['outcome']],
  ['M07', 'lss.net_cost', ['budget', 'outcome', 'deviation']],
  ['M08', 'lss.persons', ['outcome']],
  ['M09', 'lss.hours', ['outcome']],
  ['M12', 'own_provider.net_cost', ['budget', 'outcome', 'deviation']],
];

const library = await openLibrary(`${root}data/published`);
const published = library.packages.get('malmo');
if (!published) throw new Error('the package of Malmö is gone');
const { municipality } = published.spec;
if (!municipality) throw new Error('the package of Malmö names no municipality');

/** In the unit of the printed figure, rounded as it is printed. */
function asPrinted(figure: Figure, like: Figure): Ratio {
  const scale = R.divide(kronorPer(figure.measure) ?? R.ONE, kronorPer(like.measure) ?? R.ONE);
  return ratio(R.roundHalfUp(R.multiply(figure.value, scale)));
}

const valuesOf = (figures: readonly Figure[]): Record<string, number> =>
  Object.fromEntries(figures.map(({ period, value }) => [period, R.toNumber(value)]));

describe.each([1, 20])('a register of the municipality of seed %i, as figures,', (seed) => {
  const register = registerPackage(municipality, rowsOf(twinOf(seed)));
  const all = { packages: new Map([['register', register]]), refused: [] };

  describe.each(SAME)('%s: %s', (_, metric, kinds) => {
    it.each(kinds)('%s', (kind) => {
      const printed = figuresOf(published, metric, kind);
      const counted = figuresOf(register, metric, kind);
      expect(printed.length).toBeGreaterThan(0);
      const rounded = counted.flatMap((figure) => {
        const like = printed.find(({ period }) => period === figure.period);
        return like ? [{ ...figure, value: asPrinted(figure, like) }] : [];
      });
      expect(valuesOf(rounded)).toEqual(valuesOf(printed));
    });
  });

  it('says the same of every year on Läget as the published tables do', () => {
    const ours = overview(all, { municipality: 'register' }, 'sv');
    const theirs = overview(library, { municipality: 'malmo' }, 'sv');
    if (!ours.ok || !theirs.ok) throw new Error('an overview is refused');
    const sentences = ours.value.headings.map(({ sentence }) => sentence);
    expect(sentences).toHaveLength(6);
    expect(sentences).toEqual(theirs.value.headings.map(({ sentence }) => sentence));
  });

  it('raises the same alarm of cost against volume', () => {
    const bands = ['register', 'malmo'].map((id) => {
      const said = overview(id === 'malmo' ? library : all, { municipality: id }, 'sv');
      return said.ok
        ? said.value.alarms
            .filter(({ kind }) => kind === 'cost_outside_band')
            .map(({ sentence }) => sentence)
        : [];
    });
    expect(bands[0]).toHaveLength(1);
    expect(bands[0]).toEqual(bands[1]);
  });

  it('knows how much of 2023 was charged in 2024, within two per cent of M19', () => {
    const [late] = figuresOf(register, 'state.late_known_cost', 'outcome').filter(
      ({ period, refersTo }) => period === '2024' && refersTo === '2023',
    );
    const off = late && R.subtract(late.value, ratio(10_000_000));
    expect(off && Math.abs(R.toNumber(off))).toBeLessThan(200_000);
  });

  it('ties charges to the ledger to the öre from the second year on, with nothing outside the parts', () => {
    // In the first year a credit may concern somebody whose decision ended before the files begin.
    const said = overview(all, { municipality: 'register' }, 'sv');
    const rows = said.ok ? (said.value.reconciliation?.rows ?? []) : [];
    expect(rows.map(({ year }) => year)).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
    expect(rows.slice(1).map(({ difference }) => difference.value)).toEqual([0, 0, 0, 0, 0]);
    expect(rows.map(({ outsideParts }) => outsideParts.value)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('explains every change between two years to the öre', () => {
    for (const [from, to] of [
      ['2023', '2024'],
      ['2020', '2025'],
    ] as const) {
      const said = explain(all, { municipality: 'register', from, to }, 'sv');
      expect(said.ok && said.value.residual.value).toBe(0);
      expect(said.ok && said.value.bars.some(({ role }) => role === 'late_known')).toBe(true);
    }
  });
});
