import { crc32 } from 'node:zlib';
import type { SieRecord } from './sie-line.ts';
import { encodeCp437 } from './sie-encoding.ts';

/** #KSUMMA: CRC-32 over label and fields without quotes, braces and separators, in code page 437. */
export function checksumOf(records: readonly SieRecord[]): string {
  const text = records.map(({ label, fields }) => label + fields.map(bare).join('')).join('');
  return String(crc32(encodeCp437(text)));
}

const bare = (field: SieRecord['fields'][number]): string =>
  typeof field === 'string'
    ? field
    : field.map(({ dimension, object }) => dimension + object).join('');
