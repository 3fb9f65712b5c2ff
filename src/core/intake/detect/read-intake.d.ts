import { type Problem, type Result } from '#kernel';
import { type Intake, type IntakeFormat } from '../intake.ts';
/** A file that one format claims, ready to be read in it. */
export type Detected = {
  readonly format: IntakeFormat;
  readonly read: () => Result<Intake, Problem>;
};
/**
 * Tells the format of a file by what it holds, never by its name. FORMAT_UNKNOWN when none or several formats could
 * claim it, with what was looked for; FILE_UNREADABLE or FILE_REFUSED when it cannot be opened.
 */
export declare function detect(bytes: Uint8Array, name: string): Promise<Result<Detected, Problem>>;
/** Reads a file to the register in the format it has, whole or not at all. */
export declare function readIntake(
  bytes: Uint8Array,
  name: string,
): Promise<Result<Intake, Problem>>;
