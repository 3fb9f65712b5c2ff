import { words } from '#kernel';

/** What rail, palette and window title say; apart from the page's own words, which load with the page. */
export const TABLE_CHECK_PAGE = {
  title: words('Granska tabell', 'Check a table'),
  about: words(
    'Hitta var en tryckt tabell motsäger sig själv',
    'Find where a printed table contradicts itself',
  ),
} as const;
