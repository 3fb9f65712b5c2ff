/** The longest text that a cell, field or element may hold. */
export declare const LONGEST_TEXT = 200;
export declare const isWriting: (text: string) => boolean;
