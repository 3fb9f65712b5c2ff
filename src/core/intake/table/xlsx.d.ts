import { type Problem, type Result } from '#kernel';
import type { RawRows } from './grid.ts';
export type Sheet = {
  readonly name: string;
  readonly raw: RawRows;
};
/** Reads every sheet that holds anything. Numbers come with a decimal point, days as ISO text. */
export declare function readXlsx(
  name: string,
  bytes: Uint8Array,
): Promise<Result<readonly Sheet[], Problem>>;
