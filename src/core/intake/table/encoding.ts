import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

const startsWith = (bytes: Uint8Array, ...prefix: number[]): boolean =>
  prefix.every((byte, i) => bytes[i] === byte);

/** What the bytes say they are, whatever the file is called. */
export type Container = 'text' | 'xlsx' | 'xls' | 'pdf' | 'binary';

export function containerOf(bytes: Uint8Array): Container {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'xls';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  const utf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  return !utf16 && bytes.includes(0) ? 'binary' : 'text';
}

/** Reads UTF-8 or UTF-16 (by its mark), else Windows-1252, which holds Latin-1's letters. */
export function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, 0xff, 0xfe)) return iconv.decode(buffer, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return iconv.decode(buffer, 'utf-16be');
  const text = iconv.decode(buffer, 'utf-8');
  return text.includes('\ufffd') ? iconv.decode(buffer, 'windows-1252') : text;
}

// Swedish letters of UTF-8, and its sign for a lost letter, read byte by byte.
const UTF8_BY_BYTES = /\u00c3[\u0084\u0085\u0096\u00a4\u00a5\u00b6\u00a9]|\u00ef\u00bf\u00bd/;

/** Whether bytes are UTF-8 in places but not all through, so that no reading of them gives every letter back. */
export function mixesEncodings(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return false;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    (!isUtf8(buffer) || buffer.includes('\ufffd')) &&
    UTF8_BY_BYTES.test(iconv.decode(buffer, 'latin1'))
  );
}
