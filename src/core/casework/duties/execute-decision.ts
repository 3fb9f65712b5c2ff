import { addDays, words } from '#kernel';
import { lawValue } from '#core/law';
import { type DutyRule, LSS } from './duty.ts';
import { unexecutedOf } from './unexecuted.ts';

const PACE = 'skyndsamhet.verkstallighet';

/** 28 a § LSS: provide what is granted within reasonable time, and resume it when it was interrupted. */
export const executeDecision: DutyRule = {
  kind: 'execute_decision',
  label: words('Verkställ beslutet', 'Execute the decision'),
  basis: { act: LSS, section: '28 a §' },
  promptness: 'within_reasonable_time',
  soon: 7,
  outlives: false,
  find: (facts, { on, count }) =>
    unexecutedOf(facts, on)
      .filter(({ from }) => lawValue(PACE, from).ok)
      .map(({ id, from, to, executed, after }) => ({
        fact: id,
        since: from,
        due: addDays(from, count('execute')),
        dueBy: 'execute',
        doneOn: executed ? to : null,
        lapsed:
          to !== null && !executed
            ? words(`Beslutet slutade gälla ${to}.`, `The decision ceased to hold on ${to}.`)
            : null,
        why:
          after === 'decision'
            ? words(
                `Insatsen beviljades ${from} och har inte börjat den dagen. Kommunens egen regel är ${count('execute')} dagar.`,
                `The measure was granted on ${from} and had not begun that day. The municipality's own rule is ${count('execute')} days.`,
              )
            : words(
                `Insatsen avbröts ${from} fast beslutet gäller. Kommunens egen regel är ${count('execute')} dagar.`,
                `The measure was interrupted on ${from} although the decision holds. The municipality's own rule is ${count('execute')} days.`,
              ),
      })),
};
