import { words } from '#kernel';

/** What the rail and the palette call the page. */
export const PERSONS_PAGE = {
  title: words('Personer', 'Persons'),
  about: words(
    'Sök en person och se vad registret har trott, dag för dag',
    'Find a person and see what the register has believed, day by day',
  ),
};
