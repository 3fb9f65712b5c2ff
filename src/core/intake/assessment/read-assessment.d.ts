import { type Problem, type Result } from '#kernel';
import type { AssessmentInput } from '#core/law';
/**
 * Reads a situation written as YAML (or JSON, which is YAML). INPUT_INVALID with every fault at once: by line and column
 * when the text is not YAML, by path when a field is wrong.
 */
export declare function readAssessment(text: string): Result<AssessmentInput, Problem>;
/** Writes a situation as the YAML that readAssessment reads back to the same situation. */
export declare const writeAssessment: ({
  needs,
  waiting,
  standby,
  ...rest
}: AssessmentInput) => string;
