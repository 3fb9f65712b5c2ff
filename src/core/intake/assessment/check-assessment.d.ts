import { type Problem, type Result } from '#kernel';
import { type AssessmentInput } from '#core/law';
/**
 * Checks a situation given as data (contract fields) and makes it ready for assess. Numbers may be numbers or texts and
 * are read exactly. INPUT_INVALID with every fault at once and its path.
 */
export declare function checkAssessment(value: unknown): Result<AssessmentInput, Problem>;
