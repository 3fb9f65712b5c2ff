import iconv from 'iconv-lite';
import { mixesEncodings } from '../table/encoding.ts';

/** How a SIE file's bytes are written; `mixed` when no one encoding explains them. */
export type SieEncoding = 'ascii' | 'utf-8' | 'cp437' | 'latin1' | 'mixed';

// å ä ö Å Ä Ö é in code page 437 and in Latin-1. No byte is a letter of Swedish in both.
const CP437_LETTERS = new Set([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82]);
const LATIN1_LETTERS = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9]);

/** Tells by the bytes, whatever #FORMAT says: files that declare PC8 are found in UTF-8 and Latin-1 too. */
export function sieEncodingOf(bytes: Uint8Array): SieEncoding {
  if (bytes.every((byte) => byte < 0x80)) return 'ascii';
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!iconv.decode(buffer, 'utf-8').includes('\ufffd')) return 'utf-8';
  if (mixesEncodings(bytes)) return 'mixed';
  const count = (letters: ReadonlySet<number>) =>
    bytes.reduce((sum, byte) => sum + (letters.has(byte) ? 1 : 0), 0);
  const [cp437, latin1] = [count(CP437_LETTERS), count(LATIN1_LETTERS)];
  if (cp437 > 0 && latin1 > 0) return 'mixed';
  return latin1 > 0 ? 'latin1' : 'cp437';
}

export function decodeSie(bytes: Uint8Array, encoding: SieEncoding): string {
  const name = encoding === 'ascii' || encoding === 'mixed' ? 'utf-8' : encoding;
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name);
}

/** The bytes of a text in code page 437, which the format prescribes; letters it lacks become question marks. */
export const encodeCp437 = (text: string): Uint8Array => iconv.encode(text, 'cp437');
