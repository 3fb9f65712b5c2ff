import { SERVICES, services } from '#core/analysis';
import { type Language, type Words, words } from '#kernel';
import type { EqualisationView, NamedBytes } from '#shell/usecases';
import { Asked } from './asked.ts';
import { type Answer, type Io, refusal } from './io.ts';
import { textTable } from './text-table.ts';

export type EqualiseArgs = {
  readonly file: string;
  readonly year: string;
  readonly lawOf?: string | undefined;
  readonly po?: string | undefined;
  readonly kpif?: string | undefined;
  readonly prices?: string | undefined;
  readonly roundStd?: boolean | undefined;
  readonly change?: string | undefined;
};

/** `tjugo equalise`: a whole country's LSS cost equalisation from one row per municipality. */
export async function equaliseAnswer(
  args: EqualiseArgs,
  language: Language,
  io: Io,
): Promise<Answer> {
  const asked = new Asked();
  const year = asked.year('--year', args.year);
  const lawOf = args.lawOf === undefined ? undefined : asked.year('--law-of', args.lawOf);
  const po = args.po === undefined ? undefined : asked.share('--po', args.po);
  const kpif = args.kpif === undefined ? undefined : asked.twoPercentages('--kpif', args.kpif);
  if (asked.hasFaults() || year === undefined) return refusal(asked.problem(), language);
  const file = await named(args.file, io);
  if (!file.ok) return refusal(file.problem, language);
  const prices = args.prices === undefined ? undefined : await named(args.prices, io);
  if (prices && !prices.ok) return refusal(prices.problem, language);
  const { equaliseFile } = await import('#shell/usecases');
  const view = await equaliseFile(file.value, {
    year,
    lawOf,
    po,
    kpif,
    prices: prices?.value,
    roundStandard: args.roundStd ?? false,
    change: args.change,
  });
  return view.ok
    ? { exit: 0, json: view.value, text: textOf(view.value, language) }
    : refusal(view.problem, language);
}

async function named(path: string, io: Io) {
  const bytes = await io.readFile(path);
  if (!bytes.ok) return bytes;
  const value: NamedBytes = { name: path.split(/[/\\]/).at(-1) ?? path, bytes: bytes.value };
  return { ok: true, value } as const;
}

const TEXT = {
  of: words('LSS-utjämningen', 'The LSS equalisation'),
  computed: words('beräknad enligt reglerna för', 'computed by the rules of'),
  statistics: words('personer 1 oktober och kostnader', 'persons on 1 October and costs of'),
  code: words('Kod', 'Code'),
  name: words('Kommun', 'Municipality'),
  index: words('Index', 'Index'),
  standard: words('Standardkostnad, kr/inv', 'Standard cost, SEK per inhabitant'),
  grant: words('Bidrag (−avgift), kr', 'Grant (−fee), SEK'),
  national: words('Riket, kr/inv', 'The country, SEK per inhabitant'),
  price: words('Pris, kr per person', 'Price, SEK per person'),
  service: words('Insats', 'Service'),
  before: words('Bidrag före ändringen', 'Grant before the change'),
  after: words('efter', 'after'),
  difference: words('skillnad', 'difference'),
  inferred: words(
    'Några av årets tal är härledda och inte lästa i bilagan: se tjugo law value.',
    "Some of the year's numbers are inferred and not read in the annex: see tjugo law value.",
  ),
} satisfies Record<string, Words>;

function textOf(view: EqualisationView, language: Language): string {
  const say = (key: keyof typeof TEXT): string => TEXT[key][language];
  const set = (value: number | null, decimals = 0): string =>
    value === null
      ? '–'
      : new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        })
          .format(value)
          .replace('-', '−');
  const { parameters, change } = view;
  const prices = textTable(
    [
      [say('service'), say('price')],
      ...services().map((each) => [SERVICES[each][language], set(view.prices[each])]),
    ],
    new Set([1]),
  );
  const grants = textTable(
    [
      [say('code'), say('name'), say('index'), say('standard'), say('grant')],
      ...view.municipalities.map((each) => [
        each.code,
        each.name,
        set(each.index, 3),
        set(each.standardPerInhabitant),
        set(each.grant),
      ]),
    ],
    new Set([2, 3, 4]),
  );
  return [
    `${say('of')} ${parameters.year}, ${say('computed')} ${parameters.lawOf}; ${say('statistics')} ${parameters.statisticsYear}.`,
    ...(parameters.status === 'inferred' ? [say('inferred')] : []),
    '',
    ...prices,
    '',
    ...grants,
    '',
    `${say('national')}: ${set(view.nationalPerInhabitant)}`,
    ...(change
      ? [
          `${say('before')}: ${set(change.grantBefore)} · ${say('after')}: ${set(change.grantAfter)} · ${say('difference')}: ${set(change.difference)}`,
        ]
      : []),
  ].join('\n');
}
