import type { Words } from '#kernel';
import type { PageNeed } from '../door/session.ts';

/** What the rail, the palette and the window's title need to know of a page. */
export type PageFacts = {
  readonly title: Words;
  readonly group: 'work' | 'money' | 'compare' | 'tools' | 'operation';
  /** One line for the palette: what one comes here to do. */
  readonly about: Words;
  /**
   * True when the page speaks of a municipality's published figures, so that the basis control belongs to it;
   * `in_register` when it does so of the register alone.
   */
  readonly published: boolean | 'in_register';
};

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    page?: PageFacts;
    /** Whom the page is for; for anybody when left out. */
    needs?: PageNeed;
  }
}
