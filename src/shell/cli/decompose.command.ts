import { UNEXPLAINED } from '#core/analysis';
import { type Language, type Words, words } from '#kernel';
import type { DecompositionView } from '#shell/usecases';
import { type Answer, type Io, refusal } from './io.ts';
import { textTable } from './text-table.ts';

export type DecomposeArgs = {
  readonly file: string;
  readonly total: string;
  readonly factors: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly by?: string | undefined;
  readonly key?: string | undefined;
};

/** `tjugo decompose`: splits a change in a product into one effect per factor. Numbers stay in the table's units. */
export async function decomposeAnswer(
  args: DecomposeArgs,
  language: Language,
  io: Io,
): Promise<Answer> {
  const bytes = await io.readFile(args.file);
  if (!bytes.ok) return refusal(bytes.problem, language);
  const { decomposeFile } = await import('#shell/usecases');
  const split = await decomposeFile(bytes.value, fileName(args.file), args);
  return split.ok
    ? { exit: 0, json: split.value, text: textOf(split.value, args, language) }
    : refusal(split.problem, language);
}

const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

const TEXT = {
  changed: words('ändrades med', 'changed by'),
  fromTo: words('från', 'from'),
  effect: words('Effekt', 'Effect'),
  factor: words('Faktor', 'Factor'),
  all: words('Alla', 'All'),
  unexplained: words('oförklarat', 'unexplained'),
  rounding: words('avrundning', 'rounding'),
  sum: words('Summa', 'Sum'),
} satisfies Record<string, Words>;

function textOf(split: DecompositionView, args: DecomposeArgs, language: Language): string {
  const say = (key: keyof typeof TEXT): string => TEXT[key][language];
  const set = (value: number): string =>
    new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
      maximumFractionDigits: 2,
      signDisplay: 'exceptZero',
    }).format(value);
  const named = (factor: string): string => (factor === UNEXPLAINED ? say('unexplained') : factor);
  const { blocks } = split;
  const head = [
    say('factor'),
    ...blocks.map(({ block }) => block),
    blocks.length > 0 ? say('all') : say('effect'),
  ];
  const rows = split.effects.map(({ factor, effect }) => [
    named(factor),
    ...blocks.map((block) => {
      const own = block.effects.find((one) => one.factor === factor);
      return own ? set(own.effect) : '';
    }),
    set(effect),
  ]);
  const between = blocks.map(() => '');
  const rounding =
    split.roundingDifference === 0
      ? []
      : [[say('rounding'), ...between, set(split.roundingDifference)]];
  const sum = [say('sum'), ...between, set(split.total.change)];
  return [
    `${args.total} ${say('changed')} ${set(split.total.change)} ${say('fromTo')} ${split.from} ${
      language === 'sv' ? 'till' : 'to'
    } ${split.to}.`,
    '',
    ...textTable([head, ...rows, ...rounding, sum], new Set(Array.from(head.keys()).slice(1))),
  ].join('\n');
}
