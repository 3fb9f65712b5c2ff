import type { Caller } from '#core/access';
import { type CaseState, orderToProvider } from '#core/casework';
import type { Paper } from '#core/papers';
import { type Problem, refuse, type Result, sumMinutes, words } from '#kernel';
import { readMunicipality, type Store } from '#shell/store';
import { openedCase } from './opened-case.ts';
import type { PaperFile } from './paper-file.ts';
import { type CasePaperFormat, takeOutPaper } from './take-out-paper.ts';
import { referenceOf } from './unit/case-states.ts';

/**
 * The newest order of a case as a file for the provider. Taking it out is logged. NOT_FOUND while nothing is ordered, or
 * nothing is granted to order.
 */
export async function caseOrder(
  store: Store,
  caller: Caller,
  id: string,
  format: CasePaperFormat,
): Promise<Result<PaperFile, Problem>> {
  const opened = await openedCase(store, caller, id);
  if (!opened.ok) return opened;
  const sender = (await readMunicipality(store))?.name ?? 'Kommunen';
  const paper = orderOf(id, sender, opened.value.state);
  if (paper === undefined) return refuse(NOTHING_ORDERED);
  return takeOutPaper(store, caller, opened.value, paper, {
    format,
    name: `bestallning-${referenceOf(id)}`,
  });
}

function orderOf(id: string, sender: string, state: CaseState): Paper | undefined {
  const { order, decision, person, plan, application } = state;
  const { granted = null, period = null } = decision?.proposal ?? {};
  if (order === null || granted === null || period === null) return undefined;
  const { on, provider, answerBy, actor } = order;
  const { basic, other, waiting, standby, per } = granted;
  return orderToProvider({
    sender,
    reference: `Ärende ${referenceOf(id)}`,
    on,
    provider,
    person: referenceOf(person),
    time: sumMinutes([basic, other, waiting, standby]),
    per,
    period,
    goals: plan?.goals.map(({ goal }) => goal) ?? [],
    wishes: application?.wanted ?? '',
    orderedBy: actor,
    answerBy,
  });
}

const NOTHING_ORDERED: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Det finns ingen beställning att hämta än. Spara beställningen först.',
    'There is no order to take out yet. Save the order first.',
  ),
};
