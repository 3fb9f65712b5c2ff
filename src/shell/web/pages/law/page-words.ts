import { words } from '#kernel';

/** What rail, palette and window title say; apart from the page's own words, which load with the page. */
export const LAW_PAGE = {
  title: words('Lagen', 'The law'),
  about: words(
    'Lagens värden över tid, med källa och säkerhet',
    'The values of law over time, with source and standing',
  ),
} as const;
