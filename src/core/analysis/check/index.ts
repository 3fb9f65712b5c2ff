export {
  type CheckFinding,
  type CheckSeverity,
  type KeptRelation,
  type TableCheck,
  checkTable,
} from './check-table.ts';
