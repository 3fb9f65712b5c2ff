import type { Layout, TableReader } from '../layout/layout.ts';
/** The layouts of our own, each with its reader. */
export declare const LAYOUTS: readonly {
  readonly layout: Layout<string>;
  readonly read: TableReader;
}[];
