import { type Problem, type Result } from '#kernel';
import type { RawRows } from './grid.ts';
/** The separator that the header uses and the first rows agree with; a comma when there is but one column. */
export declare function guessSeparator(text: string): string;
/** Splits a text into cells. A quotation mark that is never closed, or stands where none can, is told with its line. */
export declare function readCsv(name: string, text: string): Result<RawRows, Problem>;
