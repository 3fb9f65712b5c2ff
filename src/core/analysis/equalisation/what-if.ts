import { type Finding, type Problem, type Result, nearest, ok, refuse, words } from '#kernel';
import { COUNTS, type Column, type Municipality, columns, isColumn } from './municipality.ts';
import { type EqualiseOptions, type Equalisation, equalise } from './equalise.ts';
import type { FirstYears } from './timing.ts';
import type { EqualisationParameters } from './year-parameters.ts';

/** One municipality's figures of the statistics year, each so much more or less. */
export type Change = {
  readonly code: string;
  readonly steps: readonly { readonly column: Column; readonly by: number }[];
};

export type WhatIf = {
  readonly grantBefore: number;
  readonly grantAfter: number;
  readonly difference: number;
  /** Both the table's own equalisation year: the change is in the counts of 1 October and the costs of its statistics year. */
  readonly firstYear: FirstYears;
};

const STEP = /^([a-z_0-9]+)\s*=\s*([+\-−]?)(\d+(?:[.,]\d+)?)$/;

/** Reads "0180:pa=+1,a=+500000". Refuses with everything that the country or its table does not have at once. */
export function readChange(
  text: string,
  country: readonly Municipality[],
): Result<Change, Problem> {
  const colon = text.indexOf(':');
  const code = text.slice(0, Math.max(0, colon)).trim();
  const municipality = country.find((each) => each.code === code);
  const findings: Finding[] = municipality ? [] : [noSuchCode(code, country)];
  const steps = text
    .slice(colon + 1)
    .split(',')
    .flatMap((part) => {
      const [, column = '', sign, digits = ''] = STEP.exec(part.trim()) ?? [];
      if (digits === '') findings.push(notAStep(part.trim()));
      else if (!isColumn(column)) findings.push(noSuchColumn(column));
      else {
        const size = Number(digits.replace(',', '.'));
        const by = sign === '-' || sign === '−' ? -size : size;
        if (municipality && Object.hasOwn(COUNTS, column) && municipality[column] + by < 0)
          findings.push(below(column, municipality[column], by));
        return [{ column, by }];
      }
      return [];
    });
  return findings.length === 0 ? ok({ code, steps }) : refuse(unreadable(findings));
}

/** The country with one municipality changed. */
export const changed = (
  country: readonly Municipality[],
  { code, steps }: Change,
): readonly Municipality[] =>
  country.map((of) =>
    of.code === code
      ? steps.reduce((now, { column, by }) => ({ ...now, [column]: now[column] + by }), of)
      : of,
  );

/** Computes the whole country again with the change, prices and level included. Kronor of the equalisation year. */
export function whatIf(
  country: readonly Municipality[],
  parameters: EqualisationParameters,
  change: Change,
  options: EqualiseOptions = {},
): Result<WhatIf, Problem> {
  const before = equalise(country, parameters, options);
  if (!before.ok) return before;
  const after = equalise(changed(country, change), parameters, options);
  if (!after.ok) return after;
  const grantBefore = grantOf(before.value, change.code);
  const grantAfter = grantOf(after.value, change.code);
  return ok({
    grantBefore,
    grantAfter,
    difference: grantAfter - grantBefore,
    firstYear: { volume: parameters.year, cost: parameters.year },
  });
}

const grantOf = ({ municipalities }: Equalisation, code: string): number =>
  municipalities.find((each) => each.code === code)?.grant ?? 0;

const fault = (code: string, sv: string, en: string): Finding => ({
  code,
  at: { path: 'change' },
  message: words(sv, en),
});

const noSuchCode = (code: string, country: readonly Municipality[]): Finding => {
  const near = nearest(
    code,
    country.map((each) => each.code),
  ).join(', ');
  return fault(
    'CODE_UNKNOWN',
    `Kommunen "${code}" finns inte i tabellen. ${near === '' ? 'Skriv kommunkoden först, följd av kolon: 0180:pa=+1.' : `Menar du ${near}?`}`,
    `The municipality "${code}" is not in the table. ${near === '' ? 'Write its code first, then a colon: 0180:pa=+1.' : `Do you mean ${near}?`}`,
  );
};

const notAStep = (part: string): Finding =>
  fault(
    'STEP_UNREADABLE',
    `"${part}" går inte att läsa. Skriv kolumn, likhetstecken och hur mycket mer eller mindre: pa=+1.`,
    `"${part}" cannot be read. Write a column, an equals sign and how much more or less: pa=+1.`,
  );

const noSuchColumn = (column: string): Finding => {
  const near = nearest(column, columns()).join(', ');
  return fault(
    'COLUMN_UNKNOWN',
    `Kolumnen "${column}" finns inte. ${near === '' ? `Välj bland ${columns().join(', ')}.` : `Menar du ${near}?`}`,
    `There is no column "${column}". ${near === '' ? `Choose among ${columns().join(', ')}.` : `Do you mean ${near}?`}`,
  );
};

const below = (column: string, now: number, by: number): Finding =>
  fault(
    'COUNT_NEGATIVE',
    `${column} är ${now} och kan inte minska med ${-by}.`,
    `${column} is ${now} and cannot fall by ${-by}.`,
  );

const unreadable = (findings: readonly Finding[]): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    'Ändringen går inte att räkna på förrän det här är rättat.',
    'The change cannot be computed until this is corrected.',
  ),
  findings,
});
