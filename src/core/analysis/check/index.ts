export { type TableCheck, checkTable } from './check-table.ts';
export type { CheckFinding, CheckSeverity, KeptRelation } from './finding.ts';
