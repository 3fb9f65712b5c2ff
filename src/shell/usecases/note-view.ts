import type { Finding, Language } from '#kernel';

/** What a reader must know of the input, in one language. */
export type NoteView = { readonly code: string; readonly row?: number; readonly message: string };

export const notesIn = (notes: readonly Finding[], language: Language): readonly NoteView[] =>
  notes.map(({ code, at, message }) => ({
    code,
    ...(at.row === undefined ? {} : { row: at.row }),
    message: message[language],
  }));
