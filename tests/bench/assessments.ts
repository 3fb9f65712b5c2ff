import { readAssessment } from '#core/intake';
import { type AssessmentInput, assess } from '#core/law';
import { R, type Ratio, ratio } from '#kernel';
import { type Bench, row, timeByTurns } from './row.ts';

const CASE = `
on: 2025-03-01
person: { born: 2016-05-20 }
needs:
  - { need: personal_hygiene, minutes: 25, times: 3, per: day }
  - { need: meals, minutes: 40, times: 4, per: day, character: tube_feeding }
  - { need: meals, minutes: 10, times: 4, per: day, character: preparation }
  - { need: dressing_undressing, minutes: 20, times: 2, per: day, assistants: 2, aidsInvestigated: true }
  - { need: communication, minutes: 12.5, times: 5, per: day }
  - { need: breathing, minutes: 4, times: 20, per: day }
  - { need: other, minutes: 600, times: 1, per: week }
waiting: { hoursPerWeek: 56 }
`;

const REPEATS = 10_000;
const DAYS = ratio(7);

/** The same exact arithmetic with the rules' outcome written in, and no trace: what an assessment costs at least. */
function bareArithmetic(input: AssessmentInput): number {
  const perWeek = (i: number): Ratio => {
    const need = input.needs[i];
    if (!need) return R.ZERO;
    const time = R.multiply(need.minutes, need.times);
    return R.multiply(R.multiply(time, need.per === 'day' ? DAYS : R.ONE), ratio(need.assistants));
  };
  const free = R.sum([perWeek(1), perWeek(5)]);
  const deducted = R.sum([perWeek(0), perWeek(3), perWeek(4)]);
  const basic = R.subtract(R.add(free, deducted), R.least(ratio(210), deducted));
  const other = R.add(perWeek(2), R.subtract(perWeek(6), R.least(ratio(210), perWeek(6))));
  const waiting = R.multiply(input.waiting.hoursPerWeek, ratio(15));
  return R.roundHalfUp(R.sum([basic, other, waiting]));
}

export const assessments: Bench = async () => {
  const read = readAssessment(CASE);
  if (!read.ok) throw new Error(read.problem.detail.en);
  const input = read.value;
  if (assess(input).total.countedMinutesPerWeek !== bareArithmetic(input)) {
    throw new Error('the bare arithmetic is not that of the case');
  }
  const times = await timeByTurns(
    () => repeat(() => assess(input)),
    () => repeat(() => bareArithmetic(input)),
  );
  const each = (ms: number): number => ms / REPEATS;
  return [
    row(
      'assessments per second, with trace against bare arithmetic',
      {
        what: 'assess with its whole trace',
        value: Math.round(1000 / each(times.ours)),
        unit: '/s',
      },
      { what: 'the same sums, no trace', value: Math.round(1000 / each(times.peer)), unit: '/s' },
    ),
    row(
      'one assessment with trace against 0.1 ms',
      { what: 'assess', value: each(times.ours), unit: 'ms' },
      { what: 'limit', value: 0.1, unit: 'ms' },
      1,
    ),
  ];
};

function repeat(work: () => unknown): void {
  for (let i = 0; i < REPEATS; i += 1) work();
}
