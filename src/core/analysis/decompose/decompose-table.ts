import { type PrintedTable, exactly, isBlank, printedNumber } from '#core/intake';
import {
  type Finding,
  type Problem,
  type Ratio,
  type Result,
  ok,
  R,
  ratio,
  refuse,
  words,
} from '#kernel';
import { type DecomposeQuestion, findsRows, questionFaults } from './decompose-question.ts';
import { product, shapley } from './shapley.ts';

export type Effect = { readonly factor: string; readonly effect: Ratio };

export type Decomposition = {
  readonly from: string;
  readonly to: string;
  readonly total: { readonly from: Ratio; readonly to: Ratio; readonly change: Ratio };
  readonly effects: readonly Effect[];
  readonly blocks: readonly { readonly block: string; readonly effects: readonly Effect[] }[];
  /** The part of the change that is only the rounding of printed totals; none of it is in an effect. */
  readonly roundingDifference: Ratio;
  readonly residual: Ratio;
};

/** The name of the effect that holds what the factors' product does not explain of the total. */
export const UNEXPLAINED = 'unexplained';

type End = { readonly total: Ratio; readonly halfUnit: Ratio; readonly factors: readonly Ratio[] };

/**
 * Splits the change of a column that is the product of others, in the table's own units, block by block with `by`.
 *
 * A block that is missing at one end has its first factor 0 there and the others as at the other end, so that all of
 * its change goes to the first factor, the volume. Where product and total differ by more than half a unit of the
 * total's last printed digit at either end, the difference is the effect `unexplained`; a smaller one is reported as
 * `roundingDifference`. Refuses with every fault at once (INPUT_INVALID).
 */
export function decomposeTable(
  table: PrintedTable,
  question: DecomposeQuestion,
): Result<Decomposition, Problem> {
  const findings: Finding[] = [...questionFaults(table, question)];
  const blocks = new Map<string, { from?: End; to?: End }>();
  const sides = findsRows(table, question) ? (['from', 'to'] as const) : [];
  for (const side of sides) {
    for (const [block, end] of endsAt(table, question, question[side], findings)) {
      const both = blocks.get(block) ?? {};
      both[side] = end;
      blocks.set(block, both);
    }
  }
  if (findings.length > 0) return refuse(invalid(table, findings));
  const parts = [...blocks].flatMap(([block, { from, to }]) => {
    const known = from ?? to;
    return known ? [explain(block, from ?? absent(known), to ?? absent(known), question)] : [];
  });
  return ok(gather(question, parts));
}

const absent = ({ factors }: End): End => ({
  total: R.ZERO,
  halfUnit: R.ZERO,
  factors: factors.map((factor, i) => (i === 0 ? R.ZERO : factor)),
});

type Part = {
  readonly block: string;
  readonly from: Ratio;
  readonly to: Ratio;
  readonly effects: readonly Effect[];
  readonly rounding: Ratio;
};

function explain(block: string, from: End, to: End, { factors }: DecomposeQuestion): Part {
  const gapFrom = R.subtract(from.total, product(from.factors));
  const gapTo = R.subtract(to.total, product(to.factors));
  const difference = R.subtract(gapTo, gapFrom);
  const unexplained = !within(gapFrom, from.halfUnit) || !within(gapTo, to.halfUnit);
  const effects = shapley(from.factors, to.factors).map((effect, i) => ({
    factor: factors[i] ?? '',
    effect,
  }));
  return {
    block,
    from: from.total,
    to: to.total,
    effects: unexplained ? [...effects, { factor: UNEXPLAINED, effect: difference }] : effects,
    rounding: unexplained ? R.ZERO : difference,
  };
}

const within = (gap: Ratio, limit: Ratio): boolean =>
  R.compare(gap, limit) <= 0 && R.compare(R.subtract(R.ZERO, gap), limit) <= 0;

function gather(question: DecomposeQuestion, parts: readonly Part[]): Decomposition {
  const from = R.sum(parts.map((part) => part.from));
  const to = R.sum(parts.map((part) => part.to));
  const change = R.subtract(to, from);
  const roundingDifference = R.sum(parts.map((part) => part.rounding));
  const isThere = (factor: string): boolean =>
    parts.some(({ effects }) => effects.some((effect) => effect.factor === factor));
  const effects = [...question.factors, UNEXPLAINED].filter(isThere).map((factor) => ({
    factor,
    effect: R.sum(
      parts.flatMap((part) =>
        part.effects.filter((effect) => effect.factor === factor).map(({ effect }) => effect),
      ),
    ),
  }));
  const explained = R.sum(effects.map(({ effect }) => effect));
  return {
    from: question.from,
    to: question.to,
    total: { from, to, change },
    effects,
    blocks:
      question.by === undefined
        ? []
        : parts.map(({ block, effects: own }) => ({ block, effects: own })),
    roundingDifference,
    residual: R.subtract(change, R.add(explained, roundingDifference)),
  };
}

/** The rows of one key as ends of blocks; what cannot be read is added to the findings. */
function endsAt(
  table: PrintedTable,
  { total, factors, by, key }: DecomposeQuestion,
  at: string,
  findings: Finding[],
): ReadonlyMap<string, End> {
  const column = (name: string): number => table.header.indexOf(name);
  const keyColumn = key === undefined ? 0 : column(key);
  const ends = new Map<string, End>();
  table.rows.forEach((cells, row) => {
    if (cells[keyColumn] !== at) return;
    const read = (name: string): { value: Ratio; decimals: number } | undefined => {
      const text = cells[column(name)];
      if (text === undefined) return undefined;
      const number = isBlank(text) ? undefined : printedNumber(text, table.decimalMark);
      const value = number && exactly(number);
      if (number && value) return { value, decimals: number.decimals };
      findings.push(notNumber(table, row, name, text));
      return undefined;
    };
    const whole = read(total);
    const levels = factors.map(read);
    ends.set(by === undefined ? '' : (cells[column(by)] ?? ''), {
      total: whole?.value ?? R.ZERO,
      halfUnit: roundingOf(whole),
      factors: levels.map((factor) => factor?.value ?? R.ZERO),
    });
  });
  return ends;
}

// A number that a program wrote with all its digits is sure of no more than about fifteen of them.
const SURE = 10n ** 14n;

/** Half a unit of the last printed digit, and never finer than a program's own numbers. */
function roundingOf(total: { value: Ratio; decimals: number } | undefined): Ratio {
  if (!total) return R.ZERO;
  const printed = ratio(1n, 2n * 10n ** BigInt(total.decimals));
  const { num, den } = total.value;
  const own = ratio(num < 0n ? -num : num, den * SURE);
  return R.compare(own, printed) > 0 ? own : printed;
}

const notNumber = (table: PrintedTable, row: number, column: string, text: string): Finding => ({
  code: 'CELL_NOT_NUMBER',
  at: { file: table.name, row: table.lines[row] ?? 0, column },
  message:
    text === ''
      ? words('Cellen är tom. Fyll i talet.', 'The cell is empty. Fill in the number.')
      : words(`"${text}" är inget tal. Rätta cellen.`, `"${text}" is no number. Correct the cell.`),
});

const invalid = (table: PrintedTable, findings: readonly Finding[]): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    `Förändringen i ${table.name} går inte att dela upp förrän det här är rättat.`,
    `The change in ${table.name} cannot be split until this is corrected.`,
  ),
  findings,
});
