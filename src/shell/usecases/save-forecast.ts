import type { Caller } from '#core/access';
import { type Instant, ok, type Problem, R, type Result } from '#kernel';
import { insertForecastVintage, type Store, type VintageBasis } from '#shell/store';
import type { RegisterLibrary } from './register-library.ts';
import { type Foreseen, foresee, type YearForecastQuestion } from './year-forecast.ts';

const ORE_PER_MNKR = 100_000_000;

/**
 * Keeps the year's forecast with its basis, so that it can be scored when the year is over; `madeAt` is now unless another
 * time is told.
 */
export async function saveForecast(
  store: Store,
  register: RegisterLibrary,
  caller: Pick<Caller, 'account' | 'name'>,
  question: YearForecastQuestion,
  madeAt?: Instant,
): Promise<Result<{ readonly id: string }, Problem>> {
  const found = await foresee(store, register, question);
  if (!found.ok) return found;
  const { basis, figures } = found.value;
  const { total, budget, deficit } = figures;
  const id = await insertForecastVintage(
    store,
    {
      year: basis.year,
      knownOn: basis.knownOn,
      body: {
        mean: inOre(total.mean),
        p025: inOre(total.lowest),
        p10: inOre(total.low),
        p90: inOre(total.high),
        p975: inOre(total.highest),
        budget: inOre(budget),
        deficit: R.toNumber(deficit.value) / 100,
        seed: basis.question.seed,
        basis: basisOf(found.value),
      },
    },
    { account: caller.account, name: caller.name },
    madeAt,
  );
  return ok({ id });
}

const inOre = ({ value }: Foreseen['figures']['budget']): number =>
  Math.round(R.toNumber(value) * ORE_PER_MNKR);

function basisOf({ basis, figures }: Foreseen): VintageBasis {
  const groups = figures.groups.map(({ id, persons, cost }) => ({
    id,
    persons: R.toNumber(persons.mean.value),
    cost: inOre(cost.mean),
  }));
  const provider = inOre(figures.provider.mean);
  const ahead = groups.reduce((sum, { cost }) => sum + cost, provider);
  return {
    asOf: basis.asOf,
    budget: basis.budget,
    hourlyAmount: basis.question.months[0]?.hourlyAmount ?? 0,
    passed: inOre(figures.total.mean) - ahead,
    groups,
    provider,
  };
}
