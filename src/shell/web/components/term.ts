import type { Language, Words } from '#kernel';
import { formatNumber } from '../numbers/format.ts';

/** What a number is, wherever it stands. */
export type Definition = {
  readonly title: Words;
  readonly unit: Words;
  readonly decimals?: number;
  readonly definition: Words;
  readonly formula?: Words;
  /** The law or the method that it comes from. */
  readonly ground: Words;
};

export type Input = readonly [label: Words, value: number | null, decimals?: number];

/** One number of a table that is kept nowhere, with what it is and what it was worked from. */
export type Term = {
  readonly title: string;
  readonly of: string;
  readonly value: string;
  readonly unit: string;
  readonly definition: string;
  readonly formula: string | undefined;
  readonly inputs: readonly { readonly label: string; readonly value: string }[];
  readonly ground: string;
  /** How well the ground is known. */
  readonly standing?: string | undefined;
  /** The value of law that it is. */
  readonly law?: string;
  /** Where its inputs stand: a file, a register, a fetch. */
  readonly source: string;
  /** The row of the table that it was worked from. */
  readonly row?: readonly { readonly label: string; readonly value: string }[] | undefined;
};

type Seen = {
  readonly of: string;
  /** A text stands for a number that is already set, as a year or an interval. */
  readonly value: number | string | null;
  readonly inputs?: readonly Input[];
} & Pick<Term, 'source' | 'standing' | 'row'>;

/** The definition with one number's inputs filled in. */
export function termOf(
  { title, unit, decimals = 0, definition, formula, ground }: Definition,
  { value, inputs = [], ...seen }: Seen,
  language: Language,
): Term {
  const text = (number: number | string | null, places: number): string =>
    number === null
      ? '–'
      : typeof number === 'string'
        ? number
        : formatNumber(number, language, places);
  return {
    ...seen,
    title: title[language],
    value: text(value, decimals),
    unit: unit[language],
    definition: definition[language],
    formula: formula?.[language],
    inputs: inputs.map(([label, number, places = 0]) => ({
      label: label[language],
      value: text(number, places),
    })),
    ground: ground[language],
  };
}
