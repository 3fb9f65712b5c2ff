import { addDays, words } from '#kernel';
import type { DutyRule } from './duty.ts';
import { isAllowance, type NoticeRow, type PersonFacts } from './duty-facts.ts';
import { isNegative } from './notices.ts';

/** 51 kap. 21 § SFB: a notice that says one thing while the register says another. */
export const clearContradiction: DutyRule = {
  kind: 'clear_contradiction',
  label: words('Red ut motstridiga uppgifter', 'Clear up contradicting facts'),
  basis: { act: 'SFB (2010:110)', section: '51 kap. 21 §' },
  promptness: null,
  soon: 2,
  outlives: false,
  find: (facts, { count }) =>
    facts.notices
      .filter((notice) => contradicts(notice, facts))
      .map((notice) => ({
        fact: notice.id,
        since: notice.received,
        due: addDays(notice.received, count('contradiction')),
        dueBy: 'contradiction',
        doneOn: null,
        lapsed: null,
        why: isNegative(notice)
          ? words(
              `Beskedet som kom ${notice.received} säger att personen inte har rätt från ${notice.from}, men registret har beviljad assistansersättning den dagen. Rätta det som är fel.`,
              `The notice of ${notice.received} says that there is no right from ${notice.from}, but the register has granted allowance that day. Correct what is wrong.`,
            )
          : words(
              `Beskedet som kom ${notice.received} säger att assistansersättning gäller från ${notice.from}, men registret har ingen den dagen. Rätta det som är fel.`,
              `The notice of ${notice.received} says that allowance holds from ${notice.from}, but the register has none that day. Correct what is wrong.`,
            ),
      })),
};

/** Decisions made later than the notice's may say something else without contradiction. */
function contradicts(notice: NoticeRow, { decisions, notices }: PersonFacts): boolean {
  const overtaken = notices.some(
    ({ id, decided, from }) => id !== notice.id && decided > notice.decided && from <= notice.from,
  );
  if (overtaken) return false;
  const holds = decisions.some(
    (each) =>
      isAllowance(each) &&
      each.valid.from <= notice.from &&
      (each.valid.to === null || notice.from < each.valid.to) &&
      (!isNegative(notice) || each.decided <= notice.decided),
  );
  return isNegative(notice) ? notice.outcome === 'withdrawn' && holds : !holds;
}
