import { FORECAST_METHODS } from '#core/analysis';
import { type Language, type Words, words } from '#kernel';
import type { ForecastView } from '#shell/usecases';
import { Asked } from './asked.ts';
import { type Answer, type Io, refusal } from './io.ts';
import { fileName, setNumber } from './set-number.ts';
import { textTable } from './text-table.ts';

export type ForecastArgs = {
  readonly file: string;
  readonly horizon: string;
  readonly method: string;
  readonly lawDate: readonly string[];
  readonly seed: string;
};

export const LONGEST_HORIZON = 120;

/** `tjugo forecast`: a series of years or months, some periods ahead. The intervals are normal and need no seed. */
export async function forecastAnswer(
  args: ForecastArgs,
  language: Language,
  io: Io,
): Promise<Answer> {
  const asked = new Asked();
  const horizon = asked.whole('horizon', args.horizon, 1, LONGEST_HORIZON);
  const method = asked.oneOf('method', args.method, ['auto', ...FORECAST_METHODS] as const);
  asked.whole('seed', args.seed);
  if (asked.anyFault() || !horizon || !method) return refusal(asked.problem(), language);
  const bytes = await io.readFile(args.file);
  if (!bytes.ok) return refusal(bytes.problem, language);
  const { forecastFile } = await import('#shell/usecases');
  const question = { horizon, method, lawDates: args.lawDate };
  const made = await forecastFile(bytes.value, fileName(args.file), question, language);
  return made.ok
    ? { exit: 0, json: made.value, text: textOf(made.value, language) }
    : refusal(made.problem, language);
}

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Period', 'Väntas', '80 % från', 'till', '95 % från', 'till'],
  en: ['Period', 'Expected', '80 % from', 'to', '95 % from', 'to'],
};

function textOf(view: ForecastView, language: Language): string {
  const number = (value: number): string => setNumber(value, language);
  const said = words(
    `Prognos från ${view.origin} med metoden ${view.method}.`,
    `Forecast from ${view.origin} by the method ${view.method}.`,
  );
  const effects = view.lawEffects.flatMap(({ period, effect, low, high }): readonly Words[] =>
    effect === null || low === null || high === null
      ? []
      : [
          words(
            `Nivån ändrades ${number(effect)} vid ${period} (95 % mellan ${number(low)} och ${number(high)}).`,
            `The level moved by ${number(effect)} at ${period} (95 % between ${number(low)} and ${number(high)}).`,
          ),
        ],
  );
  const rows = view.points.map(({ period, mean, p10, p90, p025, p975 }) => [
    period,
    ...[mean, p10, p90, p025, p975].map(number),
  ]);
  return [
    said[language],
    ...effects.map((effect) => effect[language]),
    ...view.notes.map(({ message }) => message),
    '',
    ...textTable([HEAD[language], ...rows], new Set([1, 2, 3, 4, 5])),
  ].join('\n');
}
