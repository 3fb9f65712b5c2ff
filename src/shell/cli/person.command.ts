import { FACT_WORDS } from '#core/register';
import { dayBefore, type Language, words } from '#kernel';
import type { PersonView } from '#shell/usecases';
import { Asked } from './asked.ts';
import { type Answer, type Io, refusal } from './io.ts';
import { askedPerson } from './person-reference.ts';
import { textTable } from './text-table.ts';

export type PersonArgs = {
  readonly ref: string;
  readonly data: string;
  readonly reason: string;
  readonly validOn?: string | undefined;
  readonly knownOn?: string | undefined;
};

/** `tjugo person REF`: what the register believed of a person, with the number masked. It is logged. */
export async function personAnswer(args: PersonArgs, language: Language, io: Io): Promise<Answer> {
  const asked = new Asked();
  const today = io.today();
  const validOn = args.validOn === undefined ? today : asked.day('valid-on', args.validOn);
  const knownOn = args.knownOn === undefined ? today : asked.day('known-on', args.knownOn);
  if (!validOn || !knownOn) return refusal(asked.problem(), language);
  const question = await askedPerson(args.ref, language, io);
  if (!question.ok) return refusal(question.problem, language);
  const { person, readLogged, withRegister } = await import('#shell/usecases');
  const place = { data: args.data, databaseUrl: io.databaseUrl };
  const opening = { question: question.value, reason: args.reason };
  const found = await withRegister(place, 'refuse', (store) =>
    readLogged(store, { user: io.user }, opening, () =>
      person(store, question.value, { validOn, knownOn }),
    ),
  );
  return found.ok
    ? { exit: 0, json: found.value, text: textOf(found.value, language) }
    : refusal(found.problem, language);
}

const HEAD = {
  sv: (on: string) => ['Uppgift', 'Från', 'Till och med', `Gäller ${on}`, 'Inläst', 'Anledning'],
  en: (on: string) => ['Fact', 'From', 'Through', `Holds ${on}`, 'Recorded', 'Reason'],
};
const HOLDS = words('ja', 'yes');

function textOf({ id, validOn, knownOn, facts }: PersonView, language: Language): string {
  const rows = facts.map(({ kind, from, to, holds, recordedBy }) => [
    FACT_WORDS[kind][language],
    from,
    to === null ? '–' : dayBefore(to),
    holds ? HOLDS[language] : '',
    recordedBy.recordedAt.slice(0, 10),
    recordedBy.reason,
  ]);
  const known = words(`Som det var känt ${knownOn}`, `As known on ${knownOn}`)[language];
  return [id, known, ...textTable([HEAD[language](validOn), ...rows], new Set())].join('\n');
}
