import { type Language, words } from '#kernel';

const KRONOR = words('kr', 'SEK');
const THOUSANDS = words('tkr', 'SEK thousand');
const MILLIONS = words('mnkr', 'SEK million');

/** How a unit is best read in a picture or a heading: large amounts as millions, the rest as they are. */
export type Readable = {
  readonly unit: string;
  readonly of: (value: number) => number;
  readonly decimals: number;
};

export function readableUnit(
  unit: string,
  values: readonly number[],
  language: Language,
): Readable {
  if (unit === THOUSANDS[language])
    return { unit: MILLIONS[language], of: (value) => value / 1000, decimals: 1 };
  if (unit === KRONOR[language] && values.some((value) => Math.abs(value) >= 1_000_000))
    return { unit: MILLIONS[language], of: (value) => value / 1_000_000, decimals: 1 };
  const fine =
    values.some((value) => !Number.isInteger(value)) &&
    values.every((value) => Math.abs(value) < 1000);
  return { unit, of: (value) => value, decimals: fine ? 1 : 0 };
}
