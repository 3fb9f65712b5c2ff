/** The longest text that a cell, field or element may hold. */
export const LONGEST_TEXT = 200;

// Control characters, the sign of a lost letter and a noncharacter: the marks of a damaged file.
const NO_WRITING = /[\p{Cc}\ufffd\uffff]/u;

export const isWriting = (text: string): boolean => !NO_WRITING.test(text);
