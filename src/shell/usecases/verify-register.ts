import { type Language, ok, type Problem, type Result } from '#kernel';
import { CHECK_WORDS, type CheckName, type Store, verify } from '#shell/store';

export type CheckView = {
  readonly name: CheckName;
  readonly label: string;
  readonly ok: boolean;
  readonly detail: string;
};

export type VerificationView = { readonly ok: boolean; readonly checks: readonly CheckView[] };

/** Whether the register is whole: its version, the rules of its two clocks, what facts owe each other, and its size. */
export async function verifyRegister(
  store: Store,
  language: Language,
): Promise<Result<VerificationView, Problem>> {
  const { ok: allOk, checks } = await verify(store);
  return ok({
    ok: allOk,
    checks: checks.map(({ name, ok: isSo, detail }) => ({
      name,
      label: CHECK_WORDS[name][language],
      ok: isSo,
      detail: detail[language],
    })),
  });
}
