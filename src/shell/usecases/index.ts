// In: what a person asks of the published figures. Out: view models ready for JSON, in the reader's language.
// One file per intent. Refuses to know HTTP, the command line and how a page looks.
export type * from './views.ts';
