import type { RecordedStep } from './case-step.ts';

type Numbered = Pick<RecordedStep, 'number' | 'body'>;

/** The steps that still hold: those taken back, and the takings back, left out. */
export function standing<Step extends Numbered>(recorded: readonly Step[]): readonly Step[] {
  const withdrawn = new Set(
    recorded.flatMap(({ body }) => (body.step === 'taken_back' ? [body.number] : [])),
  );
  return recorded.filter(
    ({ number, body }) => body.step !== 'taken_back' && !withdrawn.has(number),
  );
}
