import { useMatches } from '@tanstack/react-router';

/** True on a page that speaks of a municipality's published figures. */
export const usePublishedPage = (): boolean =>
  useMatches({
    select: (matches) => matches.some((match) => match.staticData.page?.published === true),
  });
