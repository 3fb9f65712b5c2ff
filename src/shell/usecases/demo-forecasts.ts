import { day, type Instant, instant, lastInstantOf } from '#kernel';
import type { Store } from '#shell/store';
import { colleagueIn } from './demo.ts';
import { registerLibrary } from './register-library.ts';
import { saveForecast } from './save-forecast.ts';

/**
 * Saves the forecasts that the demo's economist would have: on each year's eve and at midsummer, by what was known then,
 * from the end of the first whole year. A day on which too little was known has none.
 */
export async function saveForecasts(store: Store, first: number, now: Instant): Promise<void> {
  const { id: account, name } = await colleagueIn(store, 'economist');
  const register = registerLibrary({ store });
  for (let year = first; ; year += 1)
    for (const on of [day(`${year}-06-30`), day(`${year}-12-31`)]) {
      if (lastInstantOf(on) >= now) return;
      if (on < day(`${first}-12-31`)) continue;
      const madeAt = instant(`${on}T17:00:00Z`);
      await saveForecast(store, register, { account, name }, { knownOn: on }, madeAt);
    }
}
