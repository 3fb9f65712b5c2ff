import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '#kernel';
import { historyOf } from './history-of.ts';
import { lawValue, listParameters, listSources, parameterHistory, valueIn } from './law-value.ts';
import type { WrittenParameter } from './parameter.ts';

describe('a value of law on a day', () => {
  test('carries its days, standing, reference and source', () => {
    expect(lawValue('assistansersattning.timbelopp', day('2026-06-01'))).toMatchObject({
      ok: true,
      value: {
        value: '347.70',
        unit: 'kr/h',
        from: '2026-01-01',
        to: '2027-01-01',
        lastDay: '2026-12-31',
        status: 'verified',
        ref: { act: 'förordning (1993:1091)', section: '5 §' },
        sfs: '2025:1045',
      },
    });
  });

  test.each([
    [0, '6', '0'],
    [1, '1.25', '0.25'],
    [6, '1.25', '0.25'],
    [7, '0.5', '0.5'],
    [11, '0.5', '0.5'],
    [12, '0', '0.5'],
    [17, '0', '0.5'],
    [18, '0', '0'],
    [40, '0', '0'],
  ])(
    'of the parental deduction from 2025 at %i years is %s and %s hours a day',
    (age, basic, other) => {
      const on = day('2025-01-01');
      expect(lawValue('foraldraavdrag.grundlaggande-behov', on, { age })).toMatchObject({
        value: { value: basic, status: 'verified', age },
      });
      expect(lawValue('foraldraavdrag.andra-behov', on, { age })).toMatchObject({
        value: { value: other, status: 'verified' },
      });
    },
  );

  test.each([
    [0, '12', '0'],
    [1, '2.5', '0.5'],
    [7, '1', '1'],
    [12, '0', '1'],
    [18, '0', '0'],
  ])(
    'of the parental deduction until 2024 at %i years is %s and %s, told by secondary sources',
    (age, basic, other) => {
      const on = day('2024-12-31');
      expect(lawValue('foraldraavdrag.grundlaggande-behov', on, { age })).toMatchObject({
        value: { value: basic, status: 'secondary' },
      });
      expect(lawValue('foraldraavdrag.andra-behov', on, { age })).toMatchObject({
        value: { value: other, status: 'secondary' },
      });
    },
  );

  test('by age is refused without an age, at the path of the age', () => {
    expect(lawValue('foraldraavdrag.andra-behov', day('2025-01-01'))).toMatchObject({
      ok: false,
      problem: { code: 'INPUT_INVALID', findings: [{ at: { path: 'age' } }] },
    });
  });

  test.each([-1, 1.5, Number.NaN])('by age is refused for the age %d', (age) => {
    expect(lawValue('foraldraavdrag.andra-behov', day('2025-01-01'), { age })).toMatchObject({
      ok: false,
      problem: { code: 'INPUT_INVALID' },
    });
  });

  test('before the table of 2023 says that the assessment was individual', () => {
    expect(lawValue('foraldraavdrag.andra-behov', day('2022-12-31'), { age: 5 })).toMatchObject({
      ok: false,
      problem: { code: 'PARAMETER_UNKNOWN', lookUp: expect.stringContaining('SFB 51:6') },
    });
  });

  test('that does not exist is refused with the nearest names', () => {
    const answer = lawValue('asistansersattning.timbelop', day('2025-01-01'));
    expect(answer).toMatchObject({
      ok: false,
      problem: {
        code: 'PARAMETER_UNKNOWN',
        detail: { sv: expect.stringContaining('"assistansersattning.timbelopp"') },
      },
    });
  });

  test('never changes when a later value is added', () => {
    const base: WrittenParameter = {
      id: 'prov',
      label: { sv: 'Prov', en: 'Trial' },
      unit: 'years',
      values: [
        {
          from: '2020-01-01',
          to: '2025-01-01',
          value: '1',
          status: 'verified',
          ref: { act: 'LSS (1993:387)', section: '1 §' },
          source: 'lagtext',
        },
      ],
    };
    const [first] = base.values;
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 1826 }),
        fc.integer({ min: 0, max: 3000 }),
        (at, later) => {
          const from = addDays(day('2025-01-01'), later);
          const added = {
            ...base,
            values: [...base.values, { ...first!, from, to: addDays(from, 1), value: '2' }],
          };
          const on = addDays(day('2020-01-01'), at);
          expect(valueIn(historyOf(added), on)).toEqual(valueIn(historyOf(base), on));
        },
      ),
    );
  });
});

describe('the parameters of law', () => {
  test('each have a history in time order without overlap', () => {
    for (const { id } of listParameters()) {
      const history = parameterHistory(id);
      const periods = history.ok ? history.value.periods : [];
      expect(periods.length).toBeGreaterThan(0);
      for (const [i, { from }] of periods.entries()) {
        const before = periods[i - 1];
        expect(before === undefined || (before.to !== null && before.to <= from)).toBe(true);
      }
    }
  });

  test('only cite sources that are listed', () => {
    const known = new Set(listSources().map(({ id }) => id));
    const cited = listParameters().flatMap(({ id }) => {
      const history = parameterHistory(id);
      return history.ok ? history.value.periods : [];
    });
    for (const period of cited) {
      expect(period.kind === 'unknown' || known.has(period.source)).toBe(true);
    }
  });

  test('say first and last day, number of values and standing', () => {
    expect(listParameters().find(({ id }) => id === 'assistansersattning.timbelopp')).toMatchObject(
      {
        firstDay: '1998-01-01',
        lastDay: '2026-12-31',
        values: 18,
        statuses: ['secondary', 'verified', 'inferred'],
        needsAge: false,
      },
    );
  });

  test('without any value have neither first nor last day', () => {
    expect(
      listParameters().find(({ id }) => id === 'statligt-huvudmannaskap.galler-fran'),
    ).toMatchObject({
      firstDay: null,
      lastDay: null,
      values: 0,
    });
  });
});
