import { type Language, words } from '#kernel';
import type { BacktestView } from '#shell/usecases';
import { Asked } from './asked.ts';
import { LONGEST_HORIZON } from './forecast.command.ts';
import { type Answer, type Io, refusal } from './io.ts';
import { fileName, setNumber } from './set-number.ts';
import { textTable } from './text-table.ts';

export type BacktestArgs = {
  readonly file: string;
  readonly horizon: string;
  readonly minTrain?: string | undefined;
  readonly lawDate: readonly string[];
};

const LEAST_TRAIN = 2;

/** `tjugo backtest`: how every method would have done on a series, each time with only what was known then. */
export async function backtestAnswer(
  args: BacktestArgs,
  language: Language,
  io: Io,
): Promise<Answer> {
  const asked = new Asked();
  const horizon = asked.whole('horizon', args.horizon, 1, LONGEST_HORIZON);
  const minTrain = args.minTrain && asked.whole('min-train', args.minTrain, LEAST_TRAIN);
  if (asked.anyFault() || !horizon) return refusal(asked.problem(), language);
  const bytes = await io.readFile(args.file);
  if (!bytes.ok) return refusal(bytes.problem, language);
  const { backtestFile } = await import('#shell/usecases');
  const question = { horizon, lawDates: args.lawDate, ...(minTrain ? { minTrain } : {}) };
  const scored = await backtestFile(bytes.value, fileName(args.file), question, language);
  return scored.ok
    ? { exit: 0, json: scored.value, text: textOf(scored.value, language) }
    : refusal(scored.problem, language);
}

const POINT = { sv: ',', en: '.' } satisfies Record<Language, string>;

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Metod', 'Medelfel', 'Snedhet', 'MASE', 'CRPS', '80 %', '95 %', 'Mot naive'],
  en: ['Method', 'MAE', 'Bias', 'MASE', 'CRPS', '80 %', '95 %', 'Against naive'],
};

function textOf({ n, horizon, methods, notes }: BacktestView, language: Language): string {
  const said = words(
    `${n === 1 ? 'En prognos' : `${n} prognoser`} ${horizon} ${horizon === 1 ? 'period' : 'perioder'} fram, ${n === 1 ? '' : 'var och en '}med bara det som var känt då. Snedhet är utfall minus prognos.`,
    `${n === 1 ? 'One forecast' : `${n} forecasts`} ${horizon} ${horizon === 1 ? 'period' : 'periods'} ahead, ${n === 1 ? '' : 'each '}with only what was known then. Bias is outcome less forecast.`,
  );
  const percent = (share: number): string => `${setNumber(100 * share, language)} %`;
  const rows = methods.map((score) => [
    score.method,
    ...[score.mae, score.bias].map((value) => setNumber(value, language)),
    score.mase === null ? '' : score.mase.toFixed(2).replace('.', POINT[language]),
    setNumber(score.crps, language),
    percent(score.coverage80),
    percent(score.coverage95),
    score.skillAgainstNaive === null ? '' : percent(score.skillAgainstNaive),
  ]);
  return [
    said[language],
    ...notes.map(({ message }) => message),
    '',
    ...textTable([HEAD[language], ...rows], new Set([1, 2, 3, 4, 5, 6, 7])),
  ].join('\n');
}
