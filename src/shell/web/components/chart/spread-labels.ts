/** Moves labels apart so that none lies on another: keeps their order, stays as near the wanted places as it can. */
export function spreadLabels(wanted: readonly number[], gap: number): readonly number[] {
  const order = wanted
    .map((_, place) => place)
    .toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const groups: { members: number[]; centre: number }[] = [];
  for (const place of order) {
    let group = { members: [place], centre: wanted[place] ?? 0 };
    for (let before = groups.at(-1); before !== undefined; before = groups.at(-1)) {
      const apart = ((before.members.length + group.members.length) / 2) * gap;
      if (group.centre - before.centre >= apart) break;
      groups.pop();
      const members = [...before.members, ...group.members];
      const centre =
        (before.centre * before.members.length + group.centre * group.members.length) /
        members.length;
      group = { members, centre };
    }
    groups.push(group);
  }
  const spread = Array.from(wanted, Number);
  for (const { members, centre } of groups)
    for (const [turn, place] of members.entries())
      spread[place] = centre + (turn - (members.length - 1) / 2) * gap;
  return spread;
}
