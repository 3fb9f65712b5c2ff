/** Years in a row as they are written: "2024", "2020–2025". */
export const yearSpan = (years: readonly string[]): string =>
  years.length < 2 ? (years[0] ?? '') : `${years[0]}–${years.at(-1)}`;
