import type { LastSigma } from '#core/analysis';
import { type Language, type Words, words } from '#kernel';
import type { NowcastView, TriangleQuestion, TriangleView } from '#shell/usecases';
import { Asked } from './asked.ts';
import { type Answer, type Io, refusal } from './io.ts';
import { fileName, setNumber } from './set-number.ts';
import { textTable } from './text-table.ts';

export type NowcastArgs = {
  readonly file?: string | undefined;
  readonly triangle?: string | undefined;
  readonly asOf?: string | undefined;
  readonly maxDelay?: string | undefined;
  readonly lawDate: readonly string[];
  readonly delayLawDate?: string | undefined;
  readonly prior?: string | undefined;
  readonly seed: string;
  readonly method: string;
  readonly sigma: string;
};

const METHODS = [
  'chain-ladder',
  'mack',
  'bornhuetter-ferguson',
  'cape-cod',
] as const satisfies readonly TriangleQuestion['method'][];
const SIGMAS = ['mack', 'log-linear'] as const satisfies readonly LastSigma[];
const LONGEST_DELAY = 120;

/** `tjugo nowcast`: what has happened but is not yet known, from a line list or a triangle. */
export function nowcastAnswer(args: NowcastArgs, language: Language, io: Io): Promise<Answer> {
  if (args.triangle !== undefined) return triangleAnswer(args.triangle, args, language, io);
  if (args.file === undefined || args.asOf === undefined) {
    return Promise.resolve(refusal({ code: 'USAGE', detail: WHAT_TO_READ }, language));
  }
  return lineListAnswer(args.file, args.asOf, args, language, io);
}

const WHAT_TO_READ = words(
  'Ange en fil och --as-of med en månad, eller en triangel med --triangle.',
  'Give a file and --as-of with a month, or a triangle with --triangle.',
);

async function lineListAnswer(
  file: string,
  until: string,
  args: NowcastArgs,
  language: Language,
  io: Io,
): Promise<Answer> {
  const asked = new Asked();
  const asOf = asked.month('as-of', until);
  const maxDelay = args.maxDelay && asked.whole('max-delay', args.maxDelay, 1, LONGEST_DELAY);
  const lawDates = args.lawDate.map((month) => asked.month('law-date', month));
  const delayLawDate = args.delayLawDate && asked.month('delay-law-date', args.delayLawDate);
  const prior = args.prior && asked.positive('prior', args.prior);
  const seed = asked.whole('seed', args.seed);
  if (asked.anyFault() || !asOf || seed === undefined) return refusal(asked.problem(), language);
  const bytes = await io.readFile(file);
  if (!bytes.ok) return refusal(bytes.problem, language);
  const { nowcastFile } = await import('#shell/usecases');
  const found = await nowcastFile(
    bytes.value,
    fileName(file),
    {
      asOf,
      seed,
      lawDates: lawDates.filter((month) => month !== undefined),
      ...(maxDelay ? { maxDelay } : {}),
      ...(delayLawDate ? { delayLawDate } : {}),
      ...(prior ? { prior } : {}),
    },
    language,
  );
  return found.ok
    ? { exit: 0, json: found.value, text: nowcastText(found.value, language) }
    : refusal(found.problem, language);
}

async function triangleAnswer(
  file: string,
  args: NowcastArgs,
  language: Language,
  io: Io,
): Promise<Answer> {
  const asked = new Asked();
  const method = asked.oneOf('method', args.method, METHODS);
  const sigma = asked.oneOf('sigma', args.sigma, SIGMAS);
  const prior = args.prior && asked.positive('prior', args.prior);
  if (asked.anyFault() || !method || !sigma) return refusal(asked.problem(), language);
  const bytes = await io.readFile(file);
  if (!bytes.ok) return refusal(bytes.problem, language);
  const { triangleFile } = await import('#shell/usecases');
  const question = { method, sigma, ...(prior ? { prior } : {}) };
  const found = await triangleFile(bytes.value, fileName(file), question);
  return found.ok
    ? { exit: 0, json: found.value, text: triangleText(found.value, language) }
    : refusal(found.problem, language);
}

const TEXT = {
  month: words('Månad', 'Month'),
  known: words('Kända', 'Known'),
  expected: words('Väntas', 'Expected'),
  low: words('Lågt', 'Low'),
  high: words('Högt', 'High'),
  origin: words('Ursprung', 'Origin'),
  latest: words('Känt', 'Known'),
  ultimate: words('Till slut', 'In the end'),
  unknown: words('Okänt', 'Unknown'),
  se: words('Medelfel', 'Standard error'),
  sum: words('Summa', 'Sum'),
} satisfies Record<string, Words>;

const MONTHS_SHOWN = 24;

function nowcastText(view: NowcastView, language: Language): string {
  const number = (value: number): string => setNumber(value, language);
  const { unknown } = view;
  const said = words(
    `${view.known === 1 ? 'Ett fall är känt' : `${view.known} fall är kända`} vid utgången av ${view.asOf}. ${number(unknown.mean)} till väntas; åtta gånger av tio blir det ${number(unknown.p10)}–${number(unknown.p90)}.`,
    `${view.known === 1 ? 'One case is known' : `${view.known} cases are known`} at the end of ${view.asOf}. ${number(unknown.mean)} more are expected; eight times of ten it is ${number(unknown.p10)}–${number(unknown.p90)}.`,
  );
  const head = (['month', 'known', 'expected', 'low', 'high'] as const).map(
    (key) => TEXT[key][language],
  );
  const rows = view.months
    .slice(-MONTHS_SHOWN)
    .map(({ month, known, expected, p10, p90 }) => [
      month,
      ...[known, expected, p10, p90].map(number),
    ]);
  return [
    said[language],
    ...view.notes.map(({ message }) => message),
    '',
    ...textTable([head, ...rows], new Set([1, 2, 3, 4])),
  ].join('\n');
}

function triangleText({ origins, total }: TriangleView, language: Language): string {
  const number = (value: number | null): string =>
    value === null ? '' : setNumber(value, language);
  const head = (['origin', 'latest', 'ultimate', 'unknown', 'se'] as const).map(
    (key) => TEXT[key][language],
  );
  const rows = origins.map(({ origin, latest, ultimate, unknown, se }) => [
    origin,
    ...[latest, ultimate, unknown, se].map(number),
  ]);
  const sum = [TEXT.sum[language], '', '', number(total.unknown), number(total.se)];
  return textTable([head, ...rows, sum], new Set([1, 2, 3, 4])).join('\n');
}
