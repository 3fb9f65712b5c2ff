import type { FigureBand } from '#core/analysis';
import type { Figure } from '#core/figures';
import { type Language, R, type Words, words } from '#kernel';
import { numberText } from './figure-view.ts';

type Bridge = {
  readonly cost: Figure;
  readonly gap: Figure;
  readonly explained: FigureBand | null;
};

/** What an hour cost in which year and where, how far from the hourly amount, and how much of that is explained. */
export function headingOf(year: string, bridge: Bridge, language: Language): string {
  const { cost, gap } = bridge;
  const isAbove = R.compare(gap.value, R.ZERO) >= 0;
  const where =
    cost.area === undefined ? words('', '') : words(` i ${cost.area}`, ` in ${cost.area}`);
  const reached = reachedOf(bridge);
  return words(
    `En timme i egen regi kostade ${kronor(cost, 'sv')} kr ${year}${where.sv}, ${kronor(gap, 'sv')} kr ${isAbove ? 'över' : 'under'} timbeloppet. ${reached.sv}`,
    `An hour with the own provider cost SEK ${kronor(cost, 'en')} in ${year}${where.en}, SEK ${kronor(gap, 'en')} ${isAbove ? 'above' : 'below'} the hourly amount. ${reached.en}`,
  )[language];
}

function reachedOf({ gap, explained }: Bridge): Words {
  if (!explained) return words('Inget av det går att förklara', 'None of it can be explained');
  const { low, high } = explained;
  const range = (of: Language): string =>
    [...new Set([kronor(low, of), kronor(high, of)])].join('–');
  if (R.compare(gap.value, R.ZERO) <= 0)
    return words(
      `Det som är känt skulle göra den ${range('sv')} kr dyrare`,
      `What is known would make it SEK ${range('en')} dearer`,
    );
  if (R.compare(low.value, gap.value) >= 0)
    return words('Allt går att förklara', 'All of it can be explained');
  if (R.compare(high.value, gap.value) > 0)
    return words(
      `Minst ${kronor(low, 'sv')} kr av det går att förklara, kanske allt`,
      `At least SEK ${kronor(low, 'en')} of it can be explained, perhaps all`,
    );
  return words(
    `${range('sv')} kr av det går att förklara`,
    `SEK ${range('en')} of it can be explained`,
  );
}

const kronor = ({ value }: Figure, of: Language): string =>
  numberText(Math.abs(R.toNumber(value)), 2, of);
