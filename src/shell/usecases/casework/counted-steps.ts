import type { CountedStep } from '#core/casework';
import { checkAssessment } from '#core/intake';
import { assess, type Trace, traceIn } from '#core/law';
import { writeTime } from '#core/papers';
import { type Day, minutes, R } from '#kernel';

const LANGUAGE = 'sv';
const DEEPEST = 2;

/**
 * How the hours of an assessed form of needs follow from the rules of a day, as a letter tells it: what comes to nothing is
 * left out. No steps when the form cannot be worked out.
 */
export function countedSteps(
  needs: unknown,
  on: Day,
): { readonly on: Day; readonly steps: readonly CountedStep[] } {
  const checked = checkAssessment(situationIn(needs));
  if (!checked.ok) return { on, steps: [] };
  return { on, steps: stepsOf(assess({ ...checked.value, on }).trace, 0) };
}

/** A form of needs is kept as typed, with the situation that it came to. */
const situationIn = (needs: unknown): unknown =>
  typeof needs === 'object' && needs !== null && 'situation' in needs ? needs.situation : needs;

function stepsOf(trace: Trace, depth: number): readonly CountedStep[] {
  const { label, value, ref, children } = trace;
  if ('amount' in value && R.isZero(value.amount)) return [];
  const step = {
    label: label[LANGUAGE],
    value: written(trace),
    ...(ref === undefined ? {} : { ref }),
  };
  return [step, ...(depth === DEEPEST ? [] : children.flatMap((each) => stepsOf(each, depth + 1)))];
}

/** Whole minutes a week are told in hours and minutes, as in the rest of the letter. */
function written(trace: Trace): string {
  const { value } = trace;
  return 'amount' in value && value.unit === 'min/week' && value.amount.den === 1n
    ? `${writeTime(minutes(Number(value.amount.num)), LANGUAGE)} i veckan`
    : traceIn(trace, LANGUAGE).value;
}
