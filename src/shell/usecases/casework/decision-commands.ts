import type { Proposal } from '#core/casework';
import { reference, type RegisterCommand } from '#core/register';
import { type Day, dayRange, fromInclusive } from '#kernel';
import { type EarlierDecision, isReplacedBy, measureOf } from './case-surroundings.ts';

const NOWHERE = {};

/**
 * What a signed decision tells the register: the decision itself, and that what it replaces ends the day it begins.
 * A refusal stands on the day it was made.
 */
export function decisionCommands(
  decided: {
    readonly reference: string;
    readonly person: string;
    readonly on: Day;
    readonly category: 1 | 2 | 3 | null;
    readonly proposal: Proposal;
  },
  earlier: readonly EarlierDecision[],
): readonly RegisterCommand[] {
  const { on, proposal, category } = decided;
  const { granted, period, reviewOn, matter } = proposal;
  const valid = period ?? fromInclusive(on, on);
  const replaced = earlier.filter((decision) => isReplacedBy(decision, proposal));
  return [
    ...replaced.map(
      ({ id }): RegisterCommand => ({
        fact: 'tombstone',
        ref: reference('decision', 'register', id),
        days: dayRange(valid.from, null),
        at: NOWHERE,
      }),
    ),
    {
      fact: 'decision',
      ref: reference('decision', 'own', decided.reference),
      person: reference('person', 'register', decided.person),
      valid,
      at: NOWHERE,
      law: 'LSS',
      measure: measureOf(proposal),
      outcome: granted === null ? 'refused' : 'granted',
      category,
      granted,
      decided: on,
      known: on,
      reviewOn: granted === null ? null : reviewOn,
      delegated: true,
      interim: matter === 'interim',
      higherAmount: false,
    },
  ];
}
