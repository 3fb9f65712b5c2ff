/** What the bytes say they are, whatever the file is called. */
export type Container = 'text' | 'xlsx' | 'xls' | 'pdf' | 'binary';
export declare function containerOf(bytes: Uint8Array): Container;
/** Reads UTF-8 or UTF-16 (by its mark), else Windows-1252, which holds Latin-1's letters. */
export declare function decode(bytes: Uint8Array): string;
/** Whether bytes are UTF-8 in places but not all through, so that no reading of them gives every letter back. */
export declare function mixesEncodings(bytes: Uint8Array): boolean;
