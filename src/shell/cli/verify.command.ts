import type { Language } from '#kernel';
import { type Answer, type Io, refusal } from './io.ts';
import { textTable } from './text-table.ts';

/** `tjugo verify`: whether the register is whole. Exit status 1 when it is not. */
export async function verifyAnswer(
  { data }: { readonly data: string },
  language: Language,
  io: Io,
): Promise<Answer> {
  const { verifyRegister, withRegister } = await import('#shell/usecases');
  const verified = await withRegister({ data, databaseUrl: io.databaseUrl }, 'refuse', (store) =>
    verifyRegister(store, language),
  );
  if (!verified.ok) return refusal(verified.problem, language);
  const { ok, checks } = verified.value;
  const rows = checks.map((check) => [check.ok ? '✓' : '✗', check.label, check.detail]);
  return { exit: ok ? 0 : 1, json: verified.value, text: textTable(rows, new Set()).join('\n') };
}
