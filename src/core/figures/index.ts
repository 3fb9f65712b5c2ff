// In: printed tables and what their packages say of them. Out: figures, numbers with definition, date basis,
// known-on and lineage down to the cell or the formula. Refuses to join figures of different definitions.
// Refuses to know files, budgets' reasons and what a figure ought to be.
export * from './build-package.ts';
export type { BuiltTable } from './build-table.ts';
export * from './date-basis.ts';
export * from './figure.ts';
export * from './find-figure.ts';
export * from './formula.ts';
export * from './measure.ts';
export * from './metrics.ts';
export type * from './package-spec.ts';
export * from './period.ts';
export * from './register/index.ts';
export * from './series.ts';
