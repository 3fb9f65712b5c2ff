import type { EqualisationSearch } from './route.ts';

/** A number as people type it: spaces, comma or point, a real minus; undefined when it is none. */
export function numberTyped(text: string | undefined): number | undefined {
  const plain = (text ?? '')
    .replaceAll(/[\s\u00a0]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

export const isYear = (text: string | undefined): text is string => /^(20\d\d)$/.test(text ?? '');

/** What the API is asked about an equalisation year: what cannot be read is left out and marked beside its field. */
export function askedOf(
  { lawOf, po, kpifBefore, kpifYear }: EqualisationSearch,
  year: string,
): Readonly<Record<string, string | number | undefined>> {
  const charges = numberTyped(po);
  return {
    year,
    lawOf: isYear(lawOf) ? lawOf : undefined,
    po: charges === undefined ? undefined : charges / 100,
    kpifBefore: numberTyped(kpifBefore),
    kpifYear: numberTyped(kpifYear),
  };
}

export type Step = { readonly column: string; readonly by: string };

/** "pa=+1,a=-500" as rows of a form, in order. */
export const stepsIn = (change: string | undefined): readonly Step[] =>
  (change ?? '')
    .split(',')
    .filter((part) => part.includes('='))
    .map((part) => {
      const [column = '', by = ''] = part.split('=');
      return { column, by };
    });

/** The rows as they stand in the address; half-written rows too, so that nothing typed is lost. */
export const changeOf = (steps: readonly Step[]): string =>
  steps
    .map(({ column, by }) => `${column}=${by.replaceAll(/[\s\u00a0]/g, '').replace(',', '.')}`)
    .join(',');

/** The rows that can be computed, as the API takes them; undefined when there are none. */
export function changeAsked(steps: readonly Step[]): string | undefined {
  const whole = steps.flatMap(({ column, by }) => {
    const number = numberTyped(by);
    return number === undefined || number === 0
      ? []
      : [`${column}=${number > 0 ? '+' : ''}${number}`];
  });
  return whole.length === 0 ? undefined : whole.join(',');
}
