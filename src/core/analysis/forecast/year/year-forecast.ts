import type { Month } from '#kernel';
import { type OreSpread, inOre } from '../../nowcast/accrual.ts';
import { type Spread, spreadOf } from '../../statistics/sample.ts';
import { type YearPaths, simulateYear } from './simulate-year.ts';
import type { YearQuestion, YearScenario } from './year-question.ts';

export type YearGroupForecast = {
  readonly id: string;
  /** Mean persons over the months to come. */
  readonly persons: Spread;
  readonly cost: OreSpread;
  readonly months: readonly {
    readonly month: Month;
    readonly persons: Spread;
    readonly cost: OreSpread;
  }[];
};

export type YearForecast = {
  readonly total: OreSpread;
  /** Share of the paths that cost more than the budget. */
  readonly deficit: number;
  readonly groups: readonly YearGroupForecast[];
  readonly provider: OreSpread;
  /** Everything up to and with each month, the fan of the year; the provider's gap is spread evenly. */
  readonly fan: readonly { readonly month: Month; readonly cost: OreSpread }[];
};

export type ScenarioForecast = {
  readonly id: string;
  readonly total: OreSpread;
  readonly deficit: number;
  /** The scenario less the base, path by path. */
  readonly difference: OreSpread;
};

/**
 * What the year will cost: stock and flow by group × time per person × the known hourly amount, the provider's gap as its
 * own line. Money comes in öre; paths are floats and each number that goes out is rounded once to whole öre.
 */
export function forecastYear(question: YearQuestion): YearForecast {
  const paths = simulateYear(question);
  const { months, groups } = question;
  return {
    total: inOre(spreadOf(paths.total)),
    deficit: deficitOf(paths, question.budget),
    groups: groups.map(({ id }, g) => ({
      id,
      persons: spreadOf(meanOf(paths.persons[g] ?? [])),
      cost: inOre(spreadOf(sumOf(paths.cost[g] ?? []))),
      months: months.map(({ month }, m) => ({
        month,
        persons: spreadOf(paths.persons[g]?.[m] ?? []),
        cost: inOre(spreadOf(paths.cost[g]?.[m] ?? [])),
      })),
    })),
    provider: inOre(spreadOf(paths.provider)),
    fan: fanOf(question, paths),
  };
}

/** Scenarios on the very paths of the base, so that a difference holds nothing but the scenario. */
export function forecastScenarios(
  question: YearQuestion,
  scenarios: readonly YearScenario[],
): readonly ScenarioForecast[] {
  const base = simulateYear(question).total;
  return scenarios.map(({ id, changes }) => {
    const paths = simulateYear(question, changes);
    return {
      id,
      total: inOre(spreadOf(paths.total)),
      deficit: deficitOf(paths, question.budget),
      difference: inOre(spreadOf(paths.total.map((cost, path) => cost - (base[path] ?? 0)))),
    };
  });
}

const deficitOf = ({ total }: YearPaths, budget: number): number =>
  total.reduce((over, cost) => (cost > budget ? over + 1 : over), 0) / total.length;

const sumOf = (months: readonly Float64Array[]): Float64Array =>
  months.reduce(
    (sum, month) => sum.map((value, path) => value + (month[path] ?? 0)),
    new Float64Array(months[0]?.length ?? 0),
  );

const meanOf = (months: readonly Float64Array[]): Float64Array =>
  sumOf(months).map((sum) => sum / months.length);

function fanOf(
  { months }: YearQuestion,
  { cost, provider, passed }: YearPaths,
): YearForecast['fan'] {
  let soFar = passed;
  return months.map(({ month }, m) => {
    soFar = soFar.map(
      (sum, path) =>
        cost.reduce((all, group) => all + (group[m]?.[path] ?? 0), sum) +
        (provider[path] ?? 0) / months.length,
    );
    return { month, cost: inOre(spreadOf(soFar)) };
  });
}
