import { type CaseState, caseState } from '#core/casework';
import { listCases, type Store } from '#shell/store';

/** A case as its steps leave it, with its number. */
export type NumberedCase = CaseState & { readonly id: string };

/** What a paper that leaves the unit calls a case: it names nobody. */
export const referenceOf = (id: string): string => id.slice(0, 8);

export const numberedCases = async (store: Store): Promise<readonly NumberedCase[]> =>
  (await listCases(store)).flatMap(({ id, steps }) => {
    const state = caseState(steps);
    return state === undefined ? [] : [{ ...state, id }];
  });

/** Whose case it is: who did the last thing in it, apart from a colleague's reading and the decision. */
export const officerOf = ({ steps, opened }: CaseState): string =>
  steps.findLast(({ body: { step } }) => step !== 'read' && step !== 'decided')?.actor.name ??
  opened.actor.name;
