import { FACT_WORDS } from '#core/register';
import { dayBefore, type Language } from '#kernel';
import type { HistoryView } from '#shell/usecases';
import { type Answer, type Io, refusal } from './io.ts';
import { askedPerson } from './person-reference.ts';
import { textTable } from './text-table.ts';

/** `tjugo history REF`: every version of what the register has known of a person, who changed it and why. It is logged. */
export async function historyAnswer(
  { ref, data, reason }: { readonly ref: string; readonly data: string; readonly reason: string },
  language: Language,
  io: Io,
): Promise<Answer> {
  const question = await askedPerson(ref, language, io);
  if (!question.ok) return refusal(question.problem, language);
  const { history, readLogged, withRegister } = await import('#shell/usecases');
  const found = await withRegister({ data, databaseUrl: io.databaseUrl }, 'refuse', (store) =>
    readLogged(store, { user: io.user }, { question: question.value, reason }, () =>
      history(store, question.value),
    ),
  );
  return found.ok
    ? { exit: 0, json: found.value, text: textOf(found.value, language) }
    : refusal(found.problem, language);
}

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Uppgift', 'Från', 'Till och med', 'Känd från', 'Känd till', 'Av', 'Anledning'],
  en: ['Fact', 'From', 'Through', 'Known from', 'Known until', 'By', 'Reason'],
};
const MINUTE = 'YYYY-MM-DDTHH:MM'.length;

function textOf({ versions }: HistoryView, language: Language): string {
  const rows = versions.map(({ kind, from, to, recordedBy, closedBy }) => [
    FACT_WORDS[kind][language],
    from,
    to === null ? '–' : dayBefore(to),
    minuteOf(recordedBy.recordedAt),
    closedBy === null ? '–' : minuteOf(closedBy.recordedAt),
    recordedBy.actor,
    recordedBy.reason,
  ]);
  return textTable([HEAD[language], ...rows], new Set()).join('\n');
}

const minuteOf = (at: string): string => `${at.slice(0, MINUTE).replace('T', ' ')} UTC`;
