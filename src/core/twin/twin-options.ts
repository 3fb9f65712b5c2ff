import { type Month, monthsBetween, ok, type Problem, refuse, type Result, words } from '#kernel';

export const FAULT_LEVELS = ['none', 'normal', 'many'] as const;
export type FaultLevel = (typeof FAULT_LEVELS)[number];

export type TwinOptions = {
  /** Whole number from 0; the same seed gives the same place. */
  readonly seed: number;
  /** Persons with assistance at a time; null makes Malmö's numbers. */
  readonly persons: number | null;
  /** The first and last month asked for. */
  readonly from: Month;
  readonly to: Month;
  /** From this month on shifts are made one by one, before it as sums of the month. */
  readonly shiftsFrom: Month;
  readonly faults: FaultLevel;
};

const FEWEST_PERSONS = 300;
const MOST_PERSONS = 200_000;

/** INPUT_INVALID with every fault: a place too small for the tables' proportions, months in the wrong order. */
export function checkOptions(options: TwinOptions): Result<TwinOptions, Problem> {
  const { seed, persons, from, to } = options;
  const findings = [
    ...(Number.isSafeInteger(seed) && seed >= 0
      ? []
      : [fault('seed', 'Fröet ska vara ett heltal från 0.', 'The seed is a whole number from 0.')]),
    ...(persons === null ||
    (Number.isSafeInteger(persons) && persons >= FEWEST_PERSONS && persons <= MOST_PERSONS)
      ? []
      : [
          fault(
            'persons',
            `Antalet personer ska vara ett heltal från ${FEWEST_PERSONS} till ${MOST_PERSONS}.`,
            `The number of persons is a whole number from ${FEWEST_PERSONS} to ${MOST_PERSONS}.`,
          ),
        ]),
    ...(monthsBetween(from, to) >= 0
      ? []
      : [
          fault(
            'to',
            'Sista månaden ligger före den första.',
            'The last month is before the first.',
          ),
        ]),
  ];
  return findings.length === 0
    ? ok(options)
    : refuse({
        code: 'INPUT_INVALID',
        detail: words(
          'Kommunen går inte att göra. Rätta det som står nedan.',
          'The municipality cannot be made. Correct what is listed below.',
        ),
        findings,
      });
}

const fault = (path: string, sv: string, en: string) => ({
  code: 'OPTION_WRONG',
  at: { path },
  message: words(sv, en),
});
