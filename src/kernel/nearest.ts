/** The options most like what somebody wrote, best first; none when nothing is alike. For "did you mean". */
export const nearest = (text: string, options: readonly string[], most = 3): readonly string[] =>
  options
    .map((option) => ({ option, distance: distanceTo(option, text.toLowerCase()) }))
    .filter(({ option, distance }) => distance <= Math.max(1, option.length / 3))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ option }) => option);

const distanceTo = (option: string, text: string): number =>
  text.length > 2 && option.includes(text) ? 0 : editDistance(option, text);

/** Letters to add, take away or change to make one text of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
