import type { TwinOptions } from '#core/twin';
import {
  dayBefore,
  firstDayOf,
  type Instant,
  instant,
  lastInstantOf,
  month,
  shiftMonth,
} from '#kernel';
import type { Store } from '#shell/store';
import { colleagueIn } from './demo.ts';
import { registerLibrary } from './register-library.ts';
import { saveForecast } from './save-forecast.ts';

/**
 * Saves the forecasts that the demo's economist would have: on each year's eve and at midsummer, by what was known then,
 * from the end of the first year to that of the last. A day on which too little was known has none.
 */
export async function saveForecasts(
  store: Store,
  { from, to }: Pick<TwinOptions, 'from' | 'to'>,
  now: Instant,
): Promise<void> {
  const { id: account, name } = await colleagueIn(store, 'economist');
  const register = registerLibrary({ store });
  for (let eve = month(`${from.slice(0, 4)}-12`); eve <= to; eve = shiftMonth(eve, 6)) {
    const on = dayBefore(firstDayOf(shiftMonth(eve, 1)));
    if (lastInstantOf(on) >= now) return;
    const madeAt = instant(`${on}T17:00:00Z`);
    await saveForecast(store, register, { account, name }, { knownOn: on }, madeAt);
  }
}
