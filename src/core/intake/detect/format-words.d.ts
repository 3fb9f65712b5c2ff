import { type Words } from '#kernel';
import type { IntakeFormat } from '../intake.ts';
/** What each format is called, and the mark by which it is known. */
export declare const FORMAT_WORDS: {
  readonly [F in IntakeFormat]: {
    readonly name: Words;
    readonly mark: Words;
  };
};
