import { invariant } from '#kernel';

/** Object ids of the PostgreSQL types whose default reading would lose something. */
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const DATERANGE = 3912;
const TSTZRANGE = 3910;
const NUMERIC = 1700;
const INT8 = 20;

const asText = (text: string): string => text;

function safeInteger(text: string): number {
  const whole = Number(text);
  invariant(Number.isSafeInteger(whole), 'a bigint from the database is a safe whole number');
  return whole;
}

/** How both drivers read columns: days, instants, ranges and decimals as text, bigint as a checked whole number. */
export const COLUMN_PARSERS: Readonly<Record<number, (text: string) => string | number>> = {
  [DATE]: asText,
  [TIMESTAMPTZ]: asText,
  [DATERANGE]: asText,
  [TSTZRANGE]: asText,
  [NUMERIC]: asText,
  [INT8]: safeInteger,
};
