import type { Caller } from '#core/access';
import { type CaseState, decisionLetter, type StepActor } from '#core/casework';
import { lawValue } from '#core/law';
import { type Paper, writeDay } from '#core/papers';
import { type Day, ok, type Problem, refuse, type Result, words } from '#kernel';
import { listCaseDrafts, listPersonCards, readMunicipality, type Store } from '#shell/store';
import { countedSteps } from './counted-steps.ts';
import { openedCase } from './opened-case.ts';
import type { PaperFile } from './paper-file.ts';
import { type CasePaperFormat, takeOutPaper } from './take-out-paper.ts';
import { referenceOf } from './unit/case-states.ts';

/**
 * The decision letter of a case, of the decision when it is made and of the proposal before that, as a file. Taking it out
 * is logged. NOT_FOUND while there is nothing to write of.
 */
export async function caseLetter(
  store: Store,
  caller: Caller,
  id: string,
  format: CasePaperFormat,
  today: Day,
): Promise<Result<PaperFile, Problem>> {
  const opened = await openedCase(store, caller, id);
  if (!opened.ok) return opened;
  const letter = await letterOf(store, id, opened.value.state, today);
  if (!letter.ok) return letter;
  const name = `beslut-${referenceOf(id)}`;
  return takeOutPaper(store, caller, opened.value, letter.value, { format, name });
}

/** The same letter to be read on the page. NOT_FOUND while there is nothing to write of. */
export async function letterPreview(
  store: Store,
  caller: Caller,
  id: string,
  today: Day,
): Promise<Result<Paper, Problem>> {
  const opened = await openedCase(store, caller, id);
  return opened.ok ? letterOf(store, id, opened.value.state, today) : opened;
}

async function letterOf(
  store: Store,
  id: string,
  state: CaseState,
  today: Day,
): Promise<Result<Paper, Problem>> {
  const made = state.decision ?? state.proposal;
  if (made === null) return refuse(NOTHING_TO_WRITE);
  const { proposal } = made;
  const on = state.decision?.on ?? today;
  const weeks = lawValue('overklagande.lss-veckor', on);
  if (!weeks.ok) return weeks;
  const [drafts, cards, municipality] = await Promise.all([
    listCaseDrafts(store, id),
    listPersonCards(store),
    readMunicipality(store),
  ]);
  const card = cards.find((each) => each.id === state.person);
  const needs = drafts.find(({ section }) => section === 'needs')?.body;
  return ok(
    decisionLetter({
      sender: municipality?.name ?? 'Kommunen',
      reference: `Ärende ${referenceOf(id)}`,
      decided: on,
      receiver: [card?.name ?? ''],
      asked: {
        received: state.application?.on ?? on,
        wanted: state.application?.wanted ?? '',
      },
      outcome: proposal.outcome,
      category: state.category?.category ?? null,
      granted: proposal.granted,
      period: proposal.period,
      reviewOn: proposal.reviewOn,
      reservation: proposal.reservation,
      needs: proposal.needs,
      reasons: proposal.reasons,
      grounds: groundsOf(state),
      counted: countedSteps(needs, proposal.period?.from ?? on),
      guideline: `kommunens riktlinjer, version ${proposal.guideline}`,
      decidedBy: {
        name: made.actor.name,
        role: made.actor.role,
        delegation: state.decision?.delegation ?? 'delegationsordningen',
      },
      ...colleaguesOf(state, made.actor),
      appealWeeks: Number(weeks.value.value),
    }),
  );
}

/** Who else has had a hand in it than the one who signs: whoever wrote the proposal, and whoever read it and agreed. */
function colleaguesOf({ proposal, reading }: CaseState, { account }: StepActor) {
  const other = (actor: StepActor | undefined) =>
    actor === undefined || actor.account === account ? null : actor;
  return {
    proposedBy: other(proposal?.actor),
    readBy: reading?.agrees === true ? other(reading.actor) : null,
  };
}

const groundsOf = ({ steps }: CaseState): readonly string[] =>
  steps.flatMap(({ body }) => {
    const on = (what: string, day: Day): readonly string[] => [
      `${what} den ${writeDay(day, 'sv')}`,
    ];
    if (body.step === 'application_received') return on('Din ansökan', body.on);
    if (body.step === 'home_visit') return on('Hembesök', body.on);
    if (body.step === 'certificate') return [`Läkarintyg från den ${writeDay(body.dated, 'sv')}`];
    if (body.step === 'second_opinion_received') return on('Ett andra läkarutlåtande', body.on);
    return body.step === 'contact' && body.reached ? on('Samtal', body.on) : [];
  });

const NOTHING_TO_WRITE: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Det finns inget förslag att skriva brev om än. Skriv förslaget först.',
    'There is no proposal to write a letter of yet. Write the proposal first.',
  ),
};
