import { addDays, words } from '#kernel';
import { lawValue } from '#core/law';
import { stepsOf } from './duty-step.ts';
import { type DutyRule, LSS } from './duty.ts';
import { earliest } from './duty-facts.ts';
import { negativeNotices } from './notices.ts';

const PACE = 'skyndsamhet.information-efter-fk-beslut';

/** 15 b § LSS: inform the person of the conditions for measures, after each decision that there is no right to allowance. */
export const informAfterNegativeDecision: DutyRule = {
  kind: 'inform_after_negative_decision',
  label: words(
    'Informera efter Försäkringskassans beslut',
    "Inform after Försäkringskassan's decision",
  ),
  basis: { act: LSS, section: '15 b §' },
  promptness: 'without_delay',
  soon: 2,
  outlives: false,
  find: ({ notices, steps }, { count }) =>
    negativeNotices(notices)
      .filter(({ received }) => lawValue(PACE, received).ok)
      .map(({ id, received, from, outcome }) => ({
        fact: id,
        since: received,
        due: addDays(received, count('inform')),
        dueBy: 'inform',
        doneOn: earliest(
          stepsOf(steps, 'contact').map(({ on, reached, told }) =>
            reached && told.includes('lss') && on >= received ? on : null,
          ),
        ),
        lapsed: null,
        why: words(
          `Försäkringskassans ${outcome === 'withdrawn' ? 'indragning' : 'avslag'} kom ${received} och gäller från ${from}. Personen ska utan dröjsmål informeras om förutsättningarna för insatser. Kommunens egen regel är ${count('inform')} dagar.`,
          `Försäkringskassan's ${outcome === 'withdrawn' ? 'withdrawal' : 'refusal'} came on ${received} and holds from ${from}. The person is to be informed without delay of the conditions for measures. The municipality's own rule is ${count('inform')} days.`,
        ),
      })),
};
