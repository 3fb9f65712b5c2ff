import { ok, type Problem, type Result } from '#kernel';
import { Faults } from '../faults.ts';
import type { Intake } from '../intake.ts';
import { rowsOf } from '../layout/layout.ts';
import { checkSaidOnce } from '../layout/said-once.ts';
import type { PrintedTable } from '../printed-table.ts';
import { decisionsAfter } from './decisions-after.ts';
import { LAYOUT } from './layout.ts';
import { readNotice } from './read-notice.ts';

/**
 * Reads decision notices from Försäkringskassan (51 kap. 21 § SFB), one or many: each notice, and the decisions as they
 * stand after all of them. FILE_REFUSED with every fault.
 */
export function readFkNotices(table: PrintedTable): Result<Intake, Problem> {
  const faults = new Faults(table.name);
  const rows = rowsOf(table, LAYOUT, faults);
  const told = rows.flatMap((row) => readNotice(row) ?? []);
  const notices = told.map(({ notice }) => notice);
  checkSaidOnce([...notices, ...told.flatMap(({ decision }) => decision ?? [])], faults);
  if (faults.any) return faults.refuse();
  const persons = new Map(told.flatMap(({ person }) => (person ? [[person.ref.id, person]] : [])));
  const commands = [...persons.values(), ...decisionsAfter(told), ...notices];
  return ok({ format: LAYOUT.format, rows: rows.length, commands });
}
