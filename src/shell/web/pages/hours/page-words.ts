import { words } from '#kernel';

/** What rail, palette and window title say; apart from the page's own words, which load with the page. */
export const HOURS_PAGE = {
  title: words('Räkna timmar', 'Work out hours'),
  about: words(
    'Räkna assistanstimmar ur behov, med lagen bredvid',
    'Work out assistance hours from needs, with the law beside',
  ),
} as const;
