import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIntake } from '#core/intake';
import { type DecisionFact, type ExecutionFact, gatherCommands } from '#core/register';
import { includes, month, overlap } from '#kernel';
import { PUBLISHED_IDENTITY_NUMBERS } from '../../../tests/support/published-identity-numbers.ts';
import { makeTwin, type Twin, twinFiles, type TwinOptions, twinTruth } from './index.ts';
import { monthsAskedFor, workOf } from './make-twin.ts';
import { lastMonthOf } from './person.ts';
import { PUBLISHED_TEST_NUMBERS } from './test-numbers.ts';

/** A seed of which somebody dies in the month that is made shift by shift. */
const SEED = 9;

const OPTIONS: TwinOptions = {
  seed: SEED,
  persons: null,
  from: month('2024-11'),
  to: month('2025-02'),
  shiftsFrom: month('2025-02'),
  faults: 'none',
};

function made(options: Partial<TwinOptions> = {}): Twin {
  const twin = makeTwin({ ...OPTIONS, ...options });
  if (!twin.ok) throw new Error(JSON.stringify(twin.problem));
  return twin.value;
}

const textOf = (contents: string | Uint8Array): string =>
  typeof contents === 'string' ? contents : Buffer.from(contents).toString('latin1');
const filesOf = (twin: Twin): ReadonlyMap<string, string> =>
  new Map([...twinFiles(twin)].map(({ path, contents }) => [path, textOf(contents())]));
const truthOf = (twin: Twin): ReadonlyMap<string, string> =>
  new Map(twinTruth(twin).map(({ path, parts }) => [path, [...parts()].join('')]));

const twin = made();
const files = filesOf(twin);

describe('a synthetic municipality', () => {
  it('has the same bytes for the same options', () => {
    expect(filesOf(made())).toEqual(files);
    expect(truthOf(made())).toEqual(truthOf(twin));
  });

  it('has other bytes for another seed', () => {
    expect(filesOf(made({ seed: SEED + 1 }))).not.toEqual(files);
  });

  it('can be made of any seed, with the same totals every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (seed) => {
        const other = made({ seed, from: month('2020-01'), to: month('2025-12') });
        const total = (law: string, what: 'performedMinutes' | 'netCostOre') =>
          other.monthly.reduce((sum, row) => sum + (row.law === law ? row[what] : 0), 0);
        expect(total('LSS', 'performedMinutes')).toBe(3_251_606 * 60);
        expect(total('SFB', 'netCostOre')).toBe(832_866 * 100_000);
      }),
      { numRuns: 3 },
    );
  });

  it('counts every month as the month before with those who started and without those who ended', () => {
    const all = made({ from: month('2018-03'), to: month('2026-06') }).monthly;
    const wrong = (['SFB', 'LSS'] as const).flatMap((law) => {
      const rows = all.filter((row) => row.law === law);
      return rows.filter((row, i) => {
        const before = rows[i - 1];
        return before && row.persons !== before.persons + row.started - before.ended;
      });
    });
    expect(wrong).toEqual([]);
  });

  it('performs no more than is granted, and only in months with a decision in force', () => {
    for (const { spell, month: m, performed, granted } of twin.months) {
      expect(performed).toBeLessThanOrEqual(granted);
      expect(m).toBeLessThanOrEqual(lastMonthOf(spell) ?? m);
    }
  });

  it('names nobody by a number that could be somebody’s', () => {
    const everything = [...files.values(), ...truthOf(twin).values()].join('\n');
    const numbers = everything.match(/\b(19|20)\d{10}\b/g) ?? [];
    const published = new Set(PUBLISHED_IDENTITY_NUMBERS);
    expect(numbers.filter((digits) => !published.has(digits))).toEqual([]);
    expect(PUBLISHED_TEST_NUMBERS.filter((digits) => !published.has(digits))).toEqual([]);
  });

  it('can be larger, in proportion', () => {
    const larger = made({ persons: 3000, shiftsFrom: month('2026-01') });
    const persons = (law: string) => larger.monthly.find((row) => row.law === law)?.persons ?? 0;
    expect(persons('SFB') + persons('LSS')).toBeGreaterThan(2900);
    expect(persons('SFB') + persons('LSS')).toBeLessThan(3150);
  });
});

