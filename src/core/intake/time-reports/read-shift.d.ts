import { type Month } from '#kernel';
import type { Shift } from '#core/register';
import type { Row } from '../layout/row.ts';
import { type Column } from './layout.ts';
/** One stretch of work; 00:00 as its end is the end of the day. */
export declare function readShift(row: Row<Column>, month: Month | undefined): Shift | undefined;
