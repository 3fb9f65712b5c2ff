import { z } from 'zod';
import { parseDay, parseRatio } from '#kernel';
import { type ParameterUnit, PROMPTNESS, STANDINGS, UNITS } from '../../src/core/law/parameter.ts';

const text = z.string().trim().min(1, 'is empty');
const isoDay = text.refine(
  (value) => parseDay(value) !== undefined,
  'is not a day written YYYY-MM-DD',
);
const words = z.strictObject({ sv: text, en: text });
const number = text.refine(
  (value) => parseRatio(value) !== undefined && !value.includes('/'),
  'is not an exact number in quotes, "20" or "1.25"',
);

export const sourcesSchema = z.strictObject({
  acts: z.array(z.strictObject({ act: text, title: text, where: text, asOf: isoDay })),
  sources: z.array(z.strictObject({ id: text, title: words, where: z.string(), asOf: isoDay })),
});

const valueSchema = z
  .strictObject({
    from: isoDay,
    to: isoDay.exactOptional(),
    value: z.union([text, z.array(text)]).exactOptional(),
    byAge: z
      .array(z.strictObject({ fromAge: z.int().min(0), value: number }))
      .min(1)
      .refine(
        (bands) => bands.every((band, i) => band.fromAge > (bands[i - 1]?.fromAge ?? -1)),
        'has bands that do not rise in age',
      )
      .refine((bands) => bands[0]?.fromAge === 0, 'does not begin at age 0')
      .exactOptional(),
    status: z.enum(STANDINGS),
    ref: z.strictObject({ act: text, section: text }),
    source: text,
    sfs: text.regex(/^\d{4}:\d+$/, 'is not an SFS number written YYYY:N').exactOptional(),
    note: words.exactOptional(),
  })
  .refine((value) => (value.value === undefined) !== (value.byAge === undefined), {
    message: 'needs either value or byAge',
    path: ['value'],
  });

export const parameterSchema = z.strictObject({
  id: text.regex(
    /^[a-z0-9-]+(\.[a-z0-9-]+)*$/,
    'is not lower case words joined by hyphens and dots',
  ),
  label: words,
  unit: z.enum(UNITS),
  note: words.exactOptional(),
  values: z.array(valueSchema),
  unknown: z
    .array(z.strictObject({ from: isoDay, to: isoDay.exactOptional(), lookUp: text }))
    .exactOptional(),
});

const WRITTEN_AS: Partial<Record<ParameterUnit, readonly [pattern: RegExp, example: string]>> = {
  'kr/h': [/^\d+\.\d{2}$/, '"347.70", with two decimals'],
  ratio: [/^\d+\/[1-9]\d*$/, '"1/4"'],
  day: [/^\d{4}-\d{2}-\d{2}$/, '"2024-03-01"'],
  promptness: [new RegExp(`^(${PROMPTNESS.join('|')})$`), PROMPTNESS.join(', ')],
  code: [/^[a-z_]+$/, '"lower_case_words"'],
};

/** Says what a value of the unit must look like; undefined when it does. */
export function faultOfValue(
  unit: ParameterUnit,
  value: string | readonly string[],
): string | undefined {
  if (unit === 'list')
    return typeof value === 'string' ? 'is not a list, as unit "list" requires' : undefined;
  if (typeof value !== 'string') return `is a list, but the unit is "${unit}"`;
  const [pattern, example] = WRITTEN_AS[unit] ?? [/^\d+(\.\d+)?$/, '"20" or "1.25"'];
  return pattern.test(value) ? undefined : `"${value}" is not written as ${example} (unit ${unit})`;
}
