import { type Language, type Words, words } from '#kernel';
import type { ComparedAreaView, ComparisonView } from '#shell/usecases';
import { Asked } from './asked.ts';
import { type Answer, type Io, refusal } from './io.ts';
import { textTable } from './text-table.ts';

export type CompareArgs = { readonly file: string; readonly reference?: string | undefined };

/** `tjugo compare`: areas by persons per inhabitant, with what chance allows. */
export async function compareAnswer(
  args: CompareArgs,
  language: Language,
  io: Io,
): Promise<Answer> {
  const asked = new Asked();
  const reference =
    args.reference === undefined ? undefined : asked.share('--reference', args.reference);
  if (asked.hasFaults()) return refusal(asked.problem(), language);
  const bytes = await io.readFile(args.file);
  if (!bytes.ok) return refusal(bytes.problem, language);
  const { compareFile } = await import('#shell/usecases');
  const name = args.file.split(/[/\\]/).at(-1) ?? args.file;
  const view = await compareFile(bytes.value, name, reference);
  return view.ok
    ? { exit: 0, json: view.value, text: textOf(view.value, language) }
    : refusal(view.problem, language);
}

const TEXT = {
  area: words('Område', 'Area'),
  observed: words('Personer', 'Persons'),
  expected: words('Väntat', 'Expected'),
  rate: words('Per 10 000', 'Per 10,000'),
  ratio: words('Kvot', 'Ratio'),
  shrunken: words('Vägd kvot', 'Weighted ratio'),
  position: words('Mot alla områden', 'Against all areas'),
  unrest: words('Överspridning', 'Overdispersion'),
  chance: words(
    'Slumpen räcker som förklaring till skillnaderna.',
    'Chance is explanation enough for the differences.',
  ),
} satisfies Record<string, Words>;

const POSITIONS: Readonly<Record<ComparedAreaView['position'], Words>> = {
  inside: words('inom det väntade', 'within the expected'),
  above: words('över', 'above'),
  below: words('under', 'below'),
  far_above: words('långt över', 'far above'),
  far_below: words('långt under', 'far below'),
};

const PER = 10_000;

function textOf(view: ComparisonView, language: Language): string {
  const say = (key: keyof typeof TEXT): string => TEXT[key][language];
  const set = (value: number, decimals: number): string =>
    new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value);
  const rows = view.areas.map((area) => [
    area.area,
    set(area.observed, 0),
    set(area.expected, 1),
    set(area.rate * PER, 1),
    set(area.ratio, 2),
    `${set(area.ebRatio, 2)} [${set(area.ebLow, 2)}–${set(area.ebHigh, 2)}]`,
    POSITIONS[area.position][language],
  ]);
  const head = ['area', 'observed', 'expected', 'rate', 'ratio', 'shrunken', 'position'] as const;
  return [
    ...textTable([head.map(say), ...rows], new Set([1, 2, 3, 4, 5])),
    '',
    ...(view.overdispersion === null ? [] : [`${say('unrest')}: ${set(view.overdispersion, 1)}`]),
    ...(view.prior === null ? [say('chance')] : []),
  ].join('\n');
}
