import { lawValue } from '#core/law';
import { firstDayOf, type Month, type Ore, parseRatio, R, ratio, roundOre } from '#kernel';

/** The hourly amount of a month in öre; undefined where the law sheet does not know it. */
export function hourlyAmount(month: Month): Ore | undefined {
  const found = lawValue('assistansersattning.timbelopp', firstDayOf(month));
  const kronor = found.ok ? parseRatio(found.value.value) : undefined;
  return kronor && roundOre(R.multiply(kronor, ratio(100)));
}
