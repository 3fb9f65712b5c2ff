import type { Granted } from '#core/register';
import type { Row } from './row.ts';
import { type Record } from './write-table.ts';
/** The columns that tell granted time. */
export declare const GRANTED_COLUMNS: readonly [
  'per',
  'grundläggande',
  'övriga',
  'väntetid',
  'beredskap',
];
export type GrantedColumn = (typeof GRANTED_COLUMNS)[number];
/** Granted time as counted in the decision; undefined when a part cannot be read or there is none. */
export declare function readGranted<C extends string>(
  row: Row<C | GrantedColumn>,
): Granted | undefined;
/** Nothing is granted: tells of a time that is filled in all the same. */
export declare function readNothingGranted<C extends string>(
  row: Row<C | GrantedColumn>,
): null | undefined;
export declare function grantedRecord(granted: Granted | null): Record<GrantedColumn>;
