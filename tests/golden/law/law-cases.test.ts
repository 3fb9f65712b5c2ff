import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { checkAssessment } from '#core/intake/assessment';
import { type Assessment, assess, lawValue, rightByAgeOn } from '#core/law';
import { day } from '#kernel';

const casesIn = (file: string): unknown =>
  parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

type AssessmentCase = {
  readonly name: string;
  readonly facts: object;
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

const READ: Readonly<Record<string, (assessment: Assessment) => unknown>> = {
  basic: ({ basic }) => basic.minutesPerWeek,
  basicDeduction: ({ basic }) => basic.deductionMinutesPerWeek,
  basicAfter: ({ basic }) => basic.afterDeductionMinutesPerWeek,
  other: ({ other }) => other.minutesPerWeek,
  otherDeduction: ({ other }) => other.deductionMinutesPerWeek,
  otherAfter: ({ other }) => other.afterDeductionMinutesPerWeek,
  waiting: ({ waiting }) => waiting.countedMinutesPerWeek,
  standby: ({ standby }) => standby.countedMinutesPerWeek,
  total: ({ total }) => total.countedMinutesPerWeek,
  responsible: ({ responsible }) => responsible,
  method: ({ deductionMethod }) => deductionMethod,
};

// Standing is told by its own note, which these cases name only when they are about it.
const notesToldBy = ({ notes }: Assessment, expected: readonly unknown[]): readonly string[] =>
  notes
    .map(({ code }) => code)
    .filter((code) => code !== 'VALUES_NOT_VERIFIED' || expected.includes(code));

function answerTo(facts: object, on: string, expected: Readonly<Record<string, unknown>>): object {
  const input = checkAssessment({ on, ...facts });
  if (!input.ok) return { refused: input.problem.findings?.map(({ at }) => at.path) };
  const assessment = assess(input.value);
  return Object.fromEntries(
    Object.entries(expected).map(([name, value]) => [
      name,
      name === 'notes' && Array.isArray(value)
        ? notesToldBy(assessment, value)
        : READ[name]?.(assessment),
    ]),
  );
}

describe.each(['needs-on-a-day.yaml', 'parental-deduction.yaml'])('%s', (file) => {
  const days = (casesIn(file) as AssessmentCase[]).flatMap(({ name, facts, on }) =>
    Object.entries(on).map(([date, expected]) => ({ name, facts, date, expected })),
  );
  test.each(days)('$name, $date', ({ facts, date, expected }) => {
    expect(answerTo(facts, date, expected)).toEqual(expected);
  });
});

type AgeCase = {
  readonly name: string;
  readonly born: string;
  readonly grantedFrom?: string;
  readonly appliedOn?: string;
  readonly on: Readonly<Record<string, { readonly limit: number; readonly right: string }>>;
};

describe('age-limits.yaml', () => {
  const days = (casesIn('age-limits.yaml') as AgeCase[]).flatMap(({ on, ...told }) =>
    Object.entries(on).map(([date, expected]) => ({ ...told, date, expected })),
  );
  test.each(days)('$name, $date', ({ born, grantedFrom, appliedOn, date, expected }) => {
    const answer = rightByAgeOn({
      born: day(born),
      on: day(date),
      grantedFrom: grantedFrom === undefined ? null : day(grantedFrom),
      appliedOn: appliedOn === undefined ? null : day(appliedOn),
    });
    expect(answer).toMatchObject({ ok: true, value: expected });
  });
});

type ValueCase = { readonly value: string; readonly status: string };
type Gap = { readonly lookUp: string | null };

describe('values.yaml', () => {
  const cases = casesIn('values.yaml') as Record<string, Record<string, ValueCase | Gap>>;
  const days = Object.entries(cases).flatMap(([id, on]) =>
    Object.entries(on).map(([date, expected]) => ({ id, date, expected })),
  );
  test.each(days)('$id on $date', ({ id, date, expected }) => {
    const answer = lawValue(id, day(date));
    const lookUp = answer.ok ? undefined : (answer.problem.lookUp ?? null);
    expect(answer.ok ? pick(answer.value) : { code: answer.problem.code, lookUp }).toEqual(
      'value' in expected
        ? expected
        : {
            code: 'PARAMETER_UNKNOWN',
            lookUp: expected.lookUp === null ? null : expect.stringContaining(expected.lookUp),
          },
    );
  });
});

const pick = ({ value, status }: ValueCase): ValueCase => ({ value, status });
