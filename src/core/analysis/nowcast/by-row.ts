import type { Finding } from '#kernel';

/** Findings in the order that a reader meets them in the file; those about the whole file last. */
export const byRow = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => (a.at.row ?? Infinity) - (b.at.row ?? Infinity) || 0);
