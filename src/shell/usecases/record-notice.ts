import { type NoticeForm, readNoticeForm } from '#core/intake';
import { invariant, ok, type Problem, type Result, words } from '#kernel';
import { recordChange, type Store } from '#shell/store';

/** What a saved notice is answered with: the change, and the person that it tells of by the register's own id. */
export type RecordedNotice = { readonly changeId: number; readonly person: string };

/**
 * Records a notice from Försäkringskassan typed by hand, as one change of its own. INPUT_INVALID with every fault on its
 * field; REGISTER_CONTRADICTION when the register says otherwise.
 */
export async function recordNotice(
  store: Store,
  form: NoticeForm,
  { actor, reason }: { readonly actor: string; readonly reason: string },
): Promise<Result<RecordedNotice, Problem>> {
  const intake = readNoticeForm(form);
  if (!intake.ok) return intake;
  const { commands } = intake.value;
  const notice = commands.find((command) => command.fact === 'fk_notice');
  invariant(notice?.fact === 'fk_notice', 'a form that can be read holds its notice');
  const change = { actor, reason, source: null, recordedAt: null };
  const recorded = await recordChange(store, change, commands);
  if (!recorded.ok) return { ok: false, problem: unplaced(recorded.problem) };
  return ok({ changeId: recorded.value.changeId, person: store.vault.idOf(notice.person) });
}

/** What contradicts the register stands in no row of a form: its sentences go above the fields. */
const unplaced = ({ findings, ...problem }: Problem): Problem => ({
  ...problem,
  detail: words(
    'Beskedet är inte sparat: det går inte ihop med det som registret vet.',
    'The notice is not saved: it does not go together with what the register knows.',
  ),
  ...(findings === undefined ? {} : { findings: findings.map((each) => ({ ...each, at: {} })) }),
});
