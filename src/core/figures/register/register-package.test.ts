import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, minutes, month, ore, R } from '#kernel';
import { figuresOf } from '../find-figure.ts';
import { type MetricId, metricIds } from '../metrics.ts';
import { parseRegisterAddress, registerAddress } from './register-address.ts';
import { registerPackage } from './register-package.ts';
import type { LedgerSum, MonthOfLaw, RegisterRows } from './register-rows.ts';
import { rowsBehind } from './rows-behind.ts';

const OWNER = { code: '9999', name: 'Orten' };
const monthsOf = (year: string) =>
  Array.from({ length: 12 }, (_, i) => month(`${year}-${String(i + 1).padStart(2, '0')}`));

const lssMonths = (year: string, over: Partial<MonthOfLaw> = {}): readonly MonthOfLaw[] =>
  monthsOf(year).map((name, i) => ({
    month: name,
    law: 'LSS',
    persons: 10 + i,
    children: 2,
    grantedMinutes: minutes(6000),
    performedMinutes: minutes(5400),
    ...over,
  }));

const line = (over: Partial<LedgerSum> = {}): LedgerSum => ({
  month: month('2024-03'),
  vintage: 'actual',
  account: '4621',
  objects: ['PA-SFB'],
  amount: ore(10_050),
  ...over,
});

const rows = (over: Partial<RegisterRows> = {}): RegisterRows => ({
  knownOn: day('2025-06-30'),
  months: lssMonths('2024'),
  octobers: [],
  ownProvider: [],
  charges: [],
  charged: [],
  ledger: [],
  ...over,
});

const told = (given: RegisterRows, metric: MetricId): readonly (readonly [string, number])[] =>
  figuresOf(registerPackage(OWNER, given), metric, 'outcome').map(({ period, value }) => [
    period,
    R.toNumber(value),
  ]);

