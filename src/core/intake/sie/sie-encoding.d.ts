/** How a SIE file's bytes are written; `mixed` when no one encoding explains them. */
export type SieEncoding = 'ascii' | 'utf-8' | 'cp437' | 'latin1' | 'mixed';
/** Tells by the bytes, whatever #FORMAT says: files that declare PC8 are found in UTF-8 and Latin-1 too. */
export declare function sieEncodingOf(bytes: Uint8Array): SieEncoding;
export declare function decodeSie(bytes: Uint8Array, encoding: SieEncoding): string;
/** The bytes of a text in code page 437, which the format prescribes; letters it lacks become question marks. */
export declare const encodeCp437: (text: string) => Uint8Array;
