import {
  crpsOfDraws,
  crpsOfNormal,
  drawGamma,
  drawPoisson,
  mack,
  nowcastCounts,
  spreadOf,
} from '#core/analysis';
import { Random } from '#kernel';

/** Histories of 36 months whose truth is known, to score nowcasts on. */
export type Scenario = {
  readonly name: string;
  readonly ratePerMonth: (month: number) => number;
  /** How much single months stand out: Gamma(frailty, frailty). */
  readonly frailty?: number;
  /** Told to the method as a law date. */
  readonly lawDate?: number;
};

const MONTHS = 36;
const DELAYS = [0.12, 0.2, 0.22, 0.18, 0.13, 0.09, 0.06];

const stepAt = (month: number) => (at: number) => (at < month ? 2 : 4.2);

export const SCENARIOS: readonly Scenario[] = [
  { name: '3,5 a month, steady', ratePerMonth: () => 3.5 },
  { name: 'a step from 2 to 4,2 a year ago, untold', ratePerMonth: stepAt(24) },
  { name: 'a step from 2 to 4,2 a year ago, told', ratePerMonth: stepAt(24), lawDate: 24 },
  { name: 'a step from 2 to 4,2 four months ago, told', ratePerMonth: stepAt(32), lawDate: 32 },
  { name: 'a step from 2 to 4,2 four months ago, untold', ratePerMonth: stepAt(32) },
  { name: 'months that stand out', ratePerMonth: () => 3.5, frailty: 3 },
  { name: '1 a month', ratePerMonth: () => 1 },
];

export type NowcastScore = {
  readonly coverage80: number;
  readonly coverage95: number;
  readonly crps: number;
  readonly chainLadderCrps: number;
};

/** Scores the nowcast on that many histories of a scenario; same arguments, same score. */
export function scoreHistories(scenario: Scenario, histories: number, draws: number): NowcastScore {
  const random = new Random(2020, scenario.name);
  const sum = { coverage80: 0, coverage95: 0, crps: 0, chainLadderCrps: 0 };
  for (let seed = 0; seed < histories; seed += 1) {
    const { counts, unknown } = history(scenario, random);
    const answer = nowcastCounts({
      counts,
      maxDelay: DELAYS.length - 1,
      seed,
      draws,
      ...(scenario.lawDate === undefined ? {} : { lawDates: [scenario.lawDate] }),
    });
    const totals = answer.draws.map((world) => world.reduce((a, b) => a + b, 0));
    const { p025, p10, p90, p975 } = spreadOf(totals);
    const triangle = mack({
      origins: counts.map((_, month) => String(month)),
      known: counts.map((row) => row.map((_, d) => row.slice(0, d + 1).reduce((a, b) => a + b, 0))),
      delays: DELAYS.length,
    });
    sum.coverage80 += p10 <= unknown && unknown <= p90 ? 1 : 0;
    sum.coverage95 += p025 <= unknown && unknown <= p975 ? 1 : 0;
    sum.crps += crpsOfDraws(totals, unknown);
    sum.chainLadderCrps += crpsOfNormal(triangle.total.unknown, triangle.total.se, unknown);
  }
  return {
    coverage80: sum.coverage80 / histories,
    coverage95: sum.coverage95 / histories,
    crps: sum.crps / histories,
    chainLadderCrps: sum.chainLadderCrps / histories,
  };
}

function history({ ratePerMonth, frailty }: Scenario, random: Random) {
  let unknown = 0;
  const counts = Array.from({ length: MONTHS }, (_, month) => {
    const own = frailty === undefined ? 1 : drawGamma(random, frailty, frailty);
    return DELAYS.flatMap((share, delay) => {
      const cases = drawPoisson(random, ratePerMonth(month) * own * share);
      if (month + delay < MONTHS) return [cases];
      unknown += cases;
      return [];
    });
  });
  return { counts, unknown };
}
