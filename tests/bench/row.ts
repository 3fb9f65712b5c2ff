/** One measured thing beside its peer or limit from the same run. */
export type BenchRow = {
  readonly name: string;
  readonly ours: Measured;
  readonly peer: Measured;
  /** ours / peer */
  readonly ratio: number;
  /** The ratio that is promised; above it the row has failed. */
  readonly limit?: number;
};

export type Measured = { readonly what: string; readonly value: number; readonly unit: string };

export type Bench = () => Promise<readonly BenchRow[]>;

export const row = (name: string, ours: Measured, peer: Measured, limit?: number): BenchRow => ({
  name,
  ours,
  peer,
  ratio: ours.value / peer.value,
  ...(limit === undefined ? {} : { limit }),
});

const ROUNDS = 7;

/** The median time in milliseconds of doing two things by turns, so that a noisy machine disturbs both alike. */
export async function timeByTurns(
  ours: () => unknown,
  peer: () => unknown,
): Promise<{ readonly ours: number; readonly peer: number }> {
  const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  for (let i = 0; i <= ROUNDS; i += 1) {
    for (const side of ['ours', 'peer'] as const) {
      const start = performance.now();
      await (side === 'ours' ? ours() : peer());
      if (i > 0) times[side].push(performance.now() - start);
    }
  }
  return { ours: quantile(times.ours, 0.5), peer: quantile(times.peer, 0.5) };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
