import type { Day } from '#kernel';
import type { DecisionFact, FkNoticeFact, Reference } from '#core/register';
import { grantedRecord } from '../layout/granted.ts';
import { daysText, keyText, wordFor, writeTable, yesOrNoText } from '../layout/write-table.ts';
import { COLUMNS, LAYOUT, OUTCOMES } from './layout.ts';

/**
 * A notice with the decision that it changes, the terms of its own decision and, for a person new to the municipality,
 * birthday and name. Of a withdrawal, the notice's decision is the one that is withdrawn.
 */
export type FkNoticeToWrite = {
  readonly notice: FkNoticeFact;
  readonly changes?: Reference<'decision'>;
  readonly terms?: Partial<Pick<DecisionFact, 'category' | 'interim' | 'higherAmount'>>;
  readonly person?: { readonly born: Day; readonly name: string | null };
};

/** Writes notices in the layout that readFkNotices reads. */
export const writeFkNotices = (notices: readonly FkNoticeToWrite[]): string =>
  writeTable(
    COLUMNS,
    LAYOUT.required,
    notices.map(({ notice, changes, terms = {}, person }) => {
      const withdrawn = notice.outcome === 'withdrawn';
      const [from, last] = daysText(notice.valid);
      return {
        besked_id: notice.ref.id,
        person: keyText(notice.person),
        född: person?.born ?? '',
        namn: person?.name ?? '',
        besked: wordFor(OUTCOMES, notice.outcome),
        beslut: withdrawn ? '' : (notice.decision?.id ?? ''),
        ändrar_beslut: (withdrawn ? notice.decision : changes)?.id ?? '',
        beslutad: notice.decided,
        mottagen: notice.received,
        gäller_från: from,
        gäller_till: last,
        personkrets: String(terms.category ?? ''),
        ...grantedRecord(notice.granted),
        interimistiskt: terms.interim === undefined ? '' : yesOrNoText(terms.interim),
        förhöjt_belopp: terms.higherAmount === undefined ? '' : yesOrNoText(terms.higherAmount),
      };
    }),
  );
