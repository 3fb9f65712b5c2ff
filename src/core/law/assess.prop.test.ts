import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day, R, type Ratio, ratio } from '#kernel';
import { assess } from './assess.ts';
import type { Assessment, AssessmentInput } from './assessment.ts';
import { mayHaveCharacter } from './character-of-need.ts';
import { CHARACTERS, type Need, NEEDS } from './need.ts';
import type { Trace } from './trace.ts';

const FIRST = day('1996-07-01');
const aDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(FIRST, days));
const anAmount = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.constantFrom(1, 2, 4, 5, 10));
const aRatio = anAmount.map(([num, den]) => ratio(num, den));

const aNeed: fc.Arbitrary<Need> = fc
  .record({
    need: fc.constantFrom(...NEEDS),
    minutes: aRatio,
    times: fc.integer({ min: 0, max: 12 }).map((times) => ratio(times)),
    per: fc.constantFrom('day' as const, 'week' as const),
    assistants: fc.constantFrom(1, 1, 2),
    aidsInvestigated: fc.constant(true),
    character: fc.constantFrom(...CHARACTERS),
  })
  .filter(({ need, character }) => mayHaveCharacter(need, character));

const aBirthday = (on: Day) =>
  fc.integer({ min: 0, max: 30_000 }).map((days) => addDays(on, -days));

const aSituation: fc.Arbitrary<AssessmentInput> = aDay.chain((on) =>
  fc.record({
    on: fc.constant(on),
    person: aBirthday(on).map((born) => ({ born })),
    assistanceDaysPerWeek: fc.integer({ min: 0, max: 7 }),
    needs: fc.array(aNeed, { maxLength: 8 }),
    waiting: aRatio.map((hours) => ({ hoursPerWeek: R.least(hours, ratio(168)) })),
    standby: aRatio.map((hours) => ({ hoursPerWeek: R.least(hours, ratio(168)) })),
  }),
);

const numbersOf = ({ basic, other, waiting, standby, total, responsible }: Assessment) => ({
  basic,
  other,
  waiting,
  standby,
  total,
  responsible,
});

const amountOf = ({ value }: Trace): Ratio => ('amount' in value ? value.amount : R.ZERO);

const isWeekly = ({ value }: Trace): boolean => 'unit' in value && value.unit === 'min/week';

const SUMS = new Set([
  'assistans.raknad-tid',
  'grundlaggande-behov.efter-avdrag',
  'andra-personliga-behov.efter-avdrag',
  'grundlaggande-behov.tid',
  'andra-personliga-behov.tid',
]);

/** The steps that the sums of a trace come down to: needs, deductions, counted waiting time and standby. */
const leavesOf = (step: Trace): readonly Trace[] =>
  SUMS.has(step.id) ? step.children.filter(isWeekly).flatMap(leavesOf) : [step];

describe('assess', () => {
  test('splitting a need in two parts never changes an hour', () => {
    fc.assert(
      fc.property(
        aSituation,
        aNeed,
        fc.tuple(fc.integer({ min: 0, max: 7 }), fc.constant(7)),
        (situation, need, [part, whole]) => {
          const first = R.multiply(need.minutes, ratio(part, whole));
          const rest = R.subtract(need.minutes, first);
          const split = [
            { ...need, minutes: first },
            { ...need, minutes: rest },
          ];
          const one = assess({ ...situation, needs: [...situation.needs, need] });
          const two = assess({ ...situation, needs: [...situation.needs, ...split] });
          expect(numbersOf(two)).toEqual(numbersOf(one));
        },
      ),
    );
  });

  test('the order of the needs is irrelevant', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const turned = { ...situation, needs: situation.needs.toReversed() };
        expect(numbersOf(assess(turned))).toEqual(numbersOf(assess(situation)));
      }),
    );
  });

  test('a deduction is never more than the time it is taken from, nor more than the table gives', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const { basic, other } = assess(situation);
        for (const bucket of [basic, other]) {
          expect(bucket.deductionMinutesPerWeek).toBeLessThanOrEqual(bucket.minutesPerWeek);
          expect(bucket.deductionMinutesPerWeek).toBeLessThanOrEqual(bucket.scheduleMinutesPerWeek);
          expect(bucket.afterDeductionMinutesPerWeek).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('the steps of the trace sum to the result exactly', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const { trace, total } = assess(situation);
        const sum = R.sum(leavesOf(trace).map(amountOf));
        expect(sum).toEqual(amountOf(trace));
        expect(R.roundHalfUp(sum)).toBe(total.countedMinutesPerWeek);
      }),
    );
  });

  test('time that a deduction may be taken from is the sum of its needs', () => {
    const deductible = (step: Trace): readonly Trace[] =>
      step.id === 'foraldraavdrag.avdragsgill-tid' ? [step] : step.children.flatMap(deductible);
    fc.assert(
      fc.property(aSituation, (situation) => {
        for (const step of deductible(assess(situation).trace)) {
          expect(R.sum(step.children.map(amountOf))).toEqual(amountOf(step));
        }
      }),
    );
  });

  test('every need stands once in the trace', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const needs = leavesOf(assess(situation).trace).filter(({ id }) => id === 'behov');
        expect(needs).toHaveLength(situation.needs.length);
      }),
    );
  });

  test('the state is responsible exactly when basic needs after deduction are more than twenty hours', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const { trace, responsible } = assess(situation);
        const basic = trace.children.find(({ id }) => id === 'grundlaggande-behov.efter-avdrag');
        const exact = basic ? amountOf(basic) : R.ZERO;
        expect(responsible).toBe(R.compare(exact, ratio(1200)) > 0 ? 'state' : 'municipality');
      }),
    );
  });
});
