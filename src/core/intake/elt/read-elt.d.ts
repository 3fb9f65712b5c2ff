import { type Problem, type Result } from '#kernel';
import type { Intake } from '../intake.ts';
export declare const ELT_NAMESPACE =
  'http://schema.forsakringskassan.se/integration/isassistansersattning/tidredovisning/1';
/** The largest time report that is read, in bytes. A month of shifts is some hundred kilobytes. */
export declare const LARGEST_ELT_FILE: number;
/**
 * Reads one electronic time report to Försäkringskassan (schema tidredovisning_extern_v1), element by element in the
 * schema's order. Times are local clock times. FILE_TOO_LARGE, or FILE_REFUSED with every fault.
 */
export declare function readElt(bytes: Uint8Array, name: string): Result<Intake, Problem>;
