import { PersonNumber } from '#kernel';
import type { RegisterCommand } from './command.ts';
import type { PersonFact } from './person.ts';
import type { AssistantFact, ProviderFact } from './provider.ts';

/** Facts that many sources speak of, each knowing a part; null means silence. */
export type FilledFact = PersonFact | ProviderFact | AssistantFact;

export const isFilled = (command: RegisterCommand): command is FilledFact =>
  command.fact === 'person' || command.fact === 'provider' || command.fact === 'assistant';

/** Fills what a is silent about from b, an end of validity too; undefined when they say different things. */
export function fillFrom(a: FilledFact, b: FilledFact): FilledFact | undefined {
  const [one, other] = [openEnded(a), openEnded(b)];
  const keys = Object.keys(one) as (keyof typeof one)[];
  const agree = keys.every(
    (key) => one[key] === null || other[key] === null || alike(one[key], other[key]),
  );
  if (!agree || a.fact !== b.fact || a.valid.from !== b.valid.from) return undefined;
  const filled = Object.fromEntries(keys.map((key) => [key, one[key] ?? other[key]]));
  const { end, ...attributes } = filled;
  return { ...a, ...attributes, valid: { ...a.valid, to: end } } as FilledFact;
}

function openEnded(fact: FilledFact): Record<string, unknown> {
  const { at: _at, valid, ref: _ref, ...attributes } = fact;
  return { ...attributes, end: valid.to };
}

const alike = (a: unknown, b: unknown): boolean =>
  a instanceof PersonNumber && b instanceof PersonNumber ? a.equals(b) : a === b;
