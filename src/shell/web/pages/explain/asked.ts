import type { OverviewView } from '#shell/usecases';
import type { Asked } from '../../data/queries.ts';
import type { ExplainSearch } from './route.ts';

/** What the address asks for; else the latest change that the figures can explain. */
export function askedOf(
  { explainable: { years, budgetYears } }: Pick<OverviewView, 'explainable'>,
  { from, to, budget }: ExplainSearch,
  year: string | undefined,
): Asked | undefined {
  if (budget !== undefined) return { budget };
  if (from !== undefined && to !== undefined) return { from, to };
  const chosen = year === undefined ? -1 : years.indexOf(year);
  const last = chosen > 0 ? chosen : years.length - 1;
  const [before, after] = [years[last - 1], years[last]];
  if (before !== undefined && after !== undefined) return { from: before, to: after };
  const latest = budgetYears.at(-1);
  return latest === undefined ? undefined : { budget: latest };
}
