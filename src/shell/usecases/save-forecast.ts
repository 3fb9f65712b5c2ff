import type { Caller } from '#core/access';
import { R, ok, type Problem, type Result } from '#kernel';
import { insertForecastVintage, type Store } from '#shell/store';
import type { RegisterLibrary } from './register-library.ts';
import { foresee, type YearForecastQuestion } from './year-forecast.ts';

const ORE_PER_MNKR = 100_000_000;

/** Keeps the year's forecast as it is now, with its basis, so that it can be scored when the year is over. */
export async function saveForecast(
  store: Store,
  register: RegisterLibrary,
  caller: Caller,
  question: YearForecastQuestion,
): Promise<Result<{ readonly id: string }, Problem>> {
  const found = await foresee(store, register, question);
  if (!found.ok) return found;
  const { basis, figures } = found.value;
  const { total, budget, deficit } = figures;
  const inOre = (figure: typeof budget): number =>
    Math.round(R.toNumber(figure.value) * ORE_PER_MNKR);
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
      },
    },
    { account: caller.account, name: caller.name },
  );
  return ok({ id });
}