describe('the register as a package of figures', () => {
  it('tells a year from its last day on, and not the day before', () => {
    const on = (knownOn: string) => told(rows({ knownOn: day(knownOn) }), 'lss.persons');
    expect(on('2024-12-30')).toEqual([]);
    expect(on('2024-12-31')).toEqual([['2024', 15.5]]);
  });

  it('tells only years that it has from January to December', () => {
    const from = (first: string) =>
      told(rows({ months: lssMonths('2024').filter((row) => row.month >= first) }), 'lss.persons');
    expect(from('2024-02')).toEqual([]);
    expect(from('2024-01')).toHaveLength(1);
    const until = rows({ months: lssMonths('2024').filter((row) => row.month <= '2024-11') });
    expect(told(until, 'lss.persons')).toEqual([]);
  });

  it('takes a month that only a decision is in force in as not covered', () => {
    const decided = lssMonths('2023', { performedMinutes: minutes(0) });
    expect(told(rows({ months: [...decided, ...lssMonths('2024')] }), 'lss.persons')).toEqual([
      ['2024', 15.5],
    ]);
  });

  it('counts means by month, sums of hours, and children beside adults', () => {
    expect(told(rows(), 'lss.hours')).toEqual([['2024', 1080]]);
    expect(told(rows(), 'lss.granted_hours')).toEqual([['2024', 1200]]);
    expect(told(rows(), 'lss.children')).toEqual([['2024', 2]]);
    expect(told(rows(), 'lss.adults')).toEqual([['2024', 13.5]]);
  });

  it('has no hours of a year in which the share of some time is not known, but its persons', () => {
    const unknown = lssMonths('2024').map((row) =>
      row.month === '2024-05' ? { ...row, performedMinutes: null } : row,
    );
    expect(told(rows({ months: unknown }), 'lss.hours')).toEqual([]);
    expect(told(rows({ months: unknown }), 'lss.persons')).toHaveLength(1);
  });

  it('has the own provider’s hours only of years of which every month’s are known', () => {
    const own = (over: (name: string) => readonly (number | null)[]) =>
      told(
        rows({
          ownProvider: monthsOf('2024').flatMap((name) =>
            over(name).map((time) => ({
              month: name,
              performedMinutes: time === null ? null : minutes(time),
            })),
          ),
        }),
        'own_provider.hours',
      );
    expect(own(() => [600])).toEqual([['2024', 120]]);
    expect(own((name) => (name === '2024-07' ? [] : [600]))).toEqual([]);
    expect(own((name) => [name === '2024-07' ? null : 600])).toEqual([]);
    expect(own((name) => [name === '2024-07' ? 0 : 600])).toEqual([['2024', 110]]);
  });

  it('has no figures of what it has no source of', () => {
    expect(told(rows(), 'state.persons')).toEqual([]);
    expect(told(rows(), 'state.charged_by_service_month')).toEqual([]);
    expect(told(rows(), 'total.net_cost')).toEqual([]);
  });

  it('books a line on its part by its object, and leaves debts and assets out', () => {
    const given = rows({
      ledger: [
        line(),
        line({ account: '3511', amount: ore(-1_025) }),
        line({ account: '2440', amount: ore(-9_025), objects: [] }),
        line({ account: '5010', objects: ['PA-EGEN', '77'], amount: ore(500) }),
      ],
    });
    expect(told(given, 'state.net_cost')).toEqual([['2024', 90.25]]);
    expect(told(given, 'state.gross_cost')).toEqual([['2024', 100.5]]);
    expect(told(given, 'own_provider.net_cost')).toEqual([['2024', 5]]);
    expect(told(given, 'total.net_cost')).toEqual([['2024', 95.25]]);
  });

  it('says what no part explains, and what the ledger has beyond the invoices, to the öre', () => {
    const given = rows({
      ledger: [
        line(),
        line({ objects: ['PA-LSS'], amount: ore(200) }),
        line({ objects: ['PA-EGEN'], amount: ore(300) }),
        line({ objects: ['HEMTJÄNST'], amount: ore(1) }),
      ],
      charges: [{ service: month('2024-03'), invoice: month('2024-04'), amount: ore(10_049) }],
    });
    expect(told(given, 'total.outside_parts')).toEqual([['2024', 0.01]]);
    expect(told(given, 'state.ledger_difference')).toEqual([['2024', 0.01]]);
  });

  it('gathers what was charged for the year before, and for all years before that', () => {
    const charge = (service: string, amount: number) => ({
      service: month(service),
      invoice: month('2024-02'),
      amount: ore(amount),
    });
    const given = rows({
      charges: [
        charge('2024-01', 100),
        charge('2023-12', 200),
        charge('2023-01', 300),
        charge('2022-06', -400),
        charge('2016-06', -500),
      ],
    });
    const late = figuresOf(registerPackage(OWNER, given), 'state.late_known_cost', 'outcome');
    expect(late.map(({ refersTo, value }) => [refersTo, R.toNumber(value)])).toEqual([
      ['2023', 5],
      ['2016–2022', -9],
    ]);
  });

  it('makes every figure from its months, and gives each an address that is read back', () => {
    const { figures } = registerPackage(
      OWNER,
      rows({
        ledger: [line()],
        charges: [{ service: month('2023-03'), invoice: month('2024-04'), amount: ore(10_049) }],
        charged: [{ service: month('2024-03'), persons: 1 }],
        octobers: [{ month: month('2024-10'), law: 'SFB', persons: 2 }],
      }),
    );
    for (const figure of figures.values()) {
      const address = parseRegisterAddress(figure.id);
      expect(address && registerAddress(address)).toBe(figure.id);
      if (figure.origin.from !== 'register' || !address) continue;
      const opens = figure.origin.inputs.every((input) => figures.has(input.id));
      expect([figure.id, opens]).toEqual([figure.id, true]);
      expect([figure.id, figure.origin.hasRows]).toEqual([
        figure.id,
        rowsBehind(address) !== undefined,
      ]);
    }
  });
});

describe('the address of a register’s figure', () => {
  it('is read back whatever it says', () => {
    const period = fc.constantFrom('2024', '2024-05', '2024-10-01');
    fc.assert(
      fc.property(
        fc.constantFrom('2024-02-29', '2026-11-22'),
        fc.constantFrom(...metricIds()),
        period,
        fc.option(fc.constantFrom('2023', '2015–2022'), { nil: undefined }),
        (knownOn, metric, of, refersTo) => {
          const address = {
            knownOn: day(knownOn),
            metric,
            kind: 'outcome',
            period: of,
            ...(refersTo === undefined ? {} : { refersTo }),
          } as const;
          expect(parseRegisterAddress(registerAddress(address))).toEqual(address);
        },
      ),
    );
  });

  it.each([
    'malmo/M03/outcome/2024',
    'register/2024-02-30/state.persons/outcome/2024',
    'register/2024-02-29/state.unknown/outcome/2024',
    'register/2024-02-29/state.persons/outcome/24',
    'register/2024-02-29/state.persons/outcome/2024/2023/2022',
  ])('is none: %s', (id) => {
    expect(parseRegisterAddress(id)).toBeUndefined();
  });
});
