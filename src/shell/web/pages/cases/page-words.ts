import { words } from '#kernel';

/** What the rail and the palette call the page. */
export const CASES_PAGE = {
  title: words('Ärenden', 'Cases'),
  about: words(
    'Från ansökan till beslut, beställning och plan',
    'From application to decision, order and plan',
  ),
};
