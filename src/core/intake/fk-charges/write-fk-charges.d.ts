import type { FkChargeFact } from '#core/register';
/** Writes charges in the layout that readFkCharges reads. Each has a reference "invoice/row". */
export declare const writeFkCharges: (charges: readonly FkChargeFact[]) => string;
