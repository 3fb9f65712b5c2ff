import { type Decomposition, type DecomposeQuestion, decomposeTable } from '#core/analysis';
import { readTable } from '#core/intake';
import { type Problem, R, type Result, ok } from '#kernel';

type Effects = readonly { readonly factor: string; readonly effect: number }[];

/** The split as plain numbers in the table's own units, with the contract's field names. */
export type DecompositionView = {
  readonly from: string;
  readonly to: string;
  readonly total: { readonly from: number; readonly to: number; readonly change: number };
  readonly effects: Effects;
  readonly blocks: readonly { readonly block: string; readonly effects: Effects }[];
  /** What the rounding of printed totals leaves; none of it is in an effect. */
  readonly roundingDifference: number;
  readonly residual: number;
  readonly method: 'shapley';
};

/** Reads a table and splits the change of its total among the factors. */
export async function decomposeFile(
  bytes: Uint8Array,
  name: string,
  question: DecomposeQuestion,
): Promise<Result<DecompositionView, Problem>> {
  const table = await readTable(bytes, name);
  if (!table.ok) return table;
  const split = decomposeTable(table.value, question);
  return split.ok ? ok(decompositionView(split.value)) : split;
}

const effectsOf = (effects: Decomposition['effects']): Effects =>
  effects.map(({ factor, effect }) => ({ factor, effect: R.toNumber(effect) }));

export const decompositionView = (split: Decomposition): DecompositionView => ({
  from: split.from,
  to: split.to,
  total: {
    from: R.toNumber(split.total.from),
    to: R.toNumber(split.total.to),
    change: R.toNumber(split.total.change),
  },
  effects: effectsOf(split.effects),
  blocks: split.blocks.map(({ block, effects }) => ({ block, effects: effectsOf(effects) })),
  roundingDifference: R.toNumber(split.roundingDifference),
  residual: R.toNumber(split.residual),
  method: 'shapley',
});