describe('the files of a synthetic municipality', () => {
  it('are taken in whole, in the order of their names, each saying nothing twice', async () => {
    expect([...files.keys()]).toEqual([...files.keys()].toSorted());
    for (const { path, contents } of twinFiles(twin)) {
      const bytes = contents();
      const read = await readIntake(
        typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
        path,
      );
      if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.problem)}`);
      const gathered = gatherCommands(read.value.commands);
      expect([path, gathered.ok]).toEqual([path, true]);
    }
  });

  it('have no execution outside its decision, and no two decisions of one law on a day', async () => {
    const decisions = new Map<string, DecisionFact>();
    const executions = new Map<string, ExecutionFact>();
    for (const { path, contents } of twinFiles(twin)) {
      if (!path.includes('decisions')) continue;
      const read = await readIntake(new TextEncoder().encode(textOf(contents())), path);
      if (!read.ok) throw new Error(path);
      for (const command of read.value.commands) {
        if (command.fact === 'decision') decisions.set(command.ref.id, command);
        if (command.fact === 'execution') executions.set(command.ref.id, command);
        if (command.fact === 'tombstone') {
          decisions.delete(command.ref.id);
          executions.delete(command.ref.id);
        }
      }
    }
    expect(decisions.size).toBeGreaterThan(600);
    for (const { ref, valid, decision } of executions.values()) {
      const of = decisions.get(decision.id)?.valid;
      const inside =
        of && includes(of, valid.from) && (of.to === null || (valid.to ?? '9') <= of.to);
      expect([ref.id, inside]).toEqual([ref.id, true]);
    }
    const own = Map.groupBy(decisions.values(), ({ person, law }) => `${person.id} ${law}`);
    for (const [who, each] of own)
      for (const [i, a] of each.entries())
        for (const b of each.slice(i + 1))
          expect([who, overlap(a.valid, b.valid)]).toEqual([who, undefined]);
  });
});

describe('the shifts of a synthetic municipality', () => {
  const shiftsFrom = twin.shiftsFrom;
  const own = monthsAskedFor(twin).filter(({ month: m }) => m === shiftsFrom);
  const { reports } = workOf(twin, shiftsFrom, own).right;

  it('sum to what was performed, for every person', () => {
    const byPerson = Map.groupBy(reports, ({ of }) => of);
    for (const of of own) {
      const shifts = (byPerson.get(of) ?? []).flatMap(({ report }) => report.shifts);
      expect(shifts.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(of.performed);
    }
  });

  it('have nobody at two places at once, nobody helped by two, and none outside the decision', () => {
    const clashes = (key: (one: (typeof reports)[number]) => string) =>
      [...Map.groupBy(reports, key).values()].filter((group) => {
        const times = group
          .flatMap(({ report }) => report.shifts)
          .map(({ day, from, to }) => ({ from: `${day} ${pad(from)}`, to: `${day} ${pad(to)}` }))
          .toSorted((a, b) => (a.from < b.from ? -1 : 1));
        return times.some(({ from }, i) => i > 0 && from < (times[i - 1]?.to ?? ''));
      });
    expect(clashes(({ report }) => report.assistant.id)).toEqual([]);
    expect(clashes(({ of }) => of.spell.id)).toEqual([]);
    for (const { report, of } of reports)
      for (const { day } of report.shifts) {
        expect(day >= of.spell.from).toBe(true);
        expect(of.spell.to === null || day < of.spell.to).toBe(true);
      }
  });
});

const pad = (minutes: number): string => String(minutes).padStart(4, '0');

describe('planted faults', () => {
  const faulty = made({ faults: 'many' });
  const shiftsFrom = faulty.shiftsFrom;
  const own = monthsAskedFor(faulty).filter(({ month: m }) => m === shiftsFrom);
  const { right, told, faults } = workOf(faulty, shiftsFrom, own);

  it('leave what really happened as it was', () => {
    expect(truthOf(faulty).get('shifts.csv')).toBe(truthOf(twin).get('shifts.csv'));
    expect(truthOf(faulty).get('monthly.csv')).toBe(truthOf(twin).get('monthly.csv'));
    expect(truthOf(twin).get('faults.csv')?.trim().split('\n')).toHaveLength(1);
  });

  it('are of every kind, each with an id and a record that differs from the right one', () => {
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(
      new Set([
        'overlap',
        'over_decision',
        'after_death',
        'double_staffing',
        'price_over_agreed',
        'duplicate_line',
      ]),
    );
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
    const rightOnes = new Map(right.reports.map(({ report }) => [report.ref.id, report]));
    const rightClaims = new Map(right.claims.map((claim) => [claim.id, claim]));
    for (const { record } of faults) {
      const report = told.reports.find((one) => one.report.ref.id === record)?.report;
      const claim = told.claims.find(({ id }) => id === record);
      expect(report ?? claim).toBeDefined();
      expect(report ?? claim).not.toEqual(rightOnes.get(record) ?? rightClaims.get(record));
    }
  });

  it('bring a month over its decision, a shift after a death, an hour with two people', () => {
    for (const fault of faults) {
      const theirs = told.reports.filter(({ of }) => of === fault.of).map(({ report }) => report);
      const shifts = theirs.flatMap((report) => report.shifts);
      const total = shifts.reduce((sum, { from, to }) => sum + to - from, 0);
      if (fault.kind === 'over_decision') expect(total).toBeGreaterThan(fault.of.granted);
      else expect(total <= fault.of.granted || fault.kind === 'after_death').toBe(true);
      if (fault.kind === 'after_death')
        expect((fault.day ?? '') > (fault.of.spell.person.died ?? '')).toBe(true);
      if (fault.kind === 'overlap') {
        const times = told.reports
          .filter(({ report }) => report.assistant.id === fault.assistant)
          .flatMap(({ report }) => report.shifts)
          .filter(({ day }) => day === fault.day);
        expect(
          times.some((a) => times.some((b) => a !== b && a.from < b.to && b.from < a.to)),
        ).toBe(true);
      }
    }
  });
});

describe('options that no municipality can be made of', () => {
  it('are refused all at once', () => {
    const refused = makeTwin({ ...OPTIONS, seed: -1, persons: 3, to: month('2024-01') });
    expect(refused.ok ? [] : refused.problem.findings?.map(({ at }) => at.path)).toEqual([
      'seed',
      'persons',
      'to',
    ]);
  });

  it('are refused when the hourly amount of a month is not known', () => {
    const refused = makeTwin({ ...OPTIONS, to: month('2027-03') });
    expect(refused.ok ? null : refused.problem.code).toBe('PARAMETER_UNKNOWN');
  });
});
