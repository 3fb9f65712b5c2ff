import { words } from '#kernel';

/** What rail, palette and window title say; apart from the page's own words, which load with the page. */
export const NOTICE_PAGE = {
  title: words('FK-besked', 'FK notice'),
  about: words(
    'Skriv in ett beslutsbesked från Försäkringskassan',
    'Type a decision notice from Försäkringskassan',
  ),
} as const;
