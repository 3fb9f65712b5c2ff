import { type Language, R, ratio } from '#kernel';
import { writeNumber } from '#core/law';
import type { VolumesView } from '#shell/usecases';
import { Asked } from './asked.ts';
import { type Answer, type Io, refusal } from './io.ts';
import { textTable } from './text-table.ts';

export type VolumesArgs = {
  readonly data: string;
  readonly from: string;
  readonly to: string;
  readonly knownOn?: string | undefined;
  readonly basis: string;
};

/** `tjugo volumes`: persons, children, granted and performed time by month and law, as known at the end of a day. */
export async function volumesAnswer(
  args: VolumesArgs,
  language: Language,
  io: Io,
): Promise<Answer> {
  const asked = new Asked();
  const from = asked.month('from', args.from);
  const to = asked.month('to', args.to);
  const knownOn = args.knownOn === undefined ? io.today() : asked.day('known-on', args.knownOn);
  const basis = asked.oneOf('basis', args.basis, ['month', 'october'] as const);
  if (!from || !to || !knownOn || !basis) return refusal(asked.problem(), language);
  const { volumes, withRegister } = await import('#shell/usecases');
  const place = { data: args.data, databaseUrl: io.databaseUrl };
  const counted = await withRegister(place, 'refuse', (store) =>
    volumes(store, { from, to, knownOn, basis }),
  );
  return counted.ok
    ? { exit: 0, json: counted.value, text: textOf(counted.value, language) }
    : refusal(counted.problem, language);
}

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Månad', 'Lag', 'Personer', 'Barn', 'Beviljade timmar', 'Utförda timmar'],
  en: ['Month', 'Law', 'Persons', 'Children', 'Granted hours', 'Performed hours'],
};
const KNOWN = { sv: 'Som det var känt', en: 'As known on' };

function textOf({ knownOn, months }: VolumesView, language: Language): string {
  const rows = months.map((volume) => [
    volume.day ?? volume.month,
    volume.law,
    writeNumber(ratio(volume.persons), language),
    writeNumber(ratio(volume.children), language),
    hours(volume.grantedMinutes, language),
    hours(volume.performedMinutes, language),
  ]);
  const table = textTable([HEAD[language], ...rows], new Set([2, 3, 4, 5]));
  return [`${KNOWN[language]} ${knownOn}`, ...table].join('\n');
}

const MINUTES_PER_HOUR = 60;
const hours = (minutes: number, language: Language): string =>
  writeNumber(ratio(R.roundHalfUp(ratio(minutes, MINUTES_PER_HOUR))), language);
