import type { FkChargeFact } from '#core/register';
import { amountText, keyText, timeText, writeTable } from '../layout/write-table.ts';
import { COLUMNS, LAYOUT } from './layout.ts';

/** Writes charges in the layout that readFkCharges reads. Each has a reference "invoice/row". */
export const writeFkCharges = (charges: readonly FkChargeFact[]): string =>
  writeTable(
    COLUMNS,
    LAYOUT.required,
    charges.map((charge) => ({
      faktura: charge.invoice,
      fakturarad: charge.ref.id.slice(charge.invoice.length + 1),
      person: keyText(charge.person),
      assistansmånad: charge.serviceMonth,
      fakturamånad: charge.invoiceMonth,
      timmar: charge.time === null ? '' : timeText(charge.time),
      timbelopp: charge.hourlyAmount === null ? '' : amountText(charge.hourlyAmount),
      belopp: amountText(charge.amount),
    })),
  );
