import type { Duty, DutyStatus } from './duty.ts';
import { DUTY_RULES } from './list-duties.ts';
import { matchNotice, reportToCouncil } from './unit-duties.ts';

const STANDING: Readonly<Record<DutyStatus, number>> = {
  overdue: 0,
  due_soon: 1,
  open: 2,
  not_needed: 3,
  done: 4,
};

// A notice without a person hurts whoever it is about, and nobody can be asked.
const RANK: ReadonlyMap<string, number> = new Map(
  [matchNotice, ...DUTY_RULES, reportToCouncil].map(({ kind }, rank) => [kind, rank]),
);

/** Orders duties: what is late first, then what hurts the person most when it is forgotten, then by due day. */
export const hurtFirst = (a: Duty, b: Duty): number =>
  STANDING[a.status] - STANDING[b.status] ||
  (RANK.get(a.kind) ?? 0) - (RANK.get(b.kind) ?? 0) ||
  a.due.localeCompare(b.due) ||
  a.id.localeCompare(b.id);
