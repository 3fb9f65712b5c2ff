/** A small square matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

const TINY = 1e-12;

/**
 * The inverse of a symmetric matrix that is not negative. A row that the others already say, or that says nothing, gets
 * noughts: its effect cannot be told and is none.
 */
export function inverse(matrix: Matrix): Matrix {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  const dropped = new Set<number>();
  for (let i = 0; i < size; i += 1) {
    const row = work[i] ?? [];
    const pivot = row[i] ?? 0;
    if (!(pivot > TINY * Math.max(matrix[i]?.[i] ?? 0, TINY))) {
      dropped.add(i);
      continue;
    }
    for (let k = 0; k < row.length; k += 1) row[k] = (row[k] ?? 0) / pivot;
    work.forEach((other, j) => {
      const factor = other[i] ?? 0;
      if (j === i || factor === 0) return;
      for (let k = 0; k < other.length; k += 1) other[k] = (other[k] ?? 0) - factor * (row[k] ?? 0);
    });
  }
  return work.map((row, i) =>
    row.slice(size).map((value, j) => (dropped.has(i) || dropped.has(j) ? 0 : value)),
  );
}

/** The logarithm of the determinant of a symmetric matrix that is not negative; noughts on the way are passed over. */
export function logDeterminant(matrix: Matrix): number {
  const work = matrix.map((row) => [...row]);
  let log = 0;
  work.forEach((row, i) => {
    const pivot = row[i] ?? 0;
    if (!(pivot > TINY * Math.max(matrix[i]?.[i] ?? 0, TINY))) return;
    log += Math.log(pivot);
    for (const other of work.slice(i + 1)) {
      const factor = (other[i] ?? 0) / pivot;
      for (let k = i; k < row.length; k += 1) other[k] = (other[k] ?? 0) - factor * (row[k] ?? 0);
    }
  });
  return log;
}
