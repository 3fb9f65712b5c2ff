import {
  firstDayOf,
  type Minutes,
  minutes,
  ok,
  type Ore,
  ore,
  parseRatio,
  type Problem,
  R,
  ratio,
  type Result,
  roundOre,
} from '#kernel';
import { lawValue, municipalShareOfMonth } from '#core/law';
import { type MonthNumber, monthNamed, yearOfMonth } from './month-number.ts';

/** What law says of the months of the world: the hourly amount and the municipality's first hours of the month. */
export type Prices = {
  readonly hourly: (month: MonthNumber) => Ore;
  readonly firstHours: (month: MonthNumber) => Minutes;
};

const MORE_THAN_THE_FIRST_HOURS = minutes(100 * 60 * 31);

/**
 * Reads the law for every month. PARAMETER_UNKNOWN when the hourly amount is not known of a month up to `asked`; later
 * months, which are told to nobody, then have the last known one.
 */
export function pricesOf(
  from: MonthNumber,
  asked: MonthNumber,
  to: MonthNumber,
): Result<Prices, Problem> {
  const hourly = new Map<number, Ore>();
  const firstHours = new Map<MonthNumber, Minutes>();
  for (let month = from; month <= to; month++) {
    const name = monthNamed(month);
    if (!hourly.has(yearOfMonth(month))) {
      const value = lawValue('assistansersattning.timbelopp', firstDayOf(name));
      if (!value.ok && month <= asked) return value;
      const kronor = value.ok ? parseRatio(value.value.value) : undefined;
      const last = hourly.get(yearOfMonth(month) - 1) ?? ore(0);
      hourly.set(yearOfMonth(month), kronor ? roundOre(R.multiply(kronor, ratio(100))) : last);
    }
    const share = municipalShareOfMonth(name, MORE_THAN_THE_FIRST_HOURS, 'calendar_days');
    if (!share.ok) return share;
    firstHours.set(month, share.value.minutes);
  }
  return ok({
    hourly: (month) => hourly.get(yearOfMonth(month)) ?? ore(0),
    firstHours: (month) => firstHours.get(month) ?? minutes(0),
  });
}

/** Time at an hourly amount, öre rounded half up. */
export const amountFor = (time: number, hourly: number): Ore =>
  ore(Math.sign(time) * Math.floor((Math.abs(time) * hourly * 2 + 60) / 120));

/** Percent of an hourly amount, in whole öre. */
export const percentOf = (amount: Ore, percent: number): Ore =>
  ore(Math.floor((amount * percent) / 100));
