import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { makeTwin, type MonthlyRow, type Twin } from '#core/twin';
import type { LedgerLineFact } from '#core/register';
import { month } from '#kernel';
import { root } from '../../support/run-tool.ts';

const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025'] as const;
const OCTOBERS = ['2020', '2021', '2022', '2023', '2024'] as const;

/** A published table as it is printed: a row by its first texts, a cell by its column. */
function cells(file: string): (row: string, column: string) => number {
  const text = readFileSync(join(root, 'data/published/malmo', file), 'utf8');
  const [header = [], ...rows]: string[][] = parse(text);
  return (row, column) => {
    const found = rows.find((each) => each.join('|').startsWith(row));
    const cell = found?.[header.indexOf(column)];
    if (cell === undefined || cell === '') throw new Error(`${file} has no ${row}, ${column}`);
    return Number(cell);
  };
}

function twinOf(seed: number): Twin {
  const made = makeTwin({
    seed,
    persons: null,
    from: month('2020-01'),
    to: month('2025-12'),
    shiftsFrom: month('2026-01'),
    faults: 'none',
  });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

describe.each([1, 20])('the municipality of seed %i meets Malmö’s tables:', (seed) => {
  const twin = twinOf(seed);
  const rows = (law: 'SFB' | 'LSS', year: string): readonly MonthlyRow[] =>
    twin.monthly.filter((row) => row.law === law && row.month.startsWith(year));
  const sum = (of: readonly MonthlyRow[], what: (row: MonthlyRow) => number): number =>
    of.reduce((total, row) => total + what(row), 0);
  const mean = (of: readonly MonthlyRow[], what: (row: MonthlyRow) => number): number =>
    Math.round(sum(of, what) / 12);
  const october = (law: 'SFB' | 'LSS', year: string): MonthlyRow => {
    const row = rows(law, year).find((each) => each.month.endsWith('-10'));
    if (!row) throw new Error(`no October ${year}`);
    return row;
  };
  /** Öre booked or budgeted in a year on an object, or on all of them. */
  const booked = (vintage: LedgerLineFact['vintage'], year: string, object?: string): number =>
    twin.ledger
      .filter(
        (line) =>
          line.vintage === vintage &&
          line.valid.from.startsWith(year) &&
          line.objects.some((own) => object === undefined || own.object === object),
      )
      .reduce((total, line) => total + line.amount, 0);
  const TKR = 100_000;

  describe.each([
    ['M01, all parts together', 'M01_malmo_pa_total.csv', undefined],
    ['M03, the first 20 hours less the migration grant', 'M03_malmo_sfb20h_cost.csv', 'PA-SFB'],
    ['M07, assistance under LSS with sick pay', 'M07_malmo_lss_cost.csv', 'PA-LSS'],
    ['M12, the own provider’s cost less its income', 'M12_malmo_own_provider_cost.csv', 'PA-EGEN'],
  ])('%s, as booked in the year, to the öre:', (_, file, object) => {
    const cell = cells(file);

    it.each(YEARS)('net cost %s', (year) => {
      expect(booked('actual', year, object)).toBe(-cell('Nettokostnad', year) * TKR);
    });
    it.each(YEARS)('budget %s', (year) => {
      expect(booked('budget', year, object)).toBe(cell('Budget (KB)', year) * TKR);
    });
    it.each(YEARS)('deviation %s', (year) => {
      const deviation = booked('budget', year, object) - booked('actual', year, object);
      expect(deviation).toBe(cell('Budgetavvikelse', year) * TKR);
    });
  });

  describe('M04, persons under SFB with a decision in force on some day of the month, whenever heard of, monthly mean', () => {
    const cell = cells('M04_malmo_sfb_users.csv');
    it.each(YEARS)('%s', (year) => {
      expect(mean(rows('SFB', year), ({ persons }) => persons)).toBe(cell('Utfall', year));
    });
  });

  describe('M05, flows by the year in which the municipality heard of them, age on the effective day', () => {
    const cell = cells('M05_malmo_sfb_flows.csv');
    const FLOWS: readonly (readonly [row: string, what: (row: MonthlyRow) => number])[] = [
      ['Från LSS till SFB under året|alla', (row) => row.heardStartsFromLss],
      ['Från LSS till SFB under året|varav barn', (row) => row.heardStartsFromLssOfChildren],
      ['Nya SFB totalt (inklusive från LSS till SFB)|alla', (row) => row.heardStarts],
      [
        'Nya SFB totalt (inklusive från LSS till SFB)|varav barn',
        (row) => row.heardStartsOfChildren,
      ],
      ['Avslutade SFB under året|alla', (row) => row.heardEnds],
      ['Avslutade SFB under året|varav barn', (row) => row.heardEndsOfChildren],
      ['Nettoinflöde under året|alla', (row) => row.heardStarts - row.heardEnds],
      [
        'Nettoinflöde under året|varav barn',
        (row) => row.heardStartsOfChildren - row.heardEndsOfChildren,
      ],
    ];
    describe.each(FLOWS)('%s', (name, what) => {
      it.each(['2022', '2023', '2024', '2025'])('%s', (year) => {
        expect(sum(rows('SFB', year), what)).toBe(cell(name, year));
      });
    });
  });

  describe('M06, persons under SFB in Försäkringskassan’s own books on 1 October, also those never heard of', () => {
    const cell = cells('M06_sfb_users_1oct_by_area.csv');
    it.each(OCTOBERS)('%s', (year) => {
      expect(october('SFB', year).personsInDeciderBooks).toBe(cell('Malmö', `${year}-10-01`));
    });
  });

  describe('M08, persons under LSS with a decision in force on some day of the month, monthly mean', () => {
    const cell = cells('M08_malmo_lss_users.csv');
    it.each(YEARS)('%s', (year) => {
      expect(mean(rows('LSS', year), ({ persons }) => persons)).toBe(cell('Utfall', year));
    });
  });

  describe('M09, performed hours under LSS, to the minute', () => {
    const cell = cells('M09_malmo_lss_hours.csv');
    it.each(YEARS)('%s', (year) => {
      const minutes = sum(rows('LSS', year), ({ performedMinutes }) => performedMinutes);
      expect(minutes).toBe(cell('Utfall', year) * 60);
    });
  });

  describe('M11, persons under LSS on 1 October', () => {
    const cell = cells('M11_lss_users_1oct_by_area.csv');
    it.each(OCTOBERS)('%s', (year) => {
      expect(october('LSS', year).personsInDeciderBooks).toBe(cell('Malmö', `${year}-10-01`));
    });
  });

  describe('M13, persons under either law with the municipality as provider, monthly mean', () => {
    const cell = cells('M13_malmo_own_provider_users.csv');
    it.each(YEARS)('%s', (year) => {
      const both = [...rows('SFB', year), ...rows('LSS', year)];
      expect(mean(both, ({ ownProviderPersons }) => ownProviderPersons)).toBe(cell('Utfall', year));
    });
  });

  describe('M19, what was known late, in million kronor with the printed decimals', () => {
    const lines = twin.charges.map((charge) => ({
      ...charge,
      amount: Math.round((charge.minutes * charge.hourly) / 60),
      booked: Math.floor(charge.invoice / 12),
      of: Math.floor(charge.service / 12),
    }));
    const million = (of: typeof lines) =>
      of.reduce((total, { amount }) => total + amount, 0) / 100_000_000;

    it('charges for 2023 that came in 2024', () => {
      const late = lines.filter(
        ({ booked: b, of, amount }) => b === 2024 && of === 2023 && amount > 0,
      );
      expect(million(late).toFixed(0)).toBe('10');
    });
    it('paid back in 2025, most of it one decision of ten years', () => {
      const back = lines.filter(({ booked: b, amount }) => b === 2025 && amount < 0);
      const reversed = back.filter(({ spell }) => spell.end?.why === 'reversed');
      expect(million(back).toFixed(1)).toBe('-4.6');
      expect(million(reversed) / million(back)).toBeGreaterThan(0.5);
      expect(Math.min(...reversed.map(({ of }) => of))).toBe(2015);
    });
  });
});

describe('the two definitions of persons under SFB', () => {
  const twin = twinOf(1);
  const flow = (year: string, what: (row: MonthlyRow) => number) =>
    twin.monthly
      .filter(({ law, month: m }) => law === 'SFB' && m.startsWith(year))
      .reduce((total, row) => total + what(row), 0);

  it('differ in 2024: by effective day the stock grows by 35, by the day of hearing by the printed 27', () => {
    expect(flow('2024', (row) => row.started - row.ended)).toBe(35);
    expect(flow('2024', (row) => row.heardStarts - row.heardEnds)).toBe(27);
  });

  it('made 2023 look smaller while it lasted than it turned out to be', () => {
    const then = flow('2023', (row) => row.personsKnownThen);
    expect(then).toBeLessThan(flow('2023', (row) => row.persons));
  });
});
