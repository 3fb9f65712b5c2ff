import type { PerformedMonthFact } from '#core/register';
import { LAW_WORDS } from '../layout/law-words.ts';
import { keyText, timeText, wordFor, writeTable } from '../layout/write-table.ts';
import { COLUMNS, LAYOUT } from './layout.ts';

/** Writes sums of months in the layout that readPerformedMonths reads. */
export const writePerformedMonths = (months: readonly PerformedMonthFact[]): string =>
  writeTable(
    COLUMNS,
    LAYOUT.required,
    months.map((sums) => ({
      räkning: sums.ref.id,
      lag: wordFor(LAW_WORDS, sums.law),
      månad: sums.month,
      person: keyText(sums.person),
      anordnare: sums.provider === null ? '' : keyText(sums.provider),
      aktiv_tid: timeText(sums.active),
      väntetid: timeText(sums.waiting),
      beredskap: timeText(sums.standby),
    })),
  );
