import type { SieRecord } from './sie-line.ts';
/** #KSUMMA: CRC-32 over label and fields without quotes, braces and separators, in code page 437. */
export declare function checksumOf(records: readonly SieRecord[]): string;
