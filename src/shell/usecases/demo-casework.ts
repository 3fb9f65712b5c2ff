import type { Duty } from '#core/casework';
import { addDays, type Day, daysBetween, Random } from '#kernel';
import { type NewDutyStep, recordDutySteps, type Store } from '#shell/store';

const OFFICERS = ['Påhittad handläggare 1', 'Påhittad handläggare 2', 'Påhittad handläggare 3'];
const REASON = 'Påhittade uppgifter';

/** Out of a hundred old duties, how many somebody has forgotten. */
const FORGOTTEN = 2;
const OLD = 60;

const CONTACTS: ReadonlySet<string> = new Set([
  'contact_after_ended_support',
  'inform_after_negative_decision',
]);

/**
 * Does the work of the demo's officers up to a day: most duties are done within some days of when they were due, a few are
 * forgotten, and the newest wait. Without it every duty of six years would be overdue.
 */
export async function workAsOfficers(
  store: Store,
  duties: readonly Duty[],
  today: Day,
  seed: number,
): Promise<void> {
  const random = new Random(seed, 'officers');
  const steps = duties
    .filter(({ status }) => status === 'overdue' || status === 'due_soon' || status === 'open')
    .flatMap((duty) => (isLeft(duty, today, random) ? [] : [stepFor(duty, today, random)]));
  await recordDutySteps(store, steps);
}

const isLeft = ({ due }: Duty, today: Day, random: Random): boolean =>
  daysBetween(due, today) < OLD ? random.chance(50) : random.chance(FORGOTTEN);

function stepFor({ kind, id, person, since, due }: Duty, today: Day, random: Random): NewDutyStep {
  const allowed = Math.max(1, daysBetween(since, due));
  const done = addDays(since, random.below(allowed + Math.ceil(allowed / 4) + 1));
  const step = {
    person,
    on: done > today ? today : done,
    actor: random.pick(OFFICERS),
    reason: REASON,
  };
  return CONTACTS.has(kind)
    ? {
        ...step,
        kind: 'contact',
        how: random.pick(['telephone', 'meeting', 'visit'] as const),
        reached: true,
        told: ['lss', 'sol'],
        wants: random.pick(['apply', 'apply', 'nothing', 'undecided'] as const),
        said: 'Påhittat samtal.',
      }
    : { ...step, kind: 'duty_done', duty: id };
}
