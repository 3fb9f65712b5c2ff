import { type Language, ok, words } from '#kernel';
import type { DutiesView } from '#shell/usecases';
import { Asked } from './asked.ts';
import { type Answer, type Io, refusal } from './io.ts';
import { textTable } from './text-table.ts';

export type DutiesArgs = {
  readonly data: string;
  readonly on?: string | undefined;
  readonly knownOn?: string | undefined;
};

/** `tjugo duties`: what the municipality has to do, with paragraph, due day and why; status 1 when something is overdue. */
export async function dutiesAnswer(args: DutiesArgs, language: Language, io: Io): Promise<Answer> {
  const asked = new Asked();
  const today = io.today();
  const on = args.on === undefined ? today : asked.day('on', args.on);
  const knownOn = args.knownOn === undefined ? today : asked.day('known-on', args.knownOn);
  if (!on || !knownOn) return refusal(asked.problem(), language);
  const { listDuties, withRegister } = await import('#shell/usecases');
  const place = { data: args.data, databaseUrl: io.databaseUrl };
  const listed = await withRegister(place, 'refuse', async (store) =>
    ok(await listDuties(store, { on, knownOn }, language)),
  );
  if (!listed.ok) return refusal(listed.problem, language);
  const overdue = listed.value.duties.some(({ status }) => status === 'overdue');
  return { exit: overdue ? 1 : 0, json: listed.value, text: textOf(listed.value, language) };
}

const HEAD = {
  sv: ['Status', 'Senast', 'Skyldighet', 'Lagrum', 'Person', 'Hos'],
  en: ['Status', 'Due', 'Duty', 'Law', 'Person', 'With'],
};
const STATUS = {
  overdue: words('försenad', 'overdue'),
  due_soon: words('snart', 'due soon'),
  open: words('öppen', 'open'),
  done: words('gjord', 'done'),
  not_needed: words('behövs inte', 'not needed'),
};
const UNIT = words('enheten', 'the unit');

/** What is left to do; what is done or not needed is only counted. */
function textOf({ on, duties }: DutiesView, language: Language): string {
  const left = duties.filter(({ status }) => status !== 'done' && status !== 'not_needed');
  const overdue = left.filter(({ status }) => status === 'overdue').length;
  const rows = left.map(({ status, due, label, basis, person, owner }) => [
    STATUS[status][language],
    due,
    label,
    `${basis.section} ${basis.act}`,
    person ?? '–',
    owner === 'unit' ? UNIT[language] : owner,
  ]);
  const sum = words(
    `${on}: ${left.length} kvar att göra, varav ${overdue} försenade. ${duties.length - left.length} gjorda eller inte längre behövda.`,
    `${on}: ${left.length} left to do, ${overdue} of them overdue. ${duties.length - left.length} done or no longer needed.`,
  )[language];
  const table = rows.length === 0 ? [] : textTable([HEAD[language], ...rows], new Set());
  return [sum, ...table].join('\n');
}
