import type { Minutes, Month, Ore } from '#kernel';
import type { Fact } from './fact.ts';
import type { Reference } from './reference.ts';

/**
 * A line of Försäkringskassan's monthly charge for the first 20 hours (51 kap. 22–23 §§ SFB), kept as charged.
 * Valid is the service month; a credit has a negative amount.
 */
export type FkChargeFact = Fact<'fk_charge'> & {
  readonly person: Reference<'person'>;
  readonly serviceMonth: Month;
  readonly invoiceMonth: Month;
  readonly invoice: string;
  readonly time: Minutes | null;
  readonly hourlyAmount: Ore | null;
  readonly amount: Ore;
};

/** An object of a dimension in the ledger, such as cost centre or project. */
export type LedgerObject = { readonly dimension: string; readonly object: string };

/** A line of the ledger; valid is the booking day or the budget's month. Debit is positive, credit negative. */
export type LedgerLineFact = Fact<'ledger_line'> & {
  readonly vintage: 'budget' | 'forecast' | 'actual';
  readonly account: string;
  readonly accountName: string | null;
  readonly objects: readonly LedgerObject[];
  readonly voucher: string | null;
  readonly text: string | null;
  readonly amount: Ore;
};
