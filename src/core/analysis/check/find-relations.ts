import type { NumberGrid } from './number-grid.ts';
import type { Found } from './search.ts';
import { findPercentChanges, findPercentChangesSinceBefore } from './search-change.ts';
import { findChangesSinceBefore, findLinear } from './search-linear.ts';
import { findPowers } from './search-power.ts';
import { type View, columnView, groupedView, ordinaryRows, rowView } from './view.ts';

// Rows are seldom named after each other, so two columns alone cannot tell a relation between them from chance.
const FEWEST_COLUMNS = 3;

/** Relations between columns, then between rows without the columns that are only shares or percentages of others. */
export function findRelations(grid: NumberGrid): readonly Found[] {
  const first = findInView(columnView(grid, ordinaryRows(grid)));
  const derived = new Set(
    first
      .filter(({ relation }) => relation.rule.form === 'change' || relation.kind === 'quotient')
      .map(({ relation }) => grid.columns[relation.target]?.column ?? -1),
  );
  const grouped = [0, 1].flatMap((by) => {
    const view = groupedView(grid, derived, by);
    return view ? findInView(view) : [];
  });
  const rows = grouped.length > 0 ? undefined : rowView(grid, derived);
  const series = rowView(grid, changesAndDerived(grid, first, derived));
  const across = rows && rows.size >= FEWEST_COLUMNS ? findInView(rows, false) : [];
  return [...first, ...grouped, ...across, ...(series ? findSinceBefore(series) : [])];
}

/** Columns that are no part of a series in time: differences and percentages between the others. */
const changesAndDerived = (
  grid: NumberGrid,
  found: readonly Found[],
  derived: ReadonlySet<number>,
): ReadonlySet<number> =>
  new Set([
    ...derived,
    ...found
      .filter(({ relation }) => relation.rule.form === 'linear')
      .map(({ relation }) => grid.columns[relation.target]?.column ?? -1),
  ]);

function findInView(view: View, withSeries = view.direction === 'columns'): readonly Found[] {
  const linear = findLinear(view);
  const changes = findPercentChanges(view, linear);
  const explained = new Set(changes.map(({ relation }) => relation.target));
  const powers = findPowers(view, explained);
  const found = [...linear, ...changes, ...powers, ...(withSeries ? findSinceBefore(view) : [])];
  return withoutWeakerRivals(found);
}

/** Of several rules for one quantity, those that cells break give way to one that all cells keep. */
function withoutWeakerRivals(found: readonly Found[]): readonly Found[] {
  const unbroken = new Set(
    found
      .filter(({ relation, evidence }) => relation.rule.form !== 'linear' && evidence.breaks === 0)
      .map(({ relation }) => relation.target),
  );
  return found.filter(
    ({ relation, evidence }) =>
      relation.rule.form === 'linear' || evidence.breaks === 0 || !unbroken.has(relation.target),
  );
}

const findSinceBefore = (view: View): readonly Found[] => [
  ...findChangesSinceBefore(view),
  ...findPercentChangesSinceBefore(view),
];
