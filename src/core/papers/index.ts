// In: a paper as blocks of text, facts, tables and pictures, in the reader's language. Out: a Word document, and the text
// that an accessible PDF is set from. Refuses to know where the words and numbers come from, disks and fonts.
export type { Block, Column, Paper, Span } from './paper.ts';
export { writeDay, writeTime } from './write-day.ts';
export { writeDocx } from './write-docx.ts';
export { writeTypst } from './write-typst.ts';
export { writeXlsx } from './write-xlsx.ts';
