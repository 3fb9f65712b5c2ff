import type { PerformedMonthFact } from '#core/register';
/** Writes sums of months in the layout that readPerformedMonths reads. */
export declare const writePerformedMonths: (months: readonly PerformedMonthFact[]) => string;
