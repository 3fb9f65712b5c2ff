// In: folders and files on disk, and papers to be set. Out: published packages, bytes, or the problem that stands in the way.
// Never throws for what is missing or unreadable. Refuses to know what the figures mean.
export * from './kolada/index.ts';
export * from './package-document.ts';
export * from './published-folder.ts';
export * from './read-bytes.ts';
export * from './typeset-pdf.ts';
export * from './write-parts.ts';
