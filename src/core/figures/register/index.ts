export { LEDGER_OBJECTS, RESULT_ACCOUNTS } from './ledger-parts.ts';
export {
  octoberChange,
  octoberFigures,
  octobersIn,
  rowsBehindChange,
} from './october-figures.ts';
export {
  knownOnsIn,
  parseRegisterAddress,
  REGISTER,
  registerAddress,
  type RegisterAddress,
} from './register-address.ts';
export type { RegisterOwner } from './register-figure.ts';
export { registerPackage } from './register-package.ts';
export type * from './register-rows.ts';
export { type RowQuestion, rowsBehind } from './rows-behind.ts';
