import { type Problem, type Result } from '#kernel';
import type { Intake } from '../intake.ts';
/** Whether a text is answers from Lifecare, or begins as such and is broken further on. */
export declare function isLifecare(text: string): boolean;
/**
 * Reads decisions, executions and clients as Lifecare's interface gives them: an object with the lists by name, or one
 * bare list. FILE_REFUSED with every fault.
 */
export declare function readLifecare(bytes: Uint8Array, name: string): Result<Intake, Problem>;
