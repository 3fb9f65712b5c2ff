import { type ComparedArea, type Comparison, compareAreas, readAreas } from '#core/analysis';
import { readTable } from '#core/intake';
import { type Problem, type Result, ok } from '#kernel';

/** One area with the contract's field names; `ebRatio` is the empirical-Bayes ratio with its 95 % interval. */
export type ComparedAreaView = Omit<ComparedArea, 'shrunken'> & {
  readonly ebRatio: number;
  readonly ebLow: number;
  readonly ebHigh: number;
};

export type ComparisonView = Omit<Comparison, 'areas'> & {
  readonly areas: readonly ComparedAreaView[];
};

/** Reads areas with seen persons and inhabitants, and compares them; unrounded estimates. */
export async function compareFile(
  bytes: Uint8Array,
  name: string,
  referenceRate?: number,
): Promise<Result<ComparisonView, Problem>> {
  const table = await readTable(bytes, name);
  if (!table.ok) return table;
  const areas = readAreas(table.value);
  if (!areas.ok) return areas;
  const compared = compareAreas(areas.value, { referenceRate });
  return compared.ok ? ok(comparisonView(compared.value)) : compared;
}

/** A comparison with the contract's field names. */
export const comparisonView = (of: Comparison): ComparisonView => ({
  ...of,
  areas: of.areas.map(areaView),
});

const areaView = ({ shrunken, ...area }: ComparedArea): ComparedAreaView => ({
  ...area,
  ebRatio: shrunken.ratio,
  ebLow: shrunken.low,
  ebHigh: shrunken.high,
});
