import type { Day } from '#kernel';
import type { DecisionFact, FkNoticeFact } from '#core/register';
import { grantedRecord } from '../layout/granted.ts';
import { daysText, keyText, wordFor, writeTable, yesOrNoText } from '../layout/write-table.ts';
import { COLUMNS, LAYOUT, OUTCOMES } from './layout.ts';

/** A notice with the terms of its decision and, for a person new to the municipality, birthday and name. */
export type FkNoticeToWrite = {
  readonly notice: FkNoticeFact;
  readonly terms?: Partial<Pick<DecisionFact, 'category' | 'interim' | 'higherAmount'>>;
  readonly person?: { readonly born: Day; readonly name: string | null };
};

/** Writes notices in the layout that readFkNotices reads. */
export const writeFkNotices = (notices: readonly FkNoticeToWrite[]): string =>
  writeTable(
    COLUMNS,
    LAYOUT.required,
    notices.map(({ notice, terms = {}, person }) => {
      const [from, last] = daysText(notice.valid);
      return {
        besked_id: notice.ref.id,
        person: keyText(notice.person),
        född: person?.born ?? '',
        namn: person?.name ?? '',
        ärende: notice.decision?.id ?? '',
        besked: wordFor(OUTCOMES, notice.outcome),
        beslutad: notice.decided,
        mottagen: notice.received,
        gäller_från: from,
        gäller_till: last,
        personkrets: terms.category == null ? '' : String(terms.category),
        ...grantedRecord(notice.granted),
        interimistiskt: terms.interim === undefined ? '' : yesOrNoText(terms.interim),
        förhöjt_belopp: terms.higherAmount === undefined ? '' : yesOrNoText(terms.higherAmount),
      };
    }),
  );
