import { useMatches } from '@tanstack/react-router';
import type { PageFacts } from './page-facts.ts';

/** Whether the page speaks of a municipality's published figures, of the register's alone, or of neither. */
export const usePublishedPage = (): PageFacts['published'] =>
  useMatches({
    select: (matches) =>
      matches.findLast((match) => match.staticData.page)?.staticData.page?.published ?? false,
  });
