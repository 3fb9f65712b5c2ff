import { type Decomposition, decomposeTable } from '#core/analysis';
import { readTable } from '#core/intake';
import { type Language, R, type Ratio, type Words, words } from '#kernel';
import { type Answer, type Io, refusal } from './io.ts';

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
  const table = await readTable(bytes.value, fileName(args.file));
  if (!table.ok) return refusal(table.problem, language);
  const split = decomposeTable(table.value, args);
  return split.ok
    ? { exit: 0, json: jsonOf(split.value), text: textOf(split.value, args, language) }
    : refusal(split.problem, language);
}

const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

type Effects = Decomposition['effects'];

const numbers = (effects: Effects): readonly { factor: string; effect: number }[] =>
  effects.map(({ factor, effect }) => ({ factor, effect: R.toNumber(effect) }));

/** The contract's JSON; `roundingDifference` is what the rounding of printed totals leaves. */
export const jsonOf = (split: Decomposition): object => ({
  from: split.from,
  to: split.to,
  total: {
    from: R.toNumber(split.total.from),
    to: R.toNumber(split.total.to),
    change: R.toNumber(split.total.change),
  },
  effects: numbers(split.effects),
  blocks: split.blocks.map(({ block, effects }) => ({ block, effects: numbers(effects) })),
  roundingDifference: R.toNumber(split.roundingDifference),
  residual: R.toNumber(split.residual),
  method: 'shapley',
});

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

function textOf(split: Decomposition, args: DecomposeArgs, language: Language): string {
  const say = (key: keyof typeof TEXT): string => TEXT[key][language];
  const set = (value: Ratio): string =>
    new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
      maximumFractionDigits: 2,
      signDisplay: 'exceptZero',
    }).format(R.toNumber(value));
  const named = (factor: string): string =>
    factor === 'unexplained' ? say('unexplained') : factor;
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
  const rounding = R.isZero(split.roundingDifference)
    ? []
    : [[say('rounding'), ...between, set(split.roundingDifference)]];
  const sum = [say('sum'), ...between, set(split.total.change)];
  return [
    `${args.total} ${say('changed')} ${set(split.total.change)} ${say('fromTo')} ${split.from} ${
      language === 'sv' ? 'till' : 'to'
    } ${split.to}.`,
    '',
    ...aligned([head, ...rows, ...rounding, sum]),
  ].join('\n');
}

/** Sets rows in columns: the first to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
