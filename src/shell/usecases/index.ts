// In: what a person asks of the published figures. Out: view models ready for JSON, in the reader's language.
// One file per intent. Refuses to know HTTP, the command line and how a page looks.
export { type DecompositionView, decomposeFile, decompositionView } from './decompose-table.ts';
export { type ExplainQuestion, explain } from './explain.ts';
export { figureLineage } from './figure-lineage.ts';
export { type Library, openLibrary } from './library.ts';
export { listPackages } from './list-packages.ts';
export { overview } from './overview.ts';
export { tableView } from './table-view.ts';
export type * from './views.ts';
