import type { Day, Language } from '#kernel';

/** A stretch of a sentence. */
export type Span = string | { readonly strong: string };

export type Column = {
  readonly head: string;
  /** Set to the right, with figures of one width. */
  readonly numeric?: boolean;
};

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: readonly Span[] }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  /** Labels with what stands beside them. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** The last row sums the others. */
      readonly total?: boolean;
    }
  /** `alternative` says in words what the picture shows. */
  | {
      readonly kind: 'picture';
      readonly svg: string;
      readonly alternative: string;
      readonly caption: string;
    }
  | { readonly kind: 'signature'; readonly name: string; readonly title: string };

/** A letter or report: what stands at its head, and its blocks in reading order. */
export type Paper = {
  readonly language: Language;
  readonly title: string;
  /** The authority that sends it. */
  readonly sender: string;
  readonly date: Day;
  /** Case number or the like; stands at the head and on every page. */
  readonly reference: string;
  /** Lines of the address, or none for a report. */
  readonly receiver: readonly string[];
  readonly blocks: readonly Block[];
};
